import { html, type TemplateResult } from 'lit';
import type { Row } from './character-row.js';
import { renderTile } from './character-tile.js';
import type { Written } from './table-script.js';

/** Renders the compact view: as many characters side by side as there is room for. */
export function renderGrid(rows: readonly Row[], current: number, caption: string, { direction, language }: Written, onChoose: (row: Row) => void): TemplateResult {
  return html`<div class="grid" part="grid" role="group" dir=${direction} aria-label=${caption}>
    <div class="tiles">${rows.map((row, index) => renderTile(row, index === current, language, onChoose))}</div>
  </div>`;
}
