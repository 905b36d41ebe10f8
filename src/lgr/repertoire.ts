import type { CharEntry, Entry, Table } from './table.js';

/** The entries of a table by their first code point, the longest first. */
type Index = Record<number, CharEntry[]>;

/** The entries that begin alike, by how they go on. */
export interface Branch {
  /** The one that ends here. */
  entry?: CharEntry;
  next?: Map<number, Branch>;
}

/** What is asked about a table for every label. */
interface Indexes {
  readonly all: Readonly<Index>;
  readonly plain: ReadonlyMap<number, CharEntry>;
  readonly root: Branch;
}

/** The index of a table, in which ranges are written out. It is made when the table is first used, and kept. */
export const indexOf = (table: Table): Readonly<Index> => indexesOf(table).all;

/**
 * The entries that stand for themselves wherever they are: of one code point, without a context or variants, and no other
 * entry begins with it. Most labels are made of these alone, and are told in one pass.
 */
export const plainEntriesOf = (table: Table): ReadonlyMap<number, CharEntry> => indexesOf(table).plain;

/** All entries by how they go on. */
export const rootOf = (table: Table): Branch => indexesOf(table).root;

/** The entries that the code points of a label are from a place on, the longest first; thousands may begin alike. */
export function entriesAt(label: readonly number[], at: number, table: Table): CharEntry[] {
  const found: CharEntry[] = [];
  let branch: Branch | undefined = indexesOf(table).root;
  for (let next = at; branch; next++) {
    if (branch.entry) found.unshift(branch.entry);
    branch = branch.next?.get(label[next] as number);
  }
  return found;
}

function indexesOf(table: Table): Indexes {
  const known = indexes.get(table);
  if (known) return known;
  const all: Index = {};
  const root: Branch = {};
  for (const entry of table.repertoire.flatMap(expand)) {
    (all[entry.codePoints[0]!] ??= []).push(entry);
    branchOf(entry.codePoints, root).entry = entry;
  }
  for (const entries of Object.values(all)) entries.sort((one, other) => other.codePoints.length - one.codePoints.length);
  const single = Object.values(all).flatMap((entries) => (entries.length === 1 ? entries : []));
  const plain = single.filter(({ codePoints, rule, variants }) => codePoints.length === 1 && rule === undefined && !variants);
  const made = { all, plain: new Map(plain.map((entry) => [entry.codePoints[0]!, entry])), root };
  indexes.set(table, made); // only a whole one: what is no table throws each time
  return made;
}

/** Where an entry ends; the way there is made. */
function branchOf(codePoints: readonly number[], root: Branch): Branch {
  let branch = root;
  for (const codePoint of codePoints) {
    const next = (branch.next ??= new Map<number, Branch>());
    branch = next.get(codePoint) ?? {};
    next.set(codePoint, branch);
  }
  return branch;
}

const indexes = new WeakMap<Table, Indexes>();

/** A range as entries of one code point each. */
export function expand(entry: Entry): CharEntry[] {
  if ('codePoints' in entry) return [entry];
  const { first, last, ...each } = entry;
  const entries: CharEntry[] = [];
  for (let codePoint = first; codePoint <= last; codePoint++) entries.push({ codePoints: [codePoint], ...each });
  return entries;
}
