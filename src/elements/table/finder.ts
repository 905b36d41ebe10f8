/** The finder: a search in a narrow column, and groups to look in before anything is searched for. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { isCalled } from '../../characters/search.js';
import { MAX_FOUND_CHARACTERS, MAX_TILES } from '../../limits.js';
import { say } from '../../messages/message.js';
import { walk } from '../shared/roving-tabindex.js';
import type { Row } from './character-row.js';
import { renderFound, renderGroups } from './finder-view.js';
import type { Group } from './group-rows.js';
import type { Inserting } from './inserting.js';
import type { ShownRows } from './shown-rows.js';
import type { TableLanguage } from './table-language.js';

/** What stands around the rows, and what they do. */
export interface FinderParts {
  readonly field: TemplateResult;
  /** What was done last, instead of the number of characters; '' for nothing. */
  readonly done: string;
  /** What can be searched for. */
  readonly help: string;
  readonly caption: string;
  /** The language that characters are drawn as; '' for that of the page. */
  readonly written: string;
  /** What is not permitted. */
  readonly refused: TemplateResult | undefined;
  readonly filters: TemplateResult | typeof nothing;
  readonly renderCard: (row: Row) => TemplateResult;
  readonly onSelect: (row: Row) => void;
  readonly onInsert: (row: Row) => void;
}

export class Finder {
  readonly #host: LitElement & { search: string; character: string };
  readonly #inserting: Inserting;
  readonly #onAsked: () => void;
  #group = '';
  #showsAll = false;
  /** Which button of the rows Tab stops at. */
  #stop = 0;

  /** @param onAsked what happens when other rows have been asked for here */
  constructor(host: LitElement & { search: string; character: string }, inserting: Inserting, onAsked: () => void) {
    this.#host = host;
    this.#inserting = inserting;
    this.#onAsked = onAsked;
  }

  /** Shows the rows of a group, or what is searched for, from the first one on. */
  ask(group = ''): void {
    this.#group = group;
    this.#showsAll = false;
    this.#stop = 0;
    this.#host.requestUpdate();
  }

  formatCount(shown: ShownRows, { table, tag }: TableLanguage): string {
    const { length } = this.#foundOf(shown) ?? shown.rows;
    if (length === 0) return table.none;
    return say(this.#group ? table.foundIn : table.found, { group: this.#group, count: length.toLocaleString(tag) }, length);
  }

  render(shown: ShownRows, language: TableLanguage, parts: FinderParts): TemplateResult {
    const { table, tag } = language;
    const found = this.#foundOf(shown);
    const rows = found?.slice(0, this.#showsAll ? MAX_TILES : MAX_FOUND_CHARACTERS) ?? [];
    const count = found?.length ?? 0;
    const isHelp = !parts.done && !found; // a number would be heard at each key if it described the field
    return html`<div class="finder">
      ${parts.field}
      <p id=${isHelp ? 'help' : nothing} class="count quiet">
        ${parts.done || (isHelp ? parts.help : count === 0 && parts.refused ? '' : this.formatCount(shown, language))}
        ${this.#group ? html`<button type="button" class="link" @click=${this.#onAllGroups}>${table.allGroups}</button>` : nothing}
      </p>
      ${rows.length > 0 ? html`<div @keydown=${this.#onKey} @focusin=${this.#onFocus}>${this.#renderRows(rows, language, parts)}</div>` : nothing}
      ${count > rows.length && !this.#showsAll
        ? html`<button type="button" @click=${() => this.#showAll(rows.length)}>${say(table.showFound, { count: count.toLocaleString(tag) })}</button>`
        : nothing}
      ${parts.refused}
      ${found ? nothing : renderGroups(shown.groups, parts.written, this.#onGroup)}
      <div class="filters">${parts.filters}</div>
    </div>`;
  }

  #renderRows(rows: readonly Row[], language: TableLanguage, { caption, written, renderCard, onSelect, onInsert }: FinderParts): TemplateResult {
    const open = rows.findIndex((row) => this.#isOpen(row));
    const stop = this.#stop < rows.length * this.#columns ? this.#stop : 0;
    return renderFound(rows, open, stop, caption, written, language, {
      // what is looked at can be closed again
      onSelect: (row) => (this.#isOpen(row) ? (this.#host.character = '') : onSelect(row)),
      onInsert: this.#inserting.converter ? onInsert : undefined,
      renderBelow: (row) => {
        const change = this.#inserting.render(row.text, language);
        return row === rows[open] ? html`${change}${renderCard(row)}` : change;
      },
    });
  }

  /** What was searched for, a group, or a character that is looked at; undefined if nothing is asked for. */
  #foundOf(shown: ShownRows): readonly Row[] | undefined {
    const [only, another] = shown.groups;
    if (String(this.#host.search ?? '').trim() || !another) return only?.rows ?? [];
    const group = shown.groups.find(({ name }) => name === this.#group);
    const row = shown.rowOf(String(this.#host.character ?? ''));
    return group?.rows ?? (row && [row]);
  }

  #isOpen({ text }: Row): boolean {
    const character = String(this.#host.character ?? '');
    return character !== '' && isCalled(text, character);
  }

  /** How many buttons a row has. */
  get #columns(): number {
    return this.#inserting.converter ? 2 : 1;
  }

  get #stops(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.result button')];
  }

  #onKey = (event: KeyboardEvent): void => {
    walk(event, this.#stops, this.#columns, () => {}, getComputedStyle(event.currentTarget as Element).direction === 'rtl');
  };

  #onFocus = ({ target }: Event): void => {
    const place = this.#stops.indexOf(target as HTMLElement);
    if (place < 0) return;
    this.#stop = place;
    this.#host.requestUpdate();
  };

  #onGroup = ({ name }: Group): void => {
    this.ask(name);
    this.#onAsked();
    this.#focus('.result button'); // the button that had the focus is gone
  };

  #onAllGroups = (): void => {
    this.#host.character = '';
    this.ask();
    this.#onAsked();
    this.#focus('.group');
  };

  /** @param shown how many there were, behind which the first new one has the focus */
  #showAll(shown: number): void {
    this.#showsAll = true;
    this.#stop = shown * this.#columns;
    this.#host.requestUpdate();
    this.#focus('.result [tabindex="0"]');
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
