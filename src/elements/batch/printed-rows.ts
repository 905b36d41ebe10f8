import { html, nothing, type TemplateResult } from 'lit';
import type { ShownRow } from '../../lists/show-row.js';
import type { BatchLanguage } from './batch-language.js';
import { renderFound, renderProposed } from './batch-row.js';
import { formatCounts } from './format-counts.js';

/** Renders rows as a table for paper, on which nothing can be scrolled. `all`: how many there are. */
export function renderPrinted(rows: readonly ShownRow[], all: number, language: BatchLanguage): TemplateResult | typeof nothing {
  const { batch, tag } = language;
  if (rows.length === 0) return nothing;
  return html`<table class="printed">
    <caption>${rows.length < all ? formatCounts(batch.printed, { count: rows.length, all }, tag) : batch['to-mend']}</caption>
    <thead><tr>${(['line', 'name', 'proposed'] as const).map((head) => html`<th scope="col">${batch[head]}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr><td class="line">${row.line.toLocaleString(tag)}</td><td class="of-name">${renderFound(row, language)}</td><td class="of-proposed">${renderProposed(row, language)}</td></tr>`)}</tbody>
  </table>`;
}
