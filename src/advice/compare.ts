/** Whether an ACE form is that of a name: the check of a registrar before an order. */
import { listOf, preferring, type SomeRegistries, type RegistryList, tldOf } from '../registry/choose.js';
import { diagnose } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';

export interface Pair {
  /** Whether both are the same name; null if one of them has no ACE form. */
  readonly isSame: boolean | null;
  readonly name: Diagnosis;
  readonly code: Diagnosis;
  /** The registries that both were held to; the first one is that of single words. */
  readonly registries: RegistryList;
  /** Where the names differ, in reading order. */
  readonly differences: readonly Difference[];
}

/** What stands in the name and in the code instead of each other; '' if one of them has nothing there. Places in code points, from 0. */
export interface Difference {
  readonly at: number;
  readonly inName: string;
  readonly atInCode: number;
  readonly inCode: string;
}

/**
 * Compares the names that two texts stand for, whichever form each of them has.
 * @param registries one registry or several, as of `diagnose`; a single word has the TLD of the other text, if that has one
 */
export function comparePair(name: string, code: string, registries: SomeRegistries): Pair {
  const pair = diagnosePair(name, code, listOf(registries));
  const { name: one, code: other } = pair;
  const isKnown = one.ascii !== '' && other.ascii !== '';
  return {
    ...pair,
    isSame: isKnown ? one.ascii === other.ascii : null,
    differences: isKnown ? differencesOf(Array.from(one.unicode), Array.from(other.unicode)) : [],
  };
}

function diagnosePair(name: string, code: string, registries: RegistryList): Pick<Pair, 'name' | 'code' | 'registries'> {
  const pair = { name: diagnose(name, registries), code: diagnose(code, registries), registries };
  const whole = [pair.name, pair.code].find(({ labels }) => labels.length > 1);
  const preferred = preferring(whole && tldOf(whole.labels, registries), registries);
  if (preferred[0] === registries[0]) return pair;
  return { name: diagnose(name, preferred), code: diagnose(code, preferred), registries: preferred };
}

/** Where two texts differ, given in code points. By the longest common subsequence, in time that grows with the product of the lengths: 253 octets at most. */
export function differencesOf(one: readonly string[], other: readonly string[]): Difference[] {
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
