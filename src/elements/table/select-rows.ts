/** Filters and sorts the rows. */
import type { Column, Row } from './character-row.js';

/**
 * @param language BCP 47 tag; `noLanguage` for characters of which no source knows a language; '' for all
 * @param script ISO 15924; '' for all
 */
export const select = (rows: readonly Row[], language: string, script: string): readonly Row[] =>
  rows.filter((row) => (!language || languagesOf(row).includes(language)) && (!script || row.script === script));

/** Digits and the hyphen belong to no language in particular. */
export const languagesOf = ({ languages, script }: Row): readonly string[] =>
  languages.length > 0 || script === 'Zyyy' ? languages : ['noLanguage'];

export const scriptsOf = ({ script }: Row): readonly string[] => [script];

export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** Sorts as the language does; without a column, the rows stay as they are. */
export function sort(rows: readonly Row[], { column, direction }: Partial<Sorting>, tag: string): readonly Row[] {
  if (!column) return rows;
  const { compare } = new Intl.Collator(tag);
  const keyOf = (row: Row): string => (column === 'permittedSince' ? timeOf(row) : row[column]);
  const sorted = rows.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
  return direction === 'ascending' ? sorted : sorted.toReversed();
}

/** Sorts `always` before all years, and what is unknown after them. */
const timeOf = ({ since }: Row): string => (since === 'always' ? '0' : since || '9');
