import { html, type TemplateResult } from 'lit';
import type { RowKind } from '../../lists/kept-rows.js';
import type { BatchLanguage } from './batch-language.js';
import { formatProgress, partOf } from './format-progress.js';
import { formatHeadline } from './list-summary.js';
import type { ListWork } from './list-work.js';
import { renderMendBar } from './mend-bar.js';
import { renderBar } from './verdict-filters.js';

/** Renders what the list comes to, and what can be mended of it; while it is checked, how far that is. */
export function renderHeadline(work: ListWork, language: BatchLanguage, choose: (kind: RowKind | undefined) => void): TemplateResult {
  const { batch } = language;
  const { now, progress, mends } = work;
  if (now === 'checking') {
    return html`<div class="headline">
        <p>${formatProgress(work, language) || batch.starting}</p>
        <button type="button" class="cancel" @click=${() => work.cancel()}>${batch.cancel}</button>
      </div>
      <progress aria-label=${batch.progress} max="1" .value=${partOf(work)}></progress>`;
  }
  return progress
    ? html`<div class="headline"><p role="heading" aria-level="3">${formatHeadline(progress.counts, language)}</p></div>
        ${renderBar(progress.counts, choose)} ${renderMendBar(mends, language)}`
    : html``;
}
