import { allOf } from '../../characters/search.js';
import { MAX_TILES } from '../../limits.js';
import { TimeSlices } from '../../lists/time-slices.js';
import type { Registry } from '../../registry/registry.js';
import { type Row, rowsOf } from './character-row.js';
import type { TableLanguage } from './table-language.js';
import { directionOf, languageOf, type Written } from './table-script.js';

/** What is made of a registry's tables in a language. */
interface Made {
  readonly registry: Registry;
  readonly language: TableLanguage;
  readonly rows: readonly Row[];
  /** Whether a source names a language of one of them. */
  readonly hasLanguages: boolean;
  readonly written: Written;
}

/** The rows of a table, made once for each table and language. */
export class TableRows {
  #made: Made | undefined;

  of(registry: Registry, language: TableLanguage): Made {
    if (this.#made?.registry !== registry || this.#made.language !== language) {
      const rows = rowsOf(registry, language);
      const hasLanguages = rows.some(({ languages }) => languages.length > 0);
      this.#made = { registry, language, rows, hasLanguages, written: { direction: directionOf(rows), language: languageOf(registry) } };
      if (rows.length > MAX_TILES) void this.#prepare(rows);
    }
    return this.#made;
  }

  /** Finds the words of a large table while nobody waits for them: the first search would have to wait. */
  async #prepare(rows: readonly Row[]): Promise<void> {
    const slices = new TimeSlices();
    for (const row of rows) {
      await slices.rest();
      if (rows !== this.#made?.rows) return; // another table, or another language
      allOf(row);
    }
  }
}
