import type { Table } from '../lgr/table.js';
import { validateTable } from '../lgr/validate-table.js';

/** What is known of the tables at an address: kept from visit to visit, and told from tab to tab. */
export interface TablesState {
  /** Those that are newer than the script's, by id. */
  readonly tables: Readonly<Record<string, Table>>;
  /** By id, when the address last said that there is no newer one; in milliseconds since 1970. */
  readonly checked: Readonly<Record<string, number>>;
  /** When it was last asked, and how often in a row it has not answered well. */
  readonly tried: number;
  readonly failures: number;
}

export const emptyState: TablesState = { tables: {}, checked: {}, tried: 0, failures: 0 };

/** The newer of everything: the same in whatever order tabs, the database and the network tell of it. */
export function mergeStates(one: TablesState, other: TablesState): TablesState {
  const later = other.tried > one.tried ? other : one;
  return {
    tables: joinRecords(one.tables, other.tables, isNewer),
    checked: joinRecords(one.checked, other.checked, (time, before) => time > before),
    tried: later.tried,
    failures: later.failures,
  };
}

/** Versions are whole numbers (RFC 7940 §4.3.1). */
export const isNewer = (table: Pick<Table, 'version'>, other: Pick<Table, 'version'>): boolean =>
  Number(table.version) > Number(other.version);

/**
 * What was kept or told, as far as it can be relied on. A time that has not come yet was told by a clock that has been
 * set back since, and counts for nothing.
 */
export function parseState(value: unknown, now = Date.now()): TablesState {
  const { tables, checked, tried, failures } = recordOf(value);
  const isPast = (time: unknown): time is number => typeof time === 'number' && time <= now;
  const good = Object.values(recordOf(tables)).flatMap((each) => validateTable(each) ?? []);
  return {
    tables: Object.fromEntries(good.map((table) => [table.id, table])),
    checked: Object.fromEntries(Object.entries(recordOf(checked)).filter((entry): entry is [string, number] => isPast(entry[1]))),
    ...(isPast(tried) && Number.isInteger(failures) ? { tried, failures: failures as number } : { tried: 0, failures: 0 }),
  };
}

export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function joinRecords<Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  isBetter: (value: Value, than: Value) => boolean,
): Record<string, Value> {
  const joined = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = joined[key];
    if (before === undefined || isBetter(value, before)) joined[key] = value;
  }
  return joined;
}
