import { codePointsOf } from '../code-points.js';
import { MAX_VARIANT_STEPS } from '../limits.js';
import { actionFor, type Origin, unvaried } from './dispose.js';
import { isReflexive } from './evaluate.js';
import { RuleMatcher } from './match.js';
import { partition } from './partition.js';
import { entriesAt } from './repertoire.js';
import { StepBudget } from './step-budget.js';
import type { CharEntry, Disposition, Table } from './table.js';

/** A label that belongs together with another one. */
export interface VariantLabel {
  readonly label: string;
  readonly disposition: Disposition;
}

/** In the order in which the table's variants make them. */
export type Variants = readonly VariantLabel[] & {
  /** false where there are more than the limit, or too many to try. */
  readonly isComplete: boolean;
};

/**
 * The variants of an eligible label with their dispositions (RFC 7940 §8.2, §8.3), without the label itself and without
 * invalid ones. A label that is reached in several ways has the disposition that grants the least.
 * @param limit of how many are looked for: a label may have more variants than any memory holds
 */
export function variants(label: string, table: Table, limit: number): Variants {
  const original = codePointsOf(label);
  const found = new Map<string, Disposition>();
  const budget = new StepBudget(MAX_VARIANT_STEPS);
  let isComplete = true;
  for (const { codePoints, origin } of permutations(original, table, budget)) {
    if (!budget.spend(stepsOfTry(codePoints)) || found.size > limit) {
      isComplete = false;
      break;
    }
    const text = String.fromCodePoint(...codePoints);
    if (text === label || text === '') continue;
    const disposition = dispositionOf(codePoints, table, origin, budget);
    const before = found.get(text);
    if (disposition !== 'invalid' && (before === undefined || grantsLess(disposition, before))) found.set(text, disposition);
  }
  const listed = Array.from(found, ([text, disposition]) => ({ label: text, disposition })).slice(0, limit);
  return Object.assign(listed, { isComplete: isComplete && !budget.isSpent && found.size <= limit });
}

/** What it takes to make a label and to look it up, besides its rules. */
export const stepsOfTry = ({ length }: readonly number[]): number => 20 + length;

/** A variant label has to be made of the table's entries, and be valid by itself, before its variants count. */
function dispositionOf(codePoints: readonly number[], table: Table, origin: Origin, budget: StepBudget): Disposition {
  const matcher = new RuleMatcher(table, codePoints, budget);
  if (partition(codePoints, table, matcher).some(({ refused }) => refused)) return 'invalid';
  if (actionFor(table, matcher, unvaried).disp === 'invalid') return 'invalid';
  const { disp } = actionFor(table, matcher, origin);
  return matcher.isExhausted ? 'invalid' : disp;
}

const order = ['invalid', 'blocked', 'withheld', 'allocatable', 'activated', 'valid'];

const grantsLess = (one: Disposition, other: Disposition): boolean => order.indexOf(one) < order.indexOf(other);

interface Permutation {
  readonly codePoints: readonly number[];
  readonly origin: Origin;
}

/**
 * All ways to exchange entries of the label for their variants, the unchanged label first. Which of them are made of the
 * table's entries, each in its context, is for the whole label to tell: what one exchange forbids, another one allows.
 */
function* permutations(original: readonly number[], table: Table, budget: StepBudget): Generator<Permutation> {
  const types: string[] = [];

  function* from(at: number, before: readonly number[], isOnlyVariants: boolean): Generator<Permutation> {
    if (at === original.length) return yield { codePoints: before, origin: { types: new Set(types), isOnlyVariants } };
    const entries = entriesAt(original, at, table).filter((entry) => entry.variants);
    const choices = entries.flatMap((entry) => choicesFor(entry, at, before));
    // what has a reflexive variant is never left without its type
    if (!choices.some(({ length, isSame }) => isSame && length === 1)) yield* from(at + 1, [...before, original[at] as number], false);
    for (const { length, codePoints, type } of choices) {
      if (type !== undefined) types.push(type);
      yield* from(at + length, [...before, ...codePoints], isOnlyVariants);
      if (type !== undefined) types.pop();
    }
  }

  /** The variants of an entry whose contexts hold where they take its place. */
  function choicesFor(entry: CharEntry, at: number, before: readonly number[]) {
    const { length } = entry.codePoints;
    return (entry.variants ?? []).flatMap((variant) => {
      const { codePoints, type } = variant;
      const exchanged = (): number[] => [...before, ...codePoints, ...original.slice(at + length)];
      const isThere = !variant.rule || (budget.spend(stepsOfTry(original)) && new RuleMatcher(table, exchanged(), budget).fulfils(variant, { at: before.length, length: codePoints.length }));
      return isThere ? { length, codePoints, type, isSame: isReflexive(variant, entry) } : [];
    });
  }

  if (original.length > 0) yield* from(0, [], true);
}
