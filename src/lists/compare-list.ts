/** Tries a list against two versions of a registry's rules: which of its names become permitted, and which are no longer. */
import { chooseLanguage } from '../messages/choose-language.js';
import { loadLanguage } from '../messages/known-languages.js';
import { listOf, type RegistryList, type SomeRegistries } from '../registry/choose.js';
import { listLanguages, type ListSource, readListRows } from './check-list.js';
import { type CheckedRow, checkRow, type RowVerdict } from './check-row.js';
import { PlainNames } from './plain-names.js';
import type { ListRow, ReadingOptions } from './rows.js';

/** A row whose name the two versions judge differently. */
export interface ChangedRow extends Pick<CheckedRow, 'line' | 'input' | 'unicode' | 'ascii'> {
  /** `unjudged`: nobody knows what the newer version says of it. */
  readonly becomes: 'permitted' | 'refused' | 'unjudged';
  /** Why it is refused from now on, or was refused until now. */
  readonly fault: string;
  /** The finding that says so. */
  readonly code: string;
  /** What could be taken instead of a name that is refused from now on. */
  readonly suggestion: string;
}

export interface ComparedCounts {
  readonly rows: number;
  /** Rows that have something to judge: lists may have empty ones. */
  readonly names: number;
  /** Rows whose names become so. */
  readonly permitted: number;
  readonly refused: number;
  readonly unjudged: number;
}

export interface CompareListOptions extends Omit<ReadingOptions, 'keep'> {
  /** The language of the sentences (BCP 47), and one whose heads of columns are known; English without it. */
  readonly lang?: string | undefined;
  /** Is told at the end how many rows there are, and how many of them change. */
  readonly tellCounts?: ((counts: ComparedCounts) => void) | undefined;
  /** Is waited for before each row that takes time: a page goes on meanwhile. */
  readonly rest?: (() => Promise<void> | undefined) | undefined;
}

/**
 * The rows whose names are judged differently, one after the other.
 * @throws {ListError} if the file can't be read as it is
 */
export async function* compareList(source: ListSource, older: SomeRegistries, newer: SomeRegistries, { lang, tellCounts, rest, ...options }: CompareListOptions = {}): AsyncGenerator<ChangedRow> {
  // without a network, the sentences are English
  await loadLanguage(lang ?? '').catch(() => {});
  const language = chooseLanguage(lang, listLanguages);
  const sides = [older, newer].map((registries) => openSide(listOf(registries)));
  const counts = { rows: 0, names: 0, permitted: 0, refused: 0, unjudged: 0 };
  for await (const rows of readListRows(source, { heads: language.columnHeads, ...options })) {
    for (const row of rows) {
      counts.rows++;
      if (row.name.trim() !== '' || (row.code ?? '').trim() !== '') counts.names++;
      if (sides.every(({ names }) => names.recognise(row.name))) continue; // permitted by both
      await rest?.();
      const named = row.name.trim() === '' ? row : { line: row.line, name: row.name, ...(row.malformed && { malformed: row.malformed }) };
      const changed = compareRow(named, sides.map(({ registries }) => registries) as [RegistryList, RegistryList], language);
      if (!changed) continue;
      counts[changed.becomes]++;
      yield changed;
    }
  }
  tellCounts?.(counts);
}

const openSide = (registries: RegistryList) => ({ registries, names: new PlainNames(registries) });

function compareRow(row: ListRow, [older, newer]: readonly [RegistryList, RegistryList], language: (typeof listLanguages)['en']): ChangedRow | undefined {
  const check = (registries: RegistryList, isWorded: boolean): CheckedRow => checkRow(row, { registries, language: isWorded ? language : undefined, seen: nothing });
  const becomes = kindOf(check(newer, false).verdict);
  const was = kindOf(check(older, false).verdict);
  if (!becomes || !was || becomes === was) return undefined;
  const { line, input, unicode, ascii, fault, findings: [code = ''] } = check(becomes === 'permitted' ? older : newer, true);
  const { suggestion, ascii: encoded } = check(newer, true);
  return { line, input, unicode, ascii: ascii || encoded, becomes, fault, code, suggestion: becomes === 'refused' ? suggestion : '' };
}

/** Undefined for what is no name, whatever tables there are. */
const kindOf = (verdict: RowVerdict): ChangedRow['becomes'] | undefined => kinds[verdict];

const kinds: Partial<Record<RowVerdict, ChangedRow['becomes']>> = {
  permitted: 'permitted', caution: 'permitted', refused: 'refused', invalid: 'refused', other: 'unjudged',
};

const nothing = { lineOf: (): undefined => undefined };
