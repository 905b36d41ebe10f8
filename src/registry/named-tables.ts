/** Tables by name, as they are compared: those of a registry, one of them, or those of an earlier revision. */
import { versionsOf } from '../lgr/compare-tables.js';
import type { Table } from '../lgr/table.js';
import type { Registries } from './choose.js';
import { revisionsOf, tablesAt } from './earlier-tables.js';
import { noRegistry } from './none.js';
import type { Registry } from './registry.js';
import { registryOf } from './registry-of-table.js';

/** Tables that are compared with others, and the registry that they are of, if it is known. */
export interface TableSet {
  readonly tables: readonly Table[];
  readonly registry?: Registry;
  /** Whether only the letters of this revision are known, and its other rules are today's. */
  readonly revision?: string;
}

/** All names: `se`, `se@2003-10`, `se-latn`. */
export const namesOfTables = (registries: Registries): string[] =>
  Object.values(registries).flatMap((registry) => {
    const revisions = revisionsOf(registry).map((revision) => `${registry.tld}@${revision}`);
    return [registry.tld, ...revisions, ...(registry.tables.length > 1 ? registry.tables.map(({ id }) => id) : [])];
  });

/** The tables by one of these names, by the id of the only table of a registry (`nu-latn`), or as a TLD is written (`.SE`). Undefined for what is no such name. */
export function tablesNamed(asked: string, registries: Registries): TableSet | undefined {
  const name = asked.toLowerCase().replace(/^\./, '');
  const [tld = '', revision] = name.split('@');
  const registry = Object.values(registries).find((each) => each.tld === tld || each.tables.some(({ id }) => id === name));
  if (!registry || (revision !== undefined && !revisionsOf(registry).includes(revision))) return undefined;
  if (revision !== undefined) return { tables: tablesAt(registry, revision), registry, revision };
  return { tables: registry.tld === name ? registry.tables : registry.tables.filter(({ id }) => id === name), registry };
}

/** Two sets as they can be compared: a table from a file says nothing of those tables of a registry that it is no version of, which are `others`. */
export function alignSets(older: TableSet, newer: TableSet): { readonly older: TableSet; readonly newer: TableSet; readonly others: readonly Table[] } {
  const align = (set: TableSet, other: TableSet): TableSet => {
    const [table, ...more] = other.tables;
    return set.registry && !other.registry && table && more.length === 0 ? { ...set, tables: versionsOf(table, set.tables) } : set;
  };
  const [one, two] = [align(older, newer), align(newer, older)];
  return { older: one, newer: two, others: [...older.tables, ...newer.tables].filter((table) => !one.tables.includes(table) && !two.tables.includes(table)) };
}

/**
 * Both sets as registries for the same names, of which they may judge differently by their tables alone: a table from a file has the rules in
 * prose of the other one, or of the registry that has its TLD.
 * @param tld the one of the names that are tried; else that of the older set, or of the newer one
 */
export function registriesToCompare(older: TableSet, newer: TableSet, registries: Registries, tld = tldOf(older, newer)): readonly [Registry, Registry] {
  const known = Object.hasOwn(registries, tld) ? registries[tld] : undefined;
  const judge = (set: TableSet, other: TableSet): Registry => ({ ...(set.registry ?? other.registry ?? known ?? noRegistry), tld, tables: set.tables });
  return [judge(older, newer), judge(newer, older)];
}

function tldOf(...sets: readonly TableSet[]): string {
  const tlds = sets.map(({ registry, tables: [table] }) => registry?.tld ?? (table ? registryOf(table, 'invalid').tld : 'invalid'));
  return tlds.find((tld) => tld !== 'invalid') ?? 'example';
}
