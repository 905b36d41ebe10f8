import type { LitElement, ReactiveController } from 'lit';
import { sizeObserver } from '../shared/size-observer.js';

/** How many tiles stand in a line of the grid, which the style sheet decides by its width. */
export class TileColumns implements ReactiveController {
  readonly #host: LitElement;
  readonly #resized = sizeObserver(() => this.measure());
  #count = 8;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
  }

  get count(): number {
    return this.#count;
  }

  /** Measures at once; the tile that has the focus keeps it. */
  measure(): void {
    const grid = this.#host.renderRoot.querySelector('.tiles');
    const { length } = grid?.clientWidth ? getComputedStyle(grid).gridTemplateColumns.split(' ') : [];
    if (!length || length === this.#count) return;
    const focused = this.#host.shadowRoot?.activeElement?.closest('.tile')?.textContent;
    this.#count = length;
    this.#host.requestUpdate();
    if (!focused) return;
    // in another line, a tile is another element
    const tiles = (): HTMLElement[] => [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.tile')];
    void this.#host.updateComplete.then(() => tiles().find(({ textContent }) => textContent === focused)?.focus());
  }
}
