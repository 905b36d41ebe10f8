import type { Table } from './table.js';
import { expand } from './repertoire.js';

/** The differences between two versions of a table. */
export interface Changes {
  /** Characters and sequences that names may contain from now on, in the order of the table. */
  readonly added: readonly string[];
  /** Characters and sequences that names may no longer contain, in the order of the older table. */
  readonly removed: readonly string[];
  /** Whether anything else has changed: a rule, or where a character may stand. */
  readonly rules: boolean;
}

export function compareTables(older: Table, newer: Table): Changes {
  const [before, after] = [conditionsOf(older), conditionsOf(newer)];
  const missingIn = (others: ReadonlyMap<string, string>) => (text: string): boolean => !others.has(text);
  return {
    added: [...after.keys()].filter(missingIn(before)),
    removed: [...before.keys()].filter(missingIn(after)),
    rules: rulesOf(older) !== rulesOf(newer) || [...after].some(([text, condition]) => (before.get(text) ?? condition) !== condition),
  };
}

function conditionsOf({ repertoire }: Table): Map<string, string> {
  return new Map(
    repertoire.flatMap(expand).map(({ codePoints, rule, not }) => [String.fromCodePoint(...codePoints), `${rule} ${not}`]),
  );
}

/** Equal rules give equal texts, as `readTable` writes their properties in one order. */
const rulesOf = ({ rules, actions }: Table): string => JSON.stringify([rules, actions]);
