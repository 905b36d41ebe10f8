import { html, type TemplateResult } from 'lit';
import { fill, toText } from '../../../locales/phrase.js';
import type { TableStrings } from '../../../locales/table-strings.js';
import { walk } from '../walk.js';
import { renderTile, type ViewListener } from './character.js';
import type { Row } from './row.js';
import type { Column, Sorting } from './selection.js';

/** More languages than this are counted, not named. */
const MOST_LANGUAGES = 5;

const columns: readonly Column[] = ['character', 'code', 'name', 'other-names', 'unicode-name', 'languages', 'since'];

/** The full view: a table with columns to sort. The roles are written out, as browsers forget them in a narrow layout. */
export function renderList(
  rows: readonly Row[],
  current: number,
  caption: string,
  sorting: Sorting | undefined,
  strings: TableStrings,
  listener: ViewListener & { readonly onSort: (column: Column) => void },
): TemplateResult {
  return html`<table class="list" part="list" role="table" @keydown=${(event: KeyboardEvent) => walkRows(event, listener)}>
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" aria-sort=${sorting?.column === column ? sorting.direction : 'none'}>
          <button type="button" @click=${() => listener.onSort(column)}>${strings[column]}</button>
        </th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => html`<tr role="row">
        <th role="rowheader">${renderTile(row, index === current, strings, listener)}</th>
        <td role="cell" class="code-points" translate="no">${row.code}</td>
        <td role="cell">${row.name}</td>
        <td role="cell" class="quiet">${row.alsoCalled}</td>
        <td role="cell" class="quiet" lang="en" translate="no">${row.unicodeName}</td>
        <td role="cell">${sayLanguages(row, strings)}</td>
        <td role="cell">${row.permittedSince}</td>
      </tr>`)}
    </tbody>
  </table>`;
}

function sayLanguages({ spokenIn, script }: Row, strings: TableStrings): string {
  if (script === 'Zyyy') return '–';
  if (spokenIn.length > MOST_LANGUAGES) return toText(fill(strings['language-count'], { count: spokenIn.length }));
  return spokenIn.join(', ') || strings.unknown;
}

function walkRows(event: KeyboardEvent, { onWalk }: ViewListener): void {
  walk(event, [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.tile')], 1, onWalk);
}
