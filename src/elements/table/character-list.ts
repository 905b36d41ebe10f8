import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../languages/language.js';
import { cellOf, type Column, columns, type Row } from './character-row.js';
import { renderTile } from './character-tile.js';
import type { Sorting } from './select-rows.js';

/** Renders the full view: a table with columns to sort. Browsers drop the roles in a narrow layout, so they are written out. */
export function renderList(
  rows: readonly Row[],
  current: number,
  caption: string,
  sorting: Partial<Sorting>,
  language: string,
  sentences: Language['table'],
  onSelect: (row: Row) => void,
  onSort: (column: Column) => void,
): TemplateResult {
  return html`<table class="list" part="list" role="table" translate="no">
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" aria-sort=${sorting.column === column ? sorting.direction : 'none'}>
          <button type="button" @click=${() => onSort(column)}>${sentences[column]}</button>
        </th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => html`<tr role="row">
        <th role="rowheader">${renderTile(row, index === current, language, onSelect)}</th>
        ${columns.slice(1).map((column) => html`<td role="cell" class=${column} lang=${column === 'unicodeName' ? 'en' : nothing}>${cellOf(row, column, sentences)}</td>`)}
      </tr>`)}
    </tbody>
  </table>`;
}
