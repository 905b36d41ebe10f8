import { html, type TemplateResult } from 'lit';
import type { TableStrings } from '../../../locales/table-strings.js';
import { walk } from '../walk.js';
import { renderTile, type ViewListener } from './character.js';
import type { Row } from './row.js';

/** The compact view: tiles, as many beside each other as there is room for, walked with arrow keys. */
export function renderGrid(rows: readonly Row[], current: number, strings: TableStrings, listener: ViewListener): TemplateResult {
  return html`<div class="grid" part="grid" role="group" aria-label=${strings.grid} @keydown=${(event: KeyboardEvent) => walkTiles(event, listener)}>
    ${rows.map((row, index) => renderTile(row, index === current, strings, listener))}
  </div>`;
}

function walkTiles(event: KeyboardEvent, { onWalk }: ViewListener): void {
  const tiles = [...(event.currentTarget as HTMLElement).children] as HTMLElement[];
  const columns = tiles.filter(({ offsetTop }) => offsetTop === tiles[0]?.offsetTop).length;
  walk(event, tiles, columns, onWalk);
}
