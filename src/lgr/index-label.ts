import { codePointsOf } from '../code-points.js';
import { RuleMatcher } from './match.js';
import type { Table, Variant } from './table.js';
import { entriesAt, TryBudget } from './variants.js';

/**
 * A label that stands for another one and all its variants (RFC 7940 §8.5): two labels of one table belong together if
 * theirs are the same. It has the lowest code points that the entries of any partition can be exchanged for.
 * @returns undefined for a label that is not made of the table's entries, or whose variants have more contexts than can be asked about
 */
export function indexLabel(label: string, table: Table): string | undefined {
  const codePoints = codePointsOf(label);
  const matcher = new RuleMatcher(table, codePoints);
  const budget = new TryBudget(table);
  /** Of the rest of the label from each place on, filled in from the end. */
  const lowest: (readonly number[] | undefined)[] = [];
  lowest[codePoints.length] = [];
  for (let at = codePoints.length - 1; at >= 0; at--) {
    for (const entry of entriesAt(codePoints, at, table, matcher)) {
      const next = at + entry.codePoints.length;
      const rest = lowest[next];
      if (!rest) continue;
      const isThere = (variant: Variant): boolean => {
        if (!variant.rule) return true;
        const exchanged = [...codePoints.slice(0, at), ...variant.codePoints, ...codePoints.slice(next)];
        return budget.spend() && new RuleMatcher(table, exchanged).fulfils(variant, { at, length: variant.codePoints.length });
      };
      const choices = [entry.codePoints, ...(entry.variants ?? []).filter(isThere).map((variant) => variant.codePoints)];
      const candidate = [...choices.reduce(lower), ...rest];
      const before = lowest[at];
      lowest[at] = before ? lower(before, candidate) : candidate;
    }
  }
  return budget.isSpent ? undefined : lowest[0] && String.fromCodePoint(...lowest[0]);
}

/** The one that is first by its code points; a beginning comes before what it begins. */
function lower(one: readonly number[], other: readonly number[]): readonly number[] {
  const at = one.findIndex((codePoint, index) => codePoint !== other[index]);
  if (at < 0) return one;
  return at < other.length && one[at]! > other[at]! ? other : at < other.length ? one : other;
}
