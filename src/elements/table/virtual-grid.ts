/** The grid of a large table: only the tiles in sight, and a few beside them, are in the page. Loaded with the first such table. */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { sizeObserver } from '../shared/size-observer.js';
import { renderLines } from './character-grid.js';
import type { Row } from './character-row.js';
import type { Written } from './table-script.js';

/** Lines of tiles above and below those in sight. */
const BESIDE = 4;

export class VirtualGrid implements ReactiveController {
  readonly #host: LitElement;
  #rows: readonly Row[] = [];
  #current = 0;
  /** The first tile in the page, the first line, and how many lines there are. */
  #first = 0;
  #from = 0;
  #lines = 12;
  #columns = 8;
  #lineHeight = 52;
  /** Whether the current tile has to come into sight. */
  #isMoved = true;
  #box: HTMLElement | undefined;
  #resized: ReturnType<typeof sizeObserver> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The index of the first tile that is in the page. */
  get first(): number {
    return this.#first;
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.tall') ?? undefined;
    if (box !== this.#box) this.#observe(box);
    if (box) this.#place(box);
  }

  hostDisconnected(): void {
    this.#observe(undefined);
  }

  /** @param written how the characters are, and in which language */
  render(rows: readonly Row[], current: number, caption: string, written: Written, onSelect: (row: Row) => void): TemplateResult {
    if (rows !== this.#rows || current !== this.#current) this.#isMoved = true;
    this.#rows = rows;
    this.#current = current;
    if (this.#isMoved) this.#include(Math.floor(current / this.#columns));
    const from = (this.#first = this.#from * this.#columns);
    const shown = rows.slice(from, from + this.#lines * this.#columns);
    const isThere = current >= from && current < from + shown.length;
    return html`<div
      class="grid tall" part="grid" role="grid" dir=${written.direction} aria-label=${caption}
      aria-rowcount=${Math.ceil(rows.length / this.#columns)} tabindex=${isThere ? nothing : 0} @scroll=${this.#onScroll}
    >
      <div class="tiles" role="rowgroup">${renderLines(shown, { columns: this.#columns, current: rows[current], language: written.language, onSelect }, this.#from)}</div>
    </div>`;
  }

  /** Measures a tile, and gives those that are not in the page their room. */
  #place(box: HTMLElement): void {
    const tiles = box.firstElementChild as HTMLElement;
    const tile = tiles.querySelector<HTMLElement>('.tile');
    if (!tile?.offsetHeight) return; // not to be seen
    const { gridTemplateColumns, rowGap } = getComputedStyle(tiles);
    const columns = gridTemplateColumns.split(' ').length;
    const first = Math.floor(box.scrollTop / this.#lineHeight) * this.#columns;
    const isFolded = columns !== this.#columns;
    this.#columns = columns;
    this.#lineHeight = tile.offsetHeight + Number.parseFloat(rowGap);
    const lines = Math.ceil(this.#rows.length / this.#columns);
    tiles.style.setProperty('height', `${lines * this.#lineHeight}px`); // whichever are in the page, lest it scrolls by itself
    tiles.style.setProperty('padding-block-start', `${this.#from * this.#lineHeight}px`);
    if (isFolded) box.scrollTop = Math.floor(first / columns) * this.#lineHeight; // what was on top stays there
    if (this.#isMoved) this.#reveal(box);
    this.#isMoved = false;
    this.#follow(box);
  }

  /** Scrolls no further than the current tile needs. */
  #reveal(box: HTMLElement): void {
    const top = Math.floor(this.#current / this.#columns) * this.#lineHeight;
    const highest = top + this.#lineHeight - box.clientHeight;
    if (box.scrollTop > top || box.scrollTop < highest) box.scrollTop = box.scrollTop > top ? top : highest;
  }

  /** Has those rendered that came into sight. */
  #follow(box: HTMLElement): void {
    const inSight = Math.ceil(box.clientHeight / this.#lineHeight);
    const first = Math.floor(box.scrollTop / this.#lineHeight);
    const lines = inSight + 1 + 2 * BESIDE;
    const isThere = lines === this.#lines && first >= this.#from && first + inSight < this.#from + this.#lines;
    if (isThere) return;
    const from = Math.max(0, first - BESIDE);
    if (from === this.#from && lines === this.#lines) return;
    [this.#from, this.#lines] = [from, lines];
    this.#host.requestUpdate();
  }

  /** Has a line in the page before it is scrolled to, so that it can have the focus at once. */
  #include(line: number): void {
    const isThere = line >= this.#from && line < this.#from + this.#lines;
    const last = Math.max(0, Math.ceil(this.#rows.length / this.#columns) - this.#lines);
    this.#from = Math.max(0, Math.min(isThere ? this.#from : line - Math.floor(this.#lines / 2), last));
  }

  #onScroll = (): void => {
    if (this.#box) this.#follow(this.#box);
  };

  #observe(box: HTMLElement | undefined): void {
    this.#box = box;
    this.#resized ??= sizeObserver(() => this.#box && this.#place(this.#box));
    this.#resized.disconnect();
    if (box) this.#resized.observe(box);
  }
}
