/** Which rows are shown, in which order. */
import { search } from '../../../characters/search.js';
import type { Row } from './row.js';

/** What people ask of the table. '' is everything. */
export interface Selection {
  readonly query: string;
  /** BCP 47 tag, or `unknown`: characters of which no source says in which language they are. */
  readonly language: string;
  /** ISO 15924. */
  readonly script: string;
  readonly sorting: Sorting | undefined;
}

export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

export type Column = 'character' | 'code' | 'name' | 'other-names' | 'unicode-name' | 'languages' | 'since';

/** The best first, or in the order that is asked for. */
export function select(rows: readonly Row[], { query, language, script, sorting }: Selection, tag: string): Row[] {
  const found = search(query, rows).filter(
    (row) => (language === '' || languagesOf(row).includes(language)) && (script === '' || row.script === script),
  );
  if (!sorting) return found;
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const keyOf = keys[sorting.column];
  const sorted = found.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
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
