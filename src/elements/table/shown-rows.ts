/** Which rows a search and filters leave, in which order, and what else may be chosen. Found once, as people may walk through 20,000 of them. */
import { isCalled, lettersIn, search } from '../../characters/search.js';
import { once } from '../../idna/memoize.js';
import { type Row, nameOfLanguage, nameOfScript } from './character-row.js';
import { optionsOf } from './filter-options.js';
import { type Group, groupRows } from './group-rows.js';
import { languagesOf, scriptsOf, select, sort, type Sorting } from './select-rows.js';
import type { TableLanguage } from './table-language.js';

/** What people asked for. */
export interface Wanted {
  /** Whose table it is. */
  readonly tld: string;
  readonly query: string;
  readonly language: string;
  readonly script: string;
  readonly sorting: Partial<Sorting>;
}

type Options = ReturnType<typeof optionsOf>;

export class ShownRows {
  readonly rows: readonly Row[];
  /** Whether the table has what was searched for, whatever the filters leave of it. */
  readonly isFound: boolean;
  /** A filter shows how many characters each of its values would leave. */
  readonly languages: Options;
  readonly scripts: Options;
  readonly #permit: () => ReadonlySet<string>;
  readonly #group: () => readonly Group[];
  readonly #asked: readonly unknown[];
  readonly #places: ReadonlyMap<string, number>;

  private constructor(all: readonly Row[], { tld, query, language, script, sorting }: Wanted, words: TableLanguage, asked: readonly unknown[]) {
    const fitting = search(query, all);
    this.#permit = once(() => new Set(all.map(({ text }) => text)));
    this.isFound = fitting.length > 0;
    const found = fitting.length > 0 ? fitting : lettersIn(query, all);
    const nameLanguage = (tag: string): string => (tag === 'noLanguage' ? words.table.noLanguage : nameOfLanguage(tag, words));
    this.rows = sort(select(found, language, script), sorting, words.tag);
    this.languages = optionsOf(select(found, '', script), language, languagesOf, nameLanguage, words);
    this.scripts = optionsOf(select(found, language, ''), script, scriptsOf, (code) => nameOfScript(code, words), words);
    this.#places = new Map(this.rows.map(({ text }, index) => [text, index]));
    this.#group = once(() => (query.trim() ? [{ name: '', rows: this.rows }] : groupRows(this.rows, tld, words)));
    this.#asked = asked;
  }

  /** The same as before, if the same is asked for. */
  static of(before: ShownRows | undefined, all: readonly Row[], wanted: Wanted, words: TableLanguage): ShownRows {
    const asked = [all, words, wanted.tld, wanted.query, wanted.language, wanted.script, wanted.sorting];
    return before && asked.every((value, index) => value === before.#asked[index]) ? before : new ShownRows(all, wanted, words, asked);
  }

  /** All characters of the table. */
  get permitted(): ReadonlySet<string> {
    return this.#permit();
  }

  /** The rows as they stand in groups; what was searched for is one, as it has an order of its own. */
  get groups(): readonly Group[] {
    return this.#group();
  }

  /** A character, by itself or its code; undefined where it is not among them. */
  rowOf(character: string): Row | undefined {
    const place = this.#places.get(character);
    if (place !== undefined || character === '') return this.rows[place ?? -1];
    return this.rows.find(({ text }) => isCalled(text, character));
  }
}
