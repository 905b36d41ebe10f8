import { MAX_ROWS_AT_ONCE } from '../limits.js';
import type { FindingLanguage } from '../messages/finding-language.js';
import type { Registry } from '../registry/registry.js';
import { type CheckedRow, checkRow } from './check-row.js';
import { type ReadingOptions, readRows } from './rows.js';
import { DuplicateIndex } from './duplicate-index.js';

export interface ListOptions extends ReadingOptions {
  /** The first one judges single words. */
  readonly registries: readonly [Registry, ...Registry[]];
  /** For the sentences. */
  readonly language: FindingLanguage;
}

/**
 * Checks the rows of a file as it is read, some at a time; reads on when these have been taken.
 * @throws {ListError} if the file lacks a chosen column
 */
export async function* checkList(bytes: AsyncIterable<Uint8Array>, options: ListOptions): AsyncGenerator<readonly CheckedRow[]> {
  const terms = { ...options, seen: new DuplicateIndex(), groups: new DuplicateIndex() };
  for await (const rows of readRows(bytes, options)) {
    for (let from = 0; from < rows.length; from += MAX_ROWS_AT_ONCE) {
      yield rows.slice(from, from + MAX_ROWS_AT_ONCE).map((row) => checkRow(row, terms));
    }
  }
}
