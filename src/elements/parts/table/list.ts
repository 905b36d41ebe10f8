import { html, type TemplateResult } from 'lit';
import type { TableStrings } from '../../../locales/table-strings.js';
import { walk } from '../walk.js';
import { renderTile, type ViewListener } from './character.js';
import { type Column, columns, type Sorting } from './columns.js';
import type { Row } from './row.js';

/** The full view: a table with columns to sort. The roles are written out, as browsers forget them in a narrow layout. */
export function renderList(
  rows: readonly Row[],
  current: number,
  caption: string,
  sorting: Sorting | undefined,
  strings: TableStrings,
  listener: ViewListener & { readonly onSort: (column: Column) => void },
): TemplateResult {
  return html`<table class="list" part="list" role="table" translate="no" @keydown=${(event: KeyboardEvent) => walkRows(event, listener)}>
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" aria-sort=${sorting?.column === column ? sorting.direction : 'none'}>
          <button type="button" @click=${() => listener.onSort(column)}>${strings[column.name]}</button>
        </th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => html`<tr role="row">
        <th role="rowheader">${renderTile(row, index === current, strings, listener)}</th>
        ${columns.slice(1).map(({ name, textOf }) => html`<td role="cell" class=${name}>${textOf(row, strings)}</td>`)}
      </tr>`)}
    </tbody>
  </table>`;
}

function walkRows(event: KeyboardEvent, { onWalk }: ViewListener): void {
  walk(event, [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.tile')], 1, onWalk);
}
