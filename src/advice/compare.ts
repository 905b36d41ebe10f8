/** Whether a code is that of a name, as a registrar's check before an order. For when someone asks. */
import type { Registry } from '../registry/registry.js';
import { se } from '../registries/se/policy.js';
import { diagnose } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';

export interface Pair {
  /** Whether both are the same name; null where one of them is no name, or can't be encoded. */
  readonly isSame: boolean | null;
  readonly name: Diagnosis;
  readonly code: Diagnosis;
  /** Where the names differ, in reading order. */
  readonly differences: readonly Difference[];
}

/** What stands in the one and in the other; '' where one has nothing there. Places in code points, from 0. */
export interface Difference {
  readonly at: number;
  readonly inName: string;
  readonly atInCode: number;
  readonly inCode: string;
}

/** Compares what two texts stand for, in whichever form each of them is; a single label is under the registry's TLD. */
export function comparePair(name: string, code: string, registry: Registry = se): Pair {
  const [one, other] = [diagnose(name, registry), diagnose(code, registry)];
  const isKnown = one.ascii !== '' && other.ascii !== '';
  return {
    isSame: isKnown ? one.ascii === other.ascii : null,
    name: one,
    code: other,
    differences: isKnown ? differencesOf(Array.from(one.unicode), Array.from(other.unicode)) : [],
  };
}

/** By the longest common subsequence; names have 253 octets at most. */
function differencesOf(one: readonly string[], other: readonly string[]): Difference[] {
  const common = one.map(() => [] as number[]);
  const commonFrom = (at: number, atInCode: number): number => common[at]?.[atInCode] ?? 0;
  for (let at = one.length - 1; at >= 0; at--) {
    for (let atInCode = other.length - 1; atInCode >= 0; atInCode--) {
      (common[at] as number[])[atInCode] =
        one[at] === other[atInCode]
          ? commonFrom(at + 1, atInCode + 1) + 1
          : Math.max(commonFrom(at + 1, atInCode), commonFrom(at, atInCode + 1));
    }
  }
  const differences: Difference[] = [];
  let [at, atInCode] = [0, 0];
  while (at < one.length || atInCode < other.length) {
    const [start, startInCode] = [at, atInCode];
    while ((at < one.length || atInCode < other.length) && one[at] !== other[atInCode]) {
      if (atInCode >= other.length || (at < one.length && commonFrom(at + 1, atInCode) >= commonFrom(at, atInCode + 1))) at++;
      else atInCode++;
    }
    if (at > start || atInCode > startInCode) {
      differences.push({ at: start, inName: one.slice(start, at).join(''), atInCode: startInCode, inCode: other.slice(startInCode, atInCode).join('') });
    }
    at++;
    atInCode++;
  }
  return differences;
}
