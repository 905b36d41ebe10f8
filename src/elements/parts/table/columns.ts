/** The columns of the full view, and how they are sorted. */
import { fill, toText } from '../../../locales/phrase.js';
import type { TableStringKey, TableStrings } from '../../../locales/table-strings.js';
import type { Row } from './row.js';

export interface Column {
  readonly name: TableStringKey;
  readonly textOf: (row: Row, strings: TableStrings) => string;
  /** What the column is sorted by, where that is not its text. */
  readonly orderOf?: (row: Row) => string;
}

export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** More languages than this are counted, not named. */
const MOST_LANGUAGES = 5;

export const columns: readonly Column[] = [
  { name: 'character', textOf: ({ text }) => text },
  { name: 'code', textOf: ({ code }) => code },
  { name: 'name', textOf: ({ name }) => name },
  { name: 'other-names', textOf: ({ alsoCalled }) => alsoCalled },
  { name: 'unicode-name', textOf: ({ unicodeName }) => unicodeName },
  { name: 'languages', textOf: sayLanguages, orderOf: ({ spokenIn }) => spokenIn.length + spokenIn.join() },
  {
    name: 'since',
    textOf: ({ permittedSince }) => permittedSince,
    orderOf: ({ since }) => String(['always', '2003-10', '2007', ''].indexOf(since)),
  },
];

/** As the language sorts; as they are where nothing is asked for. */
export function sort(rows: readonly Row[], sorting: Sorting | undefined, strings: TableStrings, tag: string): readonly Row[] {
  if (!sorting) return rows;
  const { orderOf, textOf } = sorting.column;
  const keyOf = (row: Row) => (orderOf ?? textOf)(row, strings);
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const sorted = rows.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
  return sorting.direction === 'ascending' ? sorted : sorted.toReversed();
}

function sayLanguages({ spokenIn, script }: Row, strings: TableStrings): string {
  if (script === 'Zyyy') return '–';
  if (spokenIn.length > MOST_LANGUAGES) return toText(fill(strings['language-count'], { count: spokenIn.length }));
  return spokenIn.join(', ') || strings.unknown;
}
