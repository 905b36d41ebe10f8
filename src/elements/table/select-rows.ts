/** Which rows are shown, in which order. */
import type { Column, Row } from './character-row.js';

/**
 * @param language BCP 47 tag, or `unknown`: characters of which no source says in which language they are; '' for all
 * @param script ISO 15924; '' for all
 */
export const select = (rows: readonly Row[], language: string, script: string): readonly Row[] =>
  rows.filter((row) => (!language || languagesOf(row).includes(language)) && (!script || row.script === script));

/** Digits and hyphen are of every language, and of none. */
export const languagesOf = ({ languages, script }: Row): readonly string[] =>
  languages.length > 0 || script === 'Zyyy' ? languages : ['unknown'];

export const scriptsOf = ({ script }: Row): readonly string[] => [script];

export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** As the language sorts; as they are where nothing is asked for. */
export function sort(rows: readonly Row[], { column, direction }: Partial<Sorting>, tag: string): readonly Row[] {
  if (!column) return rows;
  const { compare } = new Intl.Collator(tag);
  const keyOf = (row: Row): string => (column === 'permittedSince' ? timeOf(row) : row[column]);
  const sorted = rows.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
  return direction === 'ascending' ? sorted : sorted.toReversed();
}

/** Before and after all years. */
const timeOf = ({ since }: Row): string => (since === 'always' ? '0' : since || '9');
