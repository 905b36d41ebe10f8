/** Tables by name, as they are compared: those of a registry, one of them, or those of an earlier revision. */
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

/** Undefined for what is no such name. */
export function tablesNamed(name: string, registries: Registries): TableSet | undefined {
  if (!namesOfTables(registries).includes(name)) return undefined;
  const [tld = '', revision] = name.split('@');
  const registry = Object.values(registries).find((each) => each.tld === tld || each.tables.some(({ id }) => id === name)) as Registry;
  if (revision !== undefined) return { tables: tablesAt(registry, revision), registry, revision };
  return { tables: registry.tld === name ? registry.tables : registry.tables.filter(({ id }) => id === name), registry };
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
