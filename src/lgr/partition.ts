import type { RuleMatcher } from './match.js';
import type { CharEntry, Table } from './table.js';
import { entriesAt, plainEntriesOf } from './repertoire.js';

/** A part of a label, in code points: an entry of the table, or what the table refuses. */
export interface Part {
  readonly at: number;
  readonly length: number;
  readonly refused?: true;
  /** The entry that it is, or the longest one that its context refuses; none if the table has nothing like it. */
  readonly entry?: CharEntry;
  /** The context rules that refuse it, of all entries that stand there, those of longer ones first. */
  readonly rules?: readonly string[];
}

/**
 * Divides a label into entries of the table so that as few code points as possible are refused. A label is eligible if any
 * of its partitions is (RFC 7940 §8.1), so all of them are considered, by dynamic programming from the end. Among equals,
 * the one that begins with the longest entry is chosen.
 */
export function partition(label: readonly number[], table: Table, matcher: RuleMatcher): Part[] {
  const plain = plainEntriesOf(table);
  const parts = plainParts(label, plain);
  if (parts) return parts;
  const best: Part[] = [];
  const refusals = [...label, 0]; // of the best partition of the rest from each place on, filled in from the end
  for (let at = label.length - 1; at >= 0; at--) {
    const entryAlone = plain.get(label[at]!);
    if (entryAlone) {
      best[at] = { at, length: 1, entry: entryAlone };
      refusals[at] = refusals[at + 1]!;
      continue;
    }
    let part: Part = { at, length: 1, refused: true };
    let fewest = refusals[at + 1]! + 1;
    const rules: string[] = [];
    for (const entry of entriesAt(label, at, table)) {
      const { length } = entry.codePoints;
      const isAllowed = matcher.fulfils(entry, { at, length });
      if (!isAllowed) rules.push(entry.rule!);
      const count = refusals[at + length]! + (isAllowed ? 0 : length);
      if (count < fewest || (count === fewest && length >= part.length)) {
        part = isAllowed ? { at, length, entry } : { at, length, refused: true, entry };
        fewest = count;
      }
    }
    best[at] = part.refused && rules.length > 0 ? { ...part, rules: [...new Set(rules)] } : part;
    refusals[at] = fewest;
  }
  const chosen: Part[] = [];
  for (let at = 0; at < label.length; at += best[at]!.length) chosen.push(best[at]!);
  return chosen;
}

/** The only partition of a label that is made of plain entries; a loop, as it is asked for every name of a list. */
function plainParts(label: readonly number[], plain: ReadonlyMap<number, CharEntry>): Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < label.length; at++) {
    const entry = plain.get(label[at]!);
    if (!entry) return undefined;
    parts.push({ at, length: 1, entry });
  }
  return parts;
}
