import type { Table } from './table.js';
import { expand } from './repertoire.js';

/** The differences between two versions of a table. */
export interface Changes {
  /** Characters and sequences that names may contain from now on, in the order of the table. */
  readonly added: readonly string[];
  /** Characters and sequences that names may no longer contain, in the order of the older table. */
  readonly removed: readonly string[];
  /** Characters and sequences that were there before and have other variants, in the order of the table. */
  readonly variants: readonly string[];
  /** Whether anything else has changed: a rule, a class, or where a character may stand. */
  readonly rules: boolean;
}

export function compareTables(older: Table, newer: Table): Changes {
  const [before, after] = [entriesOf(older), entriesOf(newer)];
  const kept = [...after.keys()].filter((text) => before.has(text));
  return {
    added: [...after.keys()].filter((text) => !before.has(text)),
    removed: [...before.keys()].filter((text) => !after.has(text)),
    variants: kept.filter((text) => before.get(text)?.variants !== after.get(text)?.variants),
    rules: rulesOf(older) !== rulesOf(newer) || kept.some((text) => before.get(text)?.rules !== after.get(text)?.rules),
  };
}

/** By text, what is known of each entry, in a form that is the same for equals. Remarks change nothing. */
function entriesOf({ repertoire }: Table): Map<string, { readonly rules: string; readonly variants: string }> {
  const entries = repertoire.flatMap(expand).map(({ codePoints, rule, not, tags = [], variants = [] }) => {
    const others = variants.map((variant) => JSON.stringify([variant.codePoints, variant.type, variant.rule, variant.not])).toSorted();
    return [String.fromCodePoint(...codePoints), { rules: JSON.stringify([rule, not, tags.toSorted()]), variants: others.join() }] as const;
  });
  return new Map(entries);
}

/** Equal rules give equal texts, as `readTable` writes their properties in one order. */
const rulesOf = ({ classes = {}, rules, actions }: Table): string => JSON.stringify([classes, rules, actions.map(({ ref: _, comment: __, ...action }) => action)]);
