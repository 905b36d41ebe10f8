import { html, type TemplateResult } from 'lit';
import type { TableStrings } from '../../../locales/table-strings.js';
import { renderTile } from './character.js';
import type { Row } from './row.js';

/** The compact view: as many characters beside each other as there is room for. */
export function renderGrid(rows: readonly Row[], current: number, strings: TableStrings, onChoose: (row: Row) => void): TemplateResult {
  return html`<div class="grid" part="grid" role="group" aria-label=${strings.grid}>
    ${rows.map((row, index) => renderTile(row, index === current, strings, onChoose))}
  </div>`;
}
