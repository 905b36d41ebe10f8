import { type RuleMatcher, standsAt } from './match.js';
import type { Table } from './table.js';
import { indexOf } from './repertoire.js';

/** A part of a label, in code points: an entry of the table, or what the table refuses. */
export interface Part {
  readonly at: number;
  readonly length: number;
  readonly refused?: true;
  /** The context rule that refused it; none if no entry of the table has it. */
  readonly rule?: string | undefined;
}

/**
 * Divides a label into entries of the table so that as few parts as possible are refused. A label is eligible if any of
 * its partitions is (RFC 7940 §8.1), so all of them are considered, by dynamic programming from the end. Among equals, the
 * one that begins with the longest entry is chosen.
 */
export function partition(label: readonly number[], table: Table, matcher: RuleMatcher): Part[] {
  const index = indexOf(table);
  const best: Part[] = [];
  const refusals = [...label, 0]; // of the best partition of the rest from each place on, filled in from the end
  for (let at = label.length - 1; at >= 0; at--) {
    let part: Part = { at, length: 1, refused: true };
    let fewest = refusals[at + 1]! + 1;
    for (const entry of index[label[at]!] ?? []) {
      const { codePoints, rule } = entry;
      const { length } = codePoints;
      if (!standsAt(codePoints, label, at)) continue;
      const isAllowed = matcher.fulfils(entry, { at, length });
      const count = refusals[at + length]! + (isAllowed ? 0 : 1);
      if (count < fewest || (count === fewest && length >= part.length)) {
        part = isAllowed ? { at, length } : { at, length, refused: true, rule };
        fewest = count;
      }
    }
    best[at] = part;
    refusals[at] = fewest;
  }
  const parts: Part[] = [];
  for (let at = 0; at < label.length; at += best[at]!.length) parts.push(best[at]!);
  return parts;
}
