import type { RuleMatcher } from './match.js';
import type { CharEntry, Table } from './table.js';
import { entriesAt, plainEntriesOf } from './repertoire.js';

/** A part of a label, in code points: an entry of the table, or what the table refuses. */
export interface Part {
  readonly at: number;
  readonly length: number;
  readonly refused?: true;
  /** The entry that it is, or the shortest one that its context refuses; none if the table has nothing like it. */
  readonly entry?: CharEntry;
  /** The context rules that refuse it, of all entries that stand there, those of longer ones first. */
  readonly rules?: readonly string[];
}

/**
 * Divides a label into entries of the table, each in its context (RFC 7940 §8.1): at each place the longest entry is tried
 * first, then shorter ones, and what was taken stays taken. A code point is refused where there is none. A loop, as it is
 * asked for every name of a list.
 */
export function partition(label: readonly number[], table: Table, matcher: RuleMatcher): Part[] {
  const plain = plainEntriesOf(table);
  const parts: Part[] = [];
  for (let at = 0; at < label.length;) {
    const alone = plain.get(label[at]!);
    const part = alone ? { at, length: 1, entry: alone } : findPart(label, at, table, matcher);
    parts.push(part);
    at += part.length;
  }
  return parts;
}

function findPart(label: readonly number[], at: number, table: Table, matcher: RuleMatcher): Part {
  const entries = entriesAt(label, at, table);
  for (const entry of entries) {
    const { length } = entry.codePoints;
    if (matcher.fulfils(entry, { at, length })) return { at, length, entry };
  }
  const refused = { at, length: 1, refused: true } as const;
  return entries.length > 0 ? { ...refused, entry: entries.at(-1)!, rules: [...new Set(entries.map(({ rule }) => rule!))] } : refused;
}
