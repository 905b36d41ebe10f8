/** Checks a list for programs: row by row, without holding it in memory. */
import { columnHeads as headsInEnglish } from '../languages/en.js';
import { columnHeads as headsInSwedish } from '../languages/sv.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { findingLanguages } from '../messages/finding-language.js';
import { loadLanguage } from '../messages/known-languages.js';
import { listOf, type SomeRegistries } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import { type CheckedRow, checkRow, plainAnswer, type Terms } from './check-row.js';
import { DuplicateIndex } from './duplicate-index.js';
import { piecesOf } from './file-pieces.js';
import { PlainNames } from './plain-names.js';
import { type ListRow, type ReadingOptions, readRows } from './rows.js';

/** A file, its bytes as they come, or its text. */
export type ListSource = Blob | Uint8Array | string | AsyncIterable<Uint8Array>;

export interface ListOptions extends ReadingOptions {
  /** One registry or several, of which the first one judges single words; all that are known if there are none. */
  readonly registries?: SomeRegistries | undefined;
  /** The language of the sentences (BCP 47), and one whose heads of columns are known; English without it. */
  readonly lang?: string | undefined;
  /** Whether a name without a TLD is told for each of the registries. */
  readonly tellsEach?: boolean | undefined;
}

/**
 * The rows of a list, one after the other, as they are read.
 * @throws {ListError} if the file can't be read as it is
 */
export async function* checkList(source: ListSource, { registries = allRegistries(), lang, tellsEach, ...options }: ListOptions = {}): AsyncGenerator<CheckedRow> {
  // without a network, the sentences are English
  await loadLanguage(lang ?? '').catch(() => {});
  const language = chooseLanguage(lang, listLanguages);
  const list = listOf(registries);
  const check = checkerOf({ registries: list, language, seen: new DuplicateIndex(), groups: new DuplicateIndex(), tellsEach });
  for await (const rows of readListRows(source, { heads: language.columnHeads, ...options })) {
    for (const row of rows) yield check(row);
  }
}

/** The rows as they stand in the file, some at a time. */
export const readListRows = (source: ListSource, options: ReadingOptions): AsyncGenerator<readonly ListRow[]> =>
  readRows(bytesOf(source), typeof source === 'string' ? { ...options, encoding: 'utf-8' } : options);

/** Checks the rows of a list in their order: a plain name by the fast way. */
export function checkerOf(terms: Terms): (row: ListRow) => CheckedRow {
  const names = new PlainNames(terms.registries);
  return (row) => {
    const { line, name, code, kept, malformed } = row;
    if (code !== undefined || malformed || terms.tellsEach || !names.recognise(name)) return checkRow(row, terms);
    const { input, unicode, ascii } = names;
    const sameAs = terms.seen.lineOf(ascii, line);
    return { line, input, unicode, ascii, ...plainAnswer, ...(sameAs !== undefined && { sameAs }), ...(kept && { kept }) };
  };
}

export const listLanguages = {
  en: { ...findingLanguages.en, columnHeads: headsInEnglish },
  sv: { ...findingLanguages.sv, columnHeads: headsInSwedish },
};

export async function* bytesOf(source: ListSource): AsyncGenerator<Uint8Array> {
  if (typeof source === 'string') yield new TextEncoder().encode(source);
  else if (source instanceof Uint8Array) yield source;
  else yield* source instanceof Blob ? piecesOf(source) : source;
}
