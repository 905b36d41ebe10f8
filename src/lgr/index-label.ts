import { codePointsOf } from '../code-points.js';
import { MAX_VARIANT_STEPS } from '../limits.js';
import { RuleMatcher } from './match.js';
import { entriesAt } from './repertoire.js';
import { StepBudget } from './step-budget.js';
import type { Table, Variant } from './table.js';
import { stepsOfTry } from './variants.js';

/**
 * A label that stands for another one and all its variants (RFC 7940 §8.5): two labels of one table belong together if
 * theirs are the same. It has the lowest code points that the entries of any partition can be exchanged for.
 * @returns undefined for a label that is not made of the table's entries, or whose rules take too long
 */
export function indexLabel(label: string, table: Table): string | undefined {
  const codePoints = codePointsOf(label);
  const budget = new StepBudget(MAX_VARIANT_STEPS);
  const matcher = new RuleMatcher(table, codePoints, budget);
  /** Of the rest of the label from each place on, filled in from the end. */
  const lowest: (readonly number[] | undefined)[] = [];
  lowest[codePoints.length] = [];
  for (let at = codePoints.length - 1; at >= 0; at--) {
    for (const entry of entriesAt(codePoints, at, table)) {
      const { length } = entry.codePoints;
      const next = at + length;
      const rest = lowest[next];
      if (!rest || !matcher.fulfils(entry, { at, length })) continue;
      const isThere = (variant: Variant): boolean => {
        if (!variant.rule) return true;
        const exchanged = [...codePoints.slice(0, at), ...variant.codePoints, ...codePoints.slice(next)];
        return budget.spend(stepsOfTry(codePoints)) && new RuleMatcher(table, exchanged, budget).fulfils(variant, { at, length: variant.codePoints.length });
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
