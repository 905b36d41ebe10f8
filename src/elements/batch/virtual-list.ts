/** A virtual list: only the rows in sight, and a few beside them, are in the page, however many there are. */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ShownRow } from '../../lists/show-row.js';
import { sizeObserver } from '../shared/size-observer.js';
import type { BatchLanguage } from './batch-language.js';
import { renderRow } from './batch-row.js';
import { type Room, scrollTo, spaceOf, topAt, topWith } from './scroll-space.js';

type Ask = (from: number, count: number) => Promise<readonly ShownRow[] | undefined>;

/** Rows above and below those in sight. */
const BESIDE = 6;

export class VirtualList implements ReactiveController {
  /** The row that people chose. */
  chosenRow: ShownRow | undefined;

  readonly #host: LitElement;
  readonly #ask: Ask;
  readonly #change: (line: number) => void;
  #count = 0;
  #rows: readonly ShownRow[] = [];
  #from = 0;
  #chosen = 0;
  /** The place on top, and the scroll position that this gives. If the list is scrolled elsewhere, people have scrolled it. */
  #top = 0;
  #scrolled = 0;
  #asked = '';
  #questions = 0;
  /** Whether the rows that are there are others by now. */
  #isStale = false;
  /** Which rows they are: those of another choice have elements of their own, so that nothing reads cells of two rows as one. */
  #series = 0;
  #rowHeight = 48;
  #list: HTMLElement | undefined;
  #resized: ReturnType<typeof sizeObserver> | undefined;

  /** @param change mends a row, or has it as it was */
  constructor(host: LitElement, ask: Ask, change: (line: number) => void) {
    this.#host = host;
    this.#ask = ask;
    this.#change = change;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#place();
  }

  hostDisconnected(): void {
    this.#resized?.disconnect();
    this.#list = undefined;
    this.#scrolled = 0; // browsers forget the scroll position of what leaves the page
  }

  /** The list has got more rows. */
  grow(count: number): void {
    this.#count = count;
  }

  /** The list has other rows. */
  reset(count: number, chosen = 0): void {
    this.#count = count;
    this.#rows = [];
    this.#series++;
    this.#asked = '';
    this.chosenRow = undefined;
    this.#chosen = Math.max(0, Math.min(chosen, count - 1));
    this.#moveTo(this.#chosen);
  }

