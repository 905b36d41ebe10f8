import type { CharEntry, Entry, Table } from './table.js';

/** The entries of a table by their first code point, the longest first. */
type Index = Record<number, CharEntry[]>;

/** The index of a table, in which ranges are written out. It is made when the table is first used, and kept. */
export function indexOf(table: Table): Readonly<Index> {
  let index = indexes.get(table);
  if (!index) {
    index = {};
    for (const entry of table.repertoire.flatMap(expand)) (index[entry.codePoints[0]!] ??= []).push(entry);
    for (const entries of Object.values(index)) entries.sort((one, other) => other.codePoints.length - one.codePoints.length);
    indexes.set(table, index); // only a whole one: what is no table throws each time
  }
  return index;
}

const indexes = new WeakMap<Table, Index>();

/** A range as entries of one code point each. */
export function expand(entry: Entry): CharEntry[] {
  if ('codePoints' in entry) return [entry];
  const { first, last, ...each } = entry;
  const entries: CharEntry[] = [];
  for (let codePoint = first; codePoint <= last; codePoint++) entries.push({ codePoints: [codePoint], ...each });
  return entries;
}
