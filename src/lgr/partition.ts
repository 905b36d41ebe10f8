import { standsAt } from './match.js';
import type { Entry, Table } from './model.js';
import { repertoireOf } from './repertoire.js';

/** A part of a label, in code points: an entry of the table, or what the table refuses. */
export interface Part {
  readonly at: number;
  readonly length: number;
  /** Absent: allowed. `repertoire`: in no entry of the table. `context`: in one, but not allowed in this place. */
  readonly refused?: 'repertoire' | 'context';
  /** The context rule that refused it. */
  readonly rule?: string;
}

/** Does a context rule hold for the code points from `from` up to `to`? */
export type Holds = (rule: string, from: number, to: number) => boolean;

/**
 * Divides a label into entries of the table so that the fewest parts are refused. A label is eligible if any partition
 * of it is (RFC 7940 §8.1), so all are considered, by dynamic programming from the end. Of equally good ones, the one
 * with the longest entries first is shown.
 */
export function partition(label: readonly number[], table: Table, holds: Holds): Part[] {
  const repertoire = repertoireOf(table);
  const parts = label.map((_, at): Part => ({ at, length: 1 }));
  const refusals = new Int32Array(label.length + 1);
  for (let at = label.length - 1; at >= 0; at--) {
    const single = repertoire.single(label[at]!);
    let entry: Entry | undefined = single;
    let length = 1;
    let refused = refusals[at + 1]! + (single && contextHolds(single, at, at + 1, holds) ? 0 : 1);
    for (const sequence of repertoire.sequences(label[at]!)) {
      const end = at + sequence.codePoints.length;
      if (!standsAt(sequence.codePoints, label, at)) continue;
      const count = refusals[end]! + (contextHolds(sequence, at, end, holds) ? 0 : 1);
      if (count > refused || (count === refused && end - at < length)) continue;
      [entry, length, refused] = [sequence, end - at, count];
    }
    refusals[at] = refused;
    parts[at] = refused === refusals[at + length] ? { at, length } : refusedPart(at, length, entry);
  }
  return firstToLast(parts);
}

/** RFC 7940 §5.2. */
function contextHolds(entry: Entry, from: number, to: number, holds: Holds): boolean {
  if (entry.when !== undefined) return holds(entry.when, from, to);
  return entry.notWhen === undefined || !holds(entry.notWhen, from, to);
}

function refusedPart(at: number, length: number, entry: Entry | undefined): Part {
  const rule = entry?.when ?? entry?.notWhen;
  return rule === undefined ? { at, length, refused: 'repertoire' } : { at, length, refused: 'context', rule };
}

/** Of the best part from each place on, those that follow one another from the first place. */
function firstToLast(parts: readonly Part[]): Part[] {
  const chosen: Part[] = [];
  for (let at = 0; at < parts.length; at += parts[at]!.length) chosen.push(parts[at]!);
  return chosen;
}
