/** Selects the rows that are shown: all, those of a kind, those with a text, or those with both. */
import { ACE_PREFIX, decodeAce } from '../idna/ace.js';
import { toASCII, toUnicode } from '../idna/name.js';
import type { RowKind } from './kept-rows.js';
import type { SelectableRows } from './row-store.js';
import { Uint32List } from './uint32-list.js';

export interface Choice {
  readonly kind?: RowKind | undefined;
  /** A part of a name or of its code. */
  readonly text?: string | undefined;
}

export class Selection {
  readonly #kept: SelectableRows;
  readonly #kind: RowKind | undefined;
  readonly #texts: readonly string[];
  readonly #found = new Uint32List();
  #scanned = 0;

  constructor(kept: SelectableRows, { kind, text = '' }: Choice = {}) {
    this.#kept = kept;
    this.#kind = kind;
    this.#texts = formsOf(text);
  }

  /** How many rows were selected so far. */
  get length(): number {
    return this.#isAll ? this.#kept.length : this.#found.length;
  }

  /** Looks at rows while there are more, and time. Tells whether all were looked at. */
  scan(hasTime: () => boolean): boolean {
    if (this.#isAll) return true;
    // to ask for the time takes longer than to look at a row
    while (this.#scanned < this.#kept.length && (this.#scanned % 64 !== 0 || hasTime())) {
      if (this.#fits(this.#scanned)) this.#found.push(this.#scanned);
      this.#scanned++;
    }
    return this.#scanned === this.#kept.length;
  }

  /** The index of a row among all rows. */
  indexAt(place: number): number {
    return this.#isAll ? place : this.#found.at(place);
  }

  /** How many selected rows stand before a row. */
  placeOf(index: number): number {
    return this.#isAll ? index : this.#found.countBelow(index);
  }

  /** Whether a row that was looked at is selected. */
  has(index: number): boolean {
    return this.#isAll || this.#found.countBelow(index + 1) > this.placeOf(index);
  }

  get #isAll(): boolean {
    return !this.#kind && this.#texts.length === 0;
  }

  #fits(index: number): boolean {
    if (this.#kind && !this.#kept.isOfKind(index, this.#kind)) return false;
    if (this.#texts.length === 0) return true;
    const cells = this.#kept.textsAt(index).join('\n').normalize().toLowerCase();
    const read = cells.includes(ACE_PREFIX) ? `${cells}\n${decoded(cells)}` : cells;
    return this.#texts.some((text) => read.includes(text));
  }
}

/** The text with the names that its codes stand for. */
const decoded = (cells: string): string => cells.replace(/xn--[a-z\d-]+/g, (label) => decodeAce(label).decoded);

/** The forms that a text is searched in: both for a whole name; a part of a name has no other form. */
function formsOf(text: string): string[] {
  const typed = text.trim().normalize().toLowerCase();
  return [...new Set([typed, toUnicode(typed).name, toASCII(typed).name])].filter((form) => form !== '');
}
