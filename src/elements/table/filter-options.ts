import type { Row } from './character-row.js';
import type { TableLanguage } from './table-language.js';

/** The languages or scripts to choose from, and the chosen one, each with the number of its characters; '' means all. */
export function optionsOf(
  rows: readonly Row[],
  chosen: string,
  valuesOf: (row: Row) => readonly string[],
  nameOf: (value: string) => string,
  { table, tag }: TableLanguage,
): (readonly [value: string, name: string])[] {
  const counts = new Map(chosen ? [[chosen, 0]] : []);
  for (const value of rows.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = Array.from(counts, ([value, count]) => [value, `${nameOf(value)} (${count.toLocaleString(tag)})`] as const);
  const { compare } = new Intl.Collator(tag);
  return [['', `${table.all} (${rows.length.toLocaleString(tag)})`], ...options.toSorted(([, one], [, other]) => compare(one, other))];
}
