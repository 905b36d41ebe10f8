/** Which rows are shown, in which order. */
import type { Row } from './row.js';

/** What people ask of the table beside the search. '' is everything. */
export interface Selection {
  /** BCP 47 tag, or `unknown`: characters of which no source says in which language they are. */
  readonly language: string;
  /** ISO 15924. */
  readonly script: string;
}

export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

export type Column = 'character' | 'code' | 'name' | 'other-names' | 'unicode-name' | 'languages' | 'since';

export const select = (rows: readonly Row[], { language, script }: Selection): readonly Row[] =>
  rows.filter((row) => (language === '' || languagesOf(row).includes(language)) && (script === '' || row.script === script));

/** In the order of a column, as the language has it; as they are where none is asked for. */
export function sort(rows: readonly Row[], sorting: Sorting | undefined, tag: string): readonly Row[] {
  if (!sorting) return rows;
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const keyOf = keys[sorting.column];
  const sorted = rows.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
  return sorting.direction === 'ascending' ? sorted : sorted.toReversed();
}

/** Digits and hyphen are of every language, and of none. */
export const languagesOf = ({ languages, script }: Row): readonly string[] =>
  languages.length > 0 || script === 'Zyyy' ? languages : ['unknown'];

export const scriptsOf = ({ script }: Row): readonly string[] => [script];

/** What a column is sorted by. */
const keys: Readonly<Record<Column, (row: Row) => string>> = {
  character: ({ text }) => text,
  code: ({ code }) => code,
  name: ({ name }) => name,
  'other-names': ({ alsoCalled }) => alsoCalled,
  'unicode-name': ({ unicodeName }) => unicodeName,
  languages: ({ spokenIn }) => spokenIn.length + spokenIn.join(),
  since: ({ since }) => ['always', '2003-10', '2007', ''].indexOf(since).toString(),
};
