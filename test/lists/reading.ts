/** Files as streams of bytes, cut where a test wants it. */
import { type CheckedRow, checkRow } from '../../src/lists/check-row.js';
import { DuplicateIndex } from '../../src/lists/duplicate-index.js';
import { type ReadingOptions, type ListRow, readRows } from '../../src/lists/rows.js';
import type { FindingLanguage } from '../../src/messages/finding-language.js';
import type { RegistryList } from '../../src/registry/choose.js';

/** The bytes in pieces of `size`. */
export async function* pieces(bytes: Uint8Array, size = bytes.length || 1): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Code units as bytes: ISO 8859-1, which Windows-1252 is for letters. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

export const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(text.split('').flatMap((unit) => {
    const code = unit.charCodeAt(0);
    return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  }));

export async function rowsOf(file: string | Uint8Array, options?: ReadingOptions, size?: number): Promise<ListRow[]> {
  const bytes = typeof file === 'string' ? utf8(file) : file;
  return collect(readRows(pieces(bytes, size), options));
}

/** `3 räksmörgås.se`, with the code behind it in pairs. */
export const told = (rows: readonly ListRow[]): string[] =>
  rows.map(({ line, name, code }) => [line, name, ...(code === undefined ? [] : [code])].join(' '));

export async function collect<Item>(batches: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

/** All rows of a file, each by the slow way: what every other way has to come to. */
export async function checkedRowsOf(bytes: AsyncIterable<Uint8Array>, options: ReadingOptions & { registries: RegistryList; language: FindingLanguage; tellsEach?: boolean }): Promise<CheckedRow[]> {
  const terms = { ...options, seen: new DuplicateIndex(), groups: new DuplicateIndex() };
  return (await collect(readRows(bytes, options))).map((row) => checkRow(row, terms));
}
