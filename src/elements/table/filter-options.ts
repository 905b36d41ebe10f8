import type { TableLanguage } from '../../messages/table-language.js';
import type { TableStringKey } from '../../messages/table-strings.js';
import type { Row } from './character-row.js';

/** The values that are there and the chosen one, each with the number of its characters; '' is all of them. */
export function optionsOf(
  rows: readonly Row[],
  chosen: string,
  valuesOf: (row: Row) => readonly string[],
  { strings, tag }: TableLanguage,
): (readonly [value: string, name: string])[] {
  const counts = new Map(chosen ? [[chosen, 0]] : []);
  for (const value of rows.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = Array.from(counts, ([value, count]) => [value, `${strings[value as TableStringKey]} (${count})`] as const);
  const { compare } = new Intl.Collator(tag);
  return [['', `${strings.all} (${rows.length})`], ...options.toSorted(([, one], [, other]) => compare(one, other))];
}
