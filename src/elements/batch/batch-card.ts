import { html, nothing, type TemplateResult } from 'lit';
import type { ShownRow } from '../../lists/show-row.js';
import { renderChange } from './batch-row.js';
import type { BatchLanguage } from './batch-language.js';
import { formatCounts } from './format-counts.js';
import { renderRowSign, states } from './row-sign.js';
import { codeOf, formatUnder, formatWas, messagesOf, renderName } from './row-texts.js';

/** Renders all of the chosen row. */
export function renderCard(row: ShownRow, language: BatchLanguage, goTo: (line: number) => void, change: (line: number) => void): TemplateResult {
  const { batch, tag } = language;
  const earlier = row.sameAs ?? row.variantOf;
  return html`<div class="card">
    <p class="quiet">${batch.line} ${row.line.toLocaleString(tag)}</p>
    <p><bdi class="large name" dir="ltr" translate="no">${renderName(row)}</bdi></p>
    ${codeOf(row) ? html`<p><bdi class="code" dir="ltr" translate="no">${codeOf(row)}</bdi></p>` : nothing}
    <p class="why ${states[row.verdict]} ${row.verdict}">${renderRowSign(row.verdict)}<span>${batch[row.verdict]}</span></p>
    ${[...messagesOf(row, language), ...(row.under ? [formatUnder(row.under, language)] : [])].map((remark) => html`<p>${remark}</p>`)}
    ${row.other?.isMended ? html`<p>${formatWas(row.other, language)}</p>` : nothing}
    ${row.other ? renderChange(row.other, language, 0, () => change(row.line)) : nothing}
    ${earlier === undefined
      ? nothing
      : html`<button type="button" @click=${() => goTo(earlier)}>${formatCounts(batch.goToSame, { line: earlier }, tag)}</button>`}
  </div>`;
}
