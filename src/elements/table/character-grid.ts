import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { placeAfter } from '../shared/roving-tabindex.js';
import type { Row } from './character-row.js';
import { renderTile } from './character-tile.js';
import type { Group } from './group-rows.js';
import { directionOf } from './table-script.js';

export interface Tiles {
  /** How many stand in a line. */
  readonly columns: number;
  readonly current: Row | undefined;
  /** The language that they are drawn as; '' for that of the page. */
  readonly language: string;
  readonly onSelect: (row: Row) => void;
}

/** Renders the compact view: as many characters side by side as there is room for. Each group is a grid with its heading. */
export function renderGrid(groups: readonly Group[], caption: string, tiles: Tiles): TemplateResult {
  const hasHeadings = groups.length > 1;
  return html`<div class="grid" part="grid">${groups.map(({ name, rows }) => html`
    ${hasHeadings ? html`<h3>${name}</h3>` : nothing}
    <div class="tiles" role="grid" aria-label=${hasHeadings ? name : caption} dir=${directionOf(rows)}>${renderLines(rows, tiles)}</div>
  `)}</div>`;
}

/** Renders tiles as the lines that they stand in: screen readers tell which line and column one is in, and leave the arrow keys to it. */
export const renderLines = (rows: readonly Row[], { columns, current, language, onSelect }: Tiles, from = 0): TemplateResult =>
  html`${repeat(linesOf(rows, columns), ([first]) => first?.text, (line, index) => html`<div class="line" role="row" aria-rowindex=${from + index + 1}>${repeat(
    line,
    ({ text }) => text,
    (row) => html`<div role="gridcell">${renderTile(row, row === current, language, onSelect)}</div>`,
  )}</div>`)}`;

function linesOf(rows: readonly Row[], columns: number): Row[][] {
  const lines: Row[][] = [];
  for (let from = 0; from < rows.length; from += columns) lines.push(rows.slice(from, from + columns));
  return lines;
}

/** The index of the tile that a key leads to, among those of all groups; undefined if it leads nowhere. */
export function placeInGroups(event: KeyboardEvent, from: number, columns: number, groups: readonly Group[]): number | undefined {
  // places in lines, of which the last one of a group is filled up with its last tile
  const places: number[] = [];
  let count = 0;
  let isMirrored = false;
  for (const { rows } of groups) {
    if (from >= count) isMirrored = directionOf(rows) === 'rtl';
    for (let place = 0; place < Math.ceil(rows.length / columns) * columns; place++) places.push(count + Math.min(place, rows.length - 1));
    count += rows.length;
  }
  if (!/^Arrow(Up|Down)$/.test(event.key)) return placeAfter(event, from, columns, count - 1, isMirrored);
  const to = placeAfter(event, places.indexOf(from), columns, places.length - 1);
  return to === undefined || places[to] === from ? undefined : places[to];
}
