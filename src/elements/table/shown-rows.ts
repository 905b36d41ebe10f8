/** Which rows a search and filters leave, in which order, and what else may be chosen. Found once, as people may walk through 20,000 of them. */
import { isCalled, search } from '../../characters/search.js';
import { type Row, nameOfLanguage, nameOfScript } from './character-row.js';
import { optionsOf } from './filter-options.js';
import { languagesOf, scriptsOf, select, sort, type Sorting } from './select-rows.js';
import type { TableLanguage } from './table-language.js';

/** What people asked for. */
export interface Wanted {
  readonly query: string;
  readonly language: string;
  readonly script: string;
  readonly sorting: Partial<Sorting>;
}

type Options = ReturnType<typeof optionsOf>;

export class ShownRows {
  readonly rows: readonly Row[];
  /** A filter shows how many characters each of its values would leave. */
  readonly languages: Options;
  readonly scripts: Options;
  readonly #asked: readonly unknown[];
  readonly #places: ReadonlyMap<string, number>;

  private constructor(all: readonly Row[], { query, language, script, sorting }: Wanted, words: TableLanguage, asked: readonly unknown[]) {
    const found = search(query, all);
    const nameLanguage = (tag: string): string => (tag === 'noLanguage' ? words.table.noLanguage : nameOfLanguage(tag, words));
    this.rows = sort(select(found, language, script), sorting, words.tag);
    this.languages = optionsOf(select(found, '', script), language, languagesOf, nameLanguage, words);
    this.scripts = optionsOf(select(found, language, ''), script, scriptsOf, (code) => nameOfScript(code, words), words);
    this.#places = new Map(this.rows.map(({ text }, index) => [text, index]));
    this.#asked = asked;
  }

  /** The same as before, if the same is asked for. */
  static of(before: ShownRows | undefined, all: readonly Row[], wanted: Wanted, words: TableLanguage): ShownRows {
    const asked = [all, words, wanted.query, wanted.language, wanted.script, wanted.sorting];
    return before && asked.every((value, index) => value === before.#asked[index]) ? before : new ShownRows(all, wanted, words, asked);
  }

  /** The index of a character, by itself or its code; 0 where it is not among them. */
  placeOf(character: string): number {
    return this.#places.get(character) ?? (character ? Math.max(0, this.rows.findIndex(({ text }) => isCalled(text, character))) : 0);
  }
}