  /** The rows are the same, but in another language. */
  renew(): void {
    this.reset(this.#count, this.#chosen);
  }

  /** Some of the rows are others, where they are. */
  refresh(): void {
    this.#isStale = true;
    this.#asked = '';
    this.#host.requestUpdate();
  }

  choose(place: number): void {
    this.#chosen = Math.max(0, Math.min(place, this.#count - 1));
    this.chosenRow = this.#rows[this.#chosen - this.#from] ?? this.chosenRow;
    this.#moveTo(this.#chosen);
    this.#host.requestUpdate();
  }

  /** Scrolls to a part of the way, from 0 to 1, and has that row in the middle. */
  scrollTo(share: number): void {
    const room = this.#room;
    this.#list?.scrollTo({ top: scrollTo(share * this.#count - room.height / room.rowHeight / 2, room) });
  }

  render(language: BatchLanguage): TemplateResult {
    const { batch } = language;
    const isThere = this.#rows[this.#chosen - this.#from] !== undefined;
    return html`<div
      class="list" part="list" role="grid" tabindex="0" aria-label=${batch.list} aria-rowcount=${this.#count + 1}
      aria-activedescendant=${isThere ? `row-${this.#chosen}` : nothing}
      @scroll=${this.#onScroll} @keydown=${this.#onKey} @click=${this.#onClick}
    >
      <div role="row" class="head" aria-rowindex="1">
        ${(['line', 'name', 'proposed'] as const).map((column) => html`<span role="columnheader">${batch[column]}</span>`)}
      </div>
      <div class="space" role="rowgroup">
        <div class="window" role="presentation">
          ${repeat(
            this.#rows,
            (_, index) => `${this.#series} ${this.#from + index}`,
            (row, index) => renderRow(row, this.#from + index, this.#from + index === this.#chosen, language),
          )}
        </div>
      </div>
    </div>`;
  }

  /** Puts the rows where they belong, and fetches those that are missing. */
  #place(): void {
    const list = this.#findList();
    if (!list) return;
    this.#rowHeight = list.querySelector('.row')?.getBoundingClientRect().height || this.#rowHeight;
    const room = this.#room;
    const isScrolled = Math.abs(list.scrollTop - this.#scrolled) >= 1; // before the new height scrolls it as well
    list.querySelector<HTMLElement>('.space')?.style.setProperty('height', `${spaceOf(room)}px`);
    if (!isScrolled) {
      this.#scrolled = Math.round(scrollTo(this.#top, room));
      // setting the same position again would end smooth scrolling
      if (list.scrollTop !== this.#scrolled) list.scrollTop = this.#scrolled;
    }
    const shift = list.scrollTop - (this.#top - this.#from) * this.#rowHeight;
    list.querySelector<HTMLElement>('.window')?.style.setProperty('transform', `translateY(${Math.round(shift)}px)`);
    void this.#fill(room);
  }

  async #fill({ height, rowHeight }: Room): Promise<void> {
    const from = Math.max(0, Math.floor(this.#top) - BESIDE);
    const end = Math.min(this.#count, Math.ceil(this.#top + height / rowHeight) + BESIDE);
    const asked = `${from} ${end}`;
    const [first, last] = [Math.floor(this.#top), Math.min(this.#count, Math.ceil(this.#top + height / rowHeight))];
    const isThere = first >= this.#from && last <= this.#from + this.#rows.length;
    if ((isThere && !this.#isStale) || asked === this.#asked) return;
    this.#asked = asked;
    this.#isStale = false;
    const question = ++this.#questions;
    const rows = await this.#ask(from, end - from).catch(reportError);
    // the same places may be asked for again, as other rows stand there, and be answered before
    if (this.#asked !== asked || this.#questions !== question) return;
    if (!rows) {
      this.#asked = ''; // they are asked for again when somebody scrolls
      this.#isStale = true;
      return;
    }
    this.#rows = rows;
    this.#from = from;
    this.chosenRow = rows[this.#chosen - from] ?? this.chosenRow;
    this.#host.requestUpdate();
  }

  #moveTo(place: number): void {
    this.#top = topWith(place, this.#top, this.#room);
    this.#scrolled = this.#list?.scrollTop ?? 0;
  }

  get #room(): Room {
    const head = this.#list?.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
    return { rows: this.#count, rowHeight: this.#rowHeight, height: Math.max(0, (this.#list?.clientHeight ?? 0) - head) };
  }

  #findList(): HTMLElement | undefined {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('.list') ?? undefined;
    if (list !== this.#list) {
      this.#resized ??= sizeObserver(() => this.#place());
      this.#resized.disconnect();
      if (list) this.#resized.observe(list);
      this.#list = list;
    }
    return list;
  }

  #onScroll = (): void => {
    const scrolled = this.#list?.scrollTop ?? 0;
    if (Math.abs(scrolled - this.#scrolled) >= 1) {
      this.#scrolled = scrolled;
      this.#top = topAt(scrolled, this.#room);
    }
    this.#place();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target === this.#list && this.chosenRow?.other) this.#change(this.chosenRow.line);
    const page = Math.max(1, Math.floor(this.#room.height / this.#rowHeight) - 1);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -this.#count, End: this.#count };
    const step = steps[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    this.choose(this.#chosen + step);
  };

  #onClick = ({ target }: Event): void => {
    const row = (target as Element).closest('.row');
    if (!row) return;
    this.choose(Number(row.id.slice('row-'.length)));
    if ((target as Element).closest('.change-row') && this.chosenRow) this.#change(this.chosenRow.line);
  };
}
