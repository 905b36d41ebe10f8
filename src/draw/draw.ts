/** Draws lots among the rows of a base, so that anybody can draw them again and gets the same. */
import type { BaseRow, DrawBase } from './base-text.js';
import { DrawError } from './draw-error.js';
import { fromHex, hashEach, joined, withLength } from './sha-256.js';

/** The name and version of all that decides the positions. */
export const ALGORITHM = 'klartext draw 1';

export interface Lot extends BaseRow {
  /** Which one it is of its name, from 1. */
  readonly position: number;
  /** What it is sorted by, as 64 hexadecimal digits. */
  readonly key: string;
}

export interface DrawResult {
  readonly algorithm: string;
  /** The hash of the base. */
  readonly base: string;
  readonly seed: string;
  readonly queues: readonly string[];
  /** In the order in which they are dealt with. */
  readonly rows: readonly Lot[];
  /** Names that were drawn again later, each time with all of their rows; `rows` stays as it was. */
  readonly deviations: readonly Deviation[];
}

export interface Deviation {
  readonly seed: string;
  /** In ACE form. */
  readonly names: readonly string[];
  readonly rows: readonly Lot[];
}

/**
 * @param seed a text that nobody could know when the hash of the base was published; its octets count as they are given
 * @throws {DrawError} `no-seed`, `garbled-seed`, `no-rows`
 */
export async function draw(base: DrawBase, seed: string): Promise<DrawResult> {
  checkSeed(seed);
  if (base.rows.length === 0) throw new DrawError({ kind: 'no-rows' });
  return { algorithm: ALGORITHM, base: base.hash, seed, queues: base.queues, rows: await drawRows(base, seed), deviations: [] };
}

/**
 * Draws chosen names again, with a seed of their own. What was drawn before stays beside it.
 * @param names in ACE form
 * @throws {DrawError} `no-seed`, `garbled-seed`, `used-seed`, `other-base`, `no-name`
 */
export async function drawAgain(result: DrawResult, base: DrawBase, names: readonly string[], seed: string): Promise<DrawResult> {
  checkSeed(seed);
  if ([result, ...result.deviations].some((each) => each.seed === seed)) throw new DrawError({ kind: 'used-seed' });
  if (result.base !== base.hash) throw new DrawError({ kind: 'other-base' });
  const known = new Set(base.rows.map(({ name }) => name));
  const missing = names.length === 0 ? '' : names.find((name) => !known.has(name));
  if (missing !== undefined) throw new DrawError({ kind: 'no-name', name: missing });
  const chosen = [...new Set(names)].toSorted();
  const deviation = { seed, names: chosen, rows: await drawRows(ofNames(base, chosen), seed) };
  return { ...result, deviations: [...result.deviations, deviation] };
}

/** The same base with the rows of some names alone. */
export function ofNames(base: DrawBase, names: readonly string[]): DrawBase {
  const chosen = new Set(names);
  return { ...base, rows: base.rows.filter(({ name }) => chosen.has(name)) };
}

/** A replacement character is what a terminal makes of octets that are no UTF-8: nobody else would get the same. */
function checkSeed(seed: string): void {
  if (seed.trim() === '') throw new DrawError({ kind: 'no-seed' });
  if (!seed.isWellFormed() || seed.includes('\uFFFD')) throw new DrawError({ kind: 'garbled-seed' });
}

/** The lots of all rows: queue after queue, in each of them the names with one row first, then name after name. */
export async function drawRows({ hash, queues, rows }: DrawBase, seed: string): Promise<Lot[]> {
  const start = joined([withLength(fromHex(hash)), withLength(seed)]);
  const keys = await hashEach(start, rows.map(({ name, caseNumber }) => [name, caseNumber]));
  const order = new Map(queues.map((queue, index) => [queue, index]));
  const queueOf = ({ queue }: BaseRow): number => (queue === undefined ? 0 : (order.get(queue) ?? 0));
  const parts = Array.from({ length: Math.max(1, queues.length) }, () => ({ alone: [] as Lot[], others: [] as Lot[] }));
  for (let from = 0, to = 0; from < rows.length; from = to) {
    while (to < rows.length && rows[to]!.name === rows[from]!.name) to++;
    const lots = rows.slice(from, to).map((row, index) => ({ row, key: keys[from + index]!, queue: queueOf(row) }));
    // rows with the same key, of which there are none, stay in the order of the base
    lots.sort((one, other) => one.queue - other.queue || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
    for (const [index, { row, key, queue }] of lots.entries()) {
      const isAlone = lots[index - 1]?.queue !== queue && lots[index + 1]?.queue !== queue;
      parts[queue]![isAlone ? 'alone' : 'others'].push({ ...row, position: index + 1, key });
    }
  }
  return parts.flatMap(({ alone, others }) => [...alone, ...others]);
}
