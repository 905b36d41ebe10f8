/** The characters of a visitor's own table. */
import type { IdnTableElement } from '../elements/table/idn-table.js';
import type { Table } from '../lgr/table.js';

export class OwnCharacters {
  readonly #area: HTMLElement;
  readonly #element: IdnTableElement;
  #showing: ReturnType<typeof setTimeout> | undefined;

  constructor(area: HTMLElement, tag: string) {
    this.#area = area;
    this.#element = area.querySelector('idn-table') as IdnTableElement;
    this.#element.lang = tag;
  }

  /** In a task of its own, as a large table has much to show. */
  show(table: Table): void {
    clearTimeout(this.#showing);
    this.#showing = setTimeout(() => {
      Object.assign(this.#element, { tables: table, search: '', character: '' });
      this.#area.hidden = false;
      import('../define-table.js').catch(() => {}); // no network: names are judged all the same
    });
  }

  hide(): void {
    clearTimeout(this.#showing);
    this.#area.hidden = true;
  }
}
