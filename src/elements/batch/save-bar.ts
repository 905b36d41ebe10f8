import { html, nothing, type TemplateResult } from 'lit';
import { countFaulty } from '../../lists/counts.js';
import type { Progress } from '../../lists/list-checker.js';
import type { Choice } from '../../lists/selection.js';
import type { ResultFormat } from '../../lists/write-rows.js';
import type { BatchLanguage } from './batch-language.js';
import { formatCounts } from './format-counts.js';
import { formatProgress } from './format-progress.js';
import type { ListWork } from './list-work.js';

/** Renders the ways to save the rows: all of them, those to be mended, those that are shown. What came of it is told here. */
export function renderSaveBar(work: ListWork, { counts }: Progress, language: BatchLanguage, save: (format: ResultFormat, choice: Choice) => void): TemplateResult {
  const { batch, tag } = language;
  const { now, choice, chosen, savedAs } = work;
  const toMend = countFaulty(counts);
  const isDisabled = now !== 'rest' || counts.rows === 0;
  const link = (words: string, format: ResultFormat, rows: Choice): TemplateResult =>
    html`<button type="button" class="link" aria-disabled=${isDisabled} @click=${() => isDisabled || save(format, rows)}>${words}</button>`;
  const isPart = chosen > 0 && chosen < counts.rows && choice.kind !== 'to-mend' || Boolean(choice.text && chosen > 0);
  return html`<div class="save-bar">
    <button type="button" class="first save" aria-disabled=${isDisabled} @click=${() => isDisabled || save('csv', {})}><span>${batch.saveResult}</span></button>
    ${toMend > 0 && toMend < counts.rows ? link(formatCounts(batch.saveToMend, { count: toMend }, tag), 'csv', { kind: 'to-mend' }) : nothing}
    ${isPart ? link(formatCounts(batch.saveShown, { count: chosen }, tag), 'csv', choice) : nothing}
    ${link('JSON Lines', 'jsonl', {})}
    ${now === 'writing' ? html`<span class="quiet">${formatProgress(work, language)}</span><button type="button" class="link cancel" @click=${() => work.cancel()}>${batch.cancel}</button>` : nothing}
    <span role="status">${savedAs ? batch[savedAs] : ''}</span>
  </div>`;
}
