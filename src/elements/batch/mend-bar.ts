import { html, nothing, type TemplateResult } from 'lit';
import type { BatchLanguage } from './batch-language.js';
import { formatCounts } from './format-counts.js';
import type { ListMends } from './list-mends.js';

/** Renders the button that mends all that is sure, and what came of it. The button stays, so that nothing comes below a pointer. */
export function renderMendBar(mends: ListMends, { batch, tag }: BatchLanguage): TemplateResult | typeof nothing {
  const { sure, mended, faulty, canUndo } = mends;
  if (sure === 0) return nothing;
  const isDone = mended === sure;
  return html`<div class="mending">
    <button type="button" class="mend-all" aria-disabled=${isDone} @click=${() => mends.mendAll()}>${formatCounts(batch.mendAll, { count: sure - mended }, tag)}</button>
    ${canUndo ? html`<button type="button" class="undo" @click=${() => mends.undo()}>${batch.undo}</button>` : nothing}
    ${mended > 0 ? html`<span class="quiet">${formatCounts(batch.mendedCount, { count: mended }, tag)}</span>` : nothing}
    ${mended === 0 && faulty < sure ? html`<span class="quiet tidied">${formatCounts(batch.alsoTidied, { count: sure - faulty }, tag)}</span>` : nothing}
  </div>`;
}
