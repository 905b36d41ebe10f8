import { MAX_ROWS_AT_ONCE } from '../limits.js';
import type { FindingLanguage } from '../messages/finding-language.js';
import type { Registry } from '../registry/registry.js';
import { type CheckedRow, checkRow } from './check-row.js';
import { type ReadingOptions, readRows } from './rows.js';
import { DuplicateIndex } from './duplicate-index.js';

export interface ListOptions extends ReadingOptions {
  /** A single label is judged under the first one. */
  readonly registries: readonly [Registry, ...Registry[]];
  /** For the sentences. */
  readonly language: FindingLanguage;
}

/**
 * Checks each row of a file as it is read, some at a time, and no more before these are taken.
 * @throws {ListError} where a chosen column is not there
 */
export async function* checkList(bytes: AsyncIterable<Uint8Array>, options: ListOptions): AsyncGenerator<readonly CheckedRow[]> {
  const terms = { ...options, seen: new DuplicateIndex() };
  for await (const rows of readRows(bytes, options)) {
    for (let from = 0; from < rows.length; from += MAX_ROWS_AT_ONCE) {
      yield rows.slice(from, from + MAX_ROWS_AT_ONCE).map((row) => checkRow(row, terms));
    }
  }
}
