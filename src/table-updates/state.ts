import type { Table } from '../lgr/table.js';
import { MAX_KEPT_TABLES, MAX_VERSIONS_AHEAD } from '../limits.js';

/** What is known of the tables at an address: kept from visit to visit, and told from tab to tab. */
export interface TablesState {
  /** The newest of the address, by id: what its manifest said last. */
  readonly tables: Readonly<Record<string, Table>>;
  /** By id, when the address last said so; in milliseconds since 1970. */
  readonly checked: Readonly<Record<string, number>>;
  /** When it was last asked, and how often in a row it has not answered well. */
  readonly tried: number;
  readonly failures: number;
}

export const emptyState: TablesState = { tables: {}, checked: {}, tried: 0, failures: 0 };

/** What was said last of everything: the same in whatever order tabs, the database and the network tell of it. */
export function mergeStates(one: TablesState, other: TablesState): TablesState {
  const later = other.tried > one.tried ? other : one;
  const ids = [...new Set([one, other].flatMap(({ tables, checked }) => [...Object.keys(tables), ...Object.keys(checked)]))];
  return {
    tables: recordBy(ids, (id) => laterTable(id, one, other)),
    checked: recordBy(ids, (id) => [one, other].flatMap(({ checked }) => ownValue(checked, id) ?? []).toSorted((a, b) => b - a)[0]),
    tried: later.tried,
    failures: later.failures,
  };
}

/**
 * The table, or none beside that of the script, that was said later; of two that were said at once, the newer one. Of two of
 * one version it is the first one, so that nobody has to judge anew.
 */
function laterTable(id: string, one: TablesState, other: TablesState): Table | undefined {
  const [mine, theirs] = [ownValue(one.tables, id), ownValue(other.tables, id)];
  const [version, theirVersion] = [mine, theirs].map((table) => Number(table?.version ?? 0)) as [number, number];
  const later = (ownValue(other.checked, id) ?? 0) - (ownValue(one.checked, id) ?? 0) || theirVersion - version;
  return later > 0 && theirVersion !== version ? theirs : mine;
}

type Dated = Pick<Table, 'version' | 'date'>;

/**
 * Whether a table may take the place of the one that came with the script: its version is one of the next, or a day such as
 * 20260131, and it is not of an earlier date. An absurd version would keep all others away, a newer script's as well.
 */
export function canFollow({ version, date }: Dated, shipped: Dated): boolean {
  const ahead = /^[1-9]\d{0,8}$/.test(version) ? Number(version) - Number(shipped.version) : 0;
  return ahead > 0 && (ahead <= MAX_VERSIONS_AHEAD || DAY.test(version)) && date >= shipped.date;
}

const DAY = /^20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/** The table in use: the newest of the address, where that may follow the one that came with the script. */
export function tableInUse(shipped: Table, tables: TablesState['tables']): Table {
  const known = ownValue(tables, shipped.id);
  return known && known.scope === shipped.scope && canFollow(known, shipped) ? known : shipped;
}

/**
 * What was kept or told, as far as it can be relied on. A time that has not come yet was told by a clock that has been
 * set back since, and counts for nothing.
 * @throws TypeError where the checks of tables can't be loaded
 */
export async function parseState(value: unknown, now = Date.now()): Promise<TablesState> {
  const { tables, checked, tried, failures } = recordOf(value);
  const isPast = (time: unknown): time is number => typeof time === 'number' && time >= 0 && time <= now;
  const isCount = (count: unknown): count is number => Number.isInteger(count) && (count as number) >= 0;
  const given = Object.values(recordOf(tables)).slice(0, MAX_KEPT_TABLES);
  const good = (await Promise.all(given.map(validate))).flatMap((table) => table ?? []);
  const times = Object.entries(recordOf(checked)).slice(0, MAX_KEPT_TABLES);
  return {
    tables: Object.fromEntries(good.map((table) => [table.id, table])),
    checked: Object.fromEntries(times.filter((entry): entry is [string, number] => isPast(entry[1]))),
    ...(isPast(tried) && isCount(failures) ? { tried, failures } : { tried: 0, failures: 0 }),
  };
}

/** Checks a table as `validateTable` does. The checks are those of LGR files, and are loaded for the first table that comes from elsewhere. */
export async function validate(table: unknown): Promise<Table | undefined> {
  const { validateTable } = await import('../lgr/validate-table.js');
  return validateTable(table);
}

export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** An id may be `constructor`. */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function recordBy<Value>(ids: readonly string[], valueOf: (id: string) => Value | undefined): Record<string, Value> {
  return Object.fromEntries(ids.map((id) => [id, valueOf(id)] as const).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
