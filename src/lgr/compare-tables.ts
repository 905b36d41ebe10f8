import type { Action, Table } from './table.js';
import { expand } from './repertoire.js';

/** The differences between two versions of a table. */
export interface Changes {
  /** Characters and sequences that names may contain from now on, in the order of the table. */
  readonly added: readonly string[];
  /** Characters and sequences that names may no longer contain, in the order of the older table. */
  readonly removed: readonly string[];
  /** Characters and sequences that were there before and have other variants, in the order of the table. */
  readonly variants: readonly string[];
  /** Whether anything else has changed: a rule, a class, an action, or where a character may stand. */
  readonly rules: boolean;
}

export interface DetailedChanges extends Changes {
  /** What of rules, classes, actions and places has changed. */
  readonly details: {
    /** Characters and sequences that were there before and may stand in other places, or have other tags, in the order of the table. */
    readonly places: readonly string[];
    /** By name. */
    readonly rules: NamedChanges;
    readonly classes: NamedChanges;
    readonly actions: boolean;
  };
}

export interface NamedChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export function compareTables(older: Table, newer: Table): DetailedChanges {
  const [before, after] = [entriesOf(older), entriesOf(newer)];
  const kept = [...after.keys()].filter((text) => before.has(text));
  const details = {
    places: kept.filter((text) => before.get(text)?.rules !== after.get(text)?.rules),
    rules: compareNamed(older.rules, newer.rules),
    classes: compareNamed(older.classes ?? {}, newer.classes ?? {}),
    actions: actionsOf(older) !== actionsOf(newer),
  };
  return {
    added: [...after.keys()].filter((text) => !before.has(text)),
    removed: [...before.keys()].filter((text) => !after.has(text)),
    variants: kept.filter((text) => before.get(text)?.variants !== after.get(text)?.variants),
    rules: details.places.length > 0 || details.actions || [details.rules, details.classes].some(hasAny),
    details,
  };
}

/** Two versions of a table; one of them alone is a table that was added or removed as a whole. */
export type TablePair = { readonly older: Table; readonly newer: Table; readonly changes: DetailedChanges } | { readonly older: Table } | { readonly newer: Table };

/** Compares the tables of two versions of a registry, each with its counterpart: that of the same id, or else of the same script, or the only other one. */
export function compareTableSets(older: readonly Table[], newer: readonly Table[]): TablePair[] {
  const left = [...older];
  const take = (found: Table | undefined): Table | undefined => (found ? left.splice(left.indexOf(found), 1)[0] : undefined);
  const areSingle = older.length === 1 && newer.length === 1;
  const counterparts = new Map(newer.map((table) => [table, take(areSingle ? older[0] : older.find(({ id }) => id === table.id))]));
  for (const table of newer) if (!counterparts.get(table)) counterparts.set(table, take(left.find((other) => scriptOf(other) === scriptOf(table))));
  const pairs = newer.map((table): TablePair => {
    const counterpart = counterparts.get(table);
    return counterpart ? { older: counterpart, newer: table, changes: compareTables(counterpart, table) } : { newer: table };
  });
  return [...pairs, ...left.map((table) => ({ older: table }))];
}

/** Of several tables, those that another one is a version of: of the same id, else of the same script, else the one with most of its characters; all if none has any. */
export function versionsOf(table: Table, tables: readonly Table[]): readonly Table[] {
  const same = (key: (each: Table) => string): Table[] => tables.filter((each) => key(each) !== '' && key(each) === key(table));
  const known = [same(({ id }) => id), same(scriptOf)].find(({ length }) => length > 0);
  if (known) return known;
  const characters = entriesOf(table);
  const shared = tables.map((each) => [...entriesOf(each).keys()].filter((text) => characters.has(text)).length);
  const most = Math.max(...shared);
  return most > 0 ? [tables[shared.indexOf(most)]!] : tables;
}

/** Whether the tables permit the same names, and names belong together as before. */
export const isSame = (pair: TablePair): boolean =>
  'changes' in pair && [pair.changes.added, pair.changes.removed, pair.changes.variants].every(({ length }) => length === 0) && !pair.changes.rules;

/** `Latn` of `und-Latn`. */
const scriptOf = ({ language = '', id }: Table): string => /-([A-Za-z]{4})\b/.exec(`${language} ${id}`)?.[1]?.toLowerCase() ?? '';

/** By text, what is known of each entry, in a form that is the same for equals. Remarks change nothing. */
function entriesOf({ repertoire }: Table): Map<string, { readonly rules: string; readonly variants: string }> {
  const entries = repertoire.flatMap(expand).map(({ codePoints, rule, not, tags = [], variants = [] }) => {
    const others = variants.map((variant) => JSON.stringify([variant.codePoints, variant.type, variant.rule, variant.not])).toSorted();
    return [String.fromCodePoint(...codePoints), { rules: JSON.stringify([rule, not, tags.toSorted()]), variants: others.join() }] as const;
  });
  return new Map(entries);
}

function compareNamed(older: Readonly<Record<string, unknown>>, newer: Readonly<Record<string, unknown>>): NamedChanges {
  const has = (all: object, name: string): boolean => Object.hasOwn(all, name);
  const [before, after] = [Object.keys(older), Object.keys(newer)];
  return {
    added: after.filter((name) => !has(older, name)),
    removed: before.filter((name) => !has(newer, name)),
    // equal ones give equal texts, as `readTable` writes their properties in one order
    changed: after.filter((name) => has(older, name) && JSON.stringify(older[name]) !== JSON.stringify(newer[name])),
  };
}

const hasAny = ({ added, removed, changed }: NamedChanges): boolean => added.length + removed.length + changed.length > 0;

const actionsOf = ({ actions }: Table): string => JSON.stringify(actions.map(({ ref: _, comment: __, ...action }: Action) => action));
