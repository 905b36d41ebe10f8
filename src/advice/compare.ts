/** Whether an ACE form is that of a name: the check of a registrar before an order. */
import { diagnose } from '../diagnosis/diagnose.js';
import type { BothForms, Diagnosis } from '../diagnosis/diagnosis.js';
import { orderedOf } from '../diagnosis/ordered.js';
import { MAX_INPUT_CODE_UNITS } from '../limits.js';
import { listOf, preferring, type SomeRegistries, type RegistryList, tldOf } from '../registry/choose.js';

export interface Pair {
  /** Whether both are the same domain; null if one of them has no ACE form. */
  readonly isSame: boolean | null;
  readonly name: Diagnosis;
  readonly code: Diagnosis;
  /** Whether the code stood in the place of the name, and the name in that of the code; `name` and `code` are what they are. */
  readonly isSwapped: boolean;
  /** What was compared: both without a host such as `www`, unless both have one. */
  readonly compared: { readonly name: BothForms; readonly code: BothForms };
  /** The registries that both were held to; the first one is that of single words. */
  readonly registries: RegistryList;
  /** Where the names that were compared differ, in reading order. */
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
  const pair = putInOrder(diagnosePair(name, code, listOf(registries)));
  const compared = withoutHosts(pair);
  const isKnown = pair.name.ascii !== '' && pair.code.ascii !== '';
  return {
    ...pair,
    compared,
    isSame: isKnown ? isSameDomain(pair.name, pair.code) : null,
    differences: isKnown ? differencesOf(Array.from(compared.name.unicode), Array.from(compared.code.unicode)) : [],
  };
}

type Diagnosed = Pick<Pair, 'name' | 'code' | 'registries'>;

function diagnosePair(name: string, typed: string, registries: RegistryList): Diagnosed {
  const code = codeIn(typed, registries);
  const pair = { name: diagnose(name, registries), code: diagnose(code, registries), registries };
  const whole = [pair.name, pair.code].find(({ labels }) => labels.length > 1);
  const preferred = preferring(whole && tldOf(whole.labels, registries), registries);
  if (preferred[0] !== registries[0]) return { name: diagnose(name, preferred), code: diagnose(code, preferred), registries: preferred };
  return whole ? { name: complete(pair.name, whole, registries), code: complete(pair.code, whole, registries), registries } : pair;
}

/** Both forms are copied together, `köp.se (xn--kp-fka.se)`: the code is what such a text has of one. */
function codeIn(text: string, registries: RegistryList): string {
  if (hasCode(diagnose(text, registries))) return text;
  const parts = text.slice(0, MAX_INPUT_CODE_UNITS).split(/[\s()[\]<>"'“”„«»=,;:/@]+/);
  return parts.find((part) => /(?:^|\.)xn--/i.test(part)) ?? text;
}

/** A single word beside a name under a TLD that no registry has is that name's, too. */
function complete(word: Diagnosis, whole: Diagnosis, registries: RegistryList): Diagnosis {
  const [label, ...more] = word.labels;
  const tld = tldOf(whole.labels, registries);
  if (!label || more.length > 0 || word.ascii === '' || whole.ascii === '' || registries.some((registry) => registry.tld === tld)) return word;
  const { ascii } = orderedOf(whole);
  return diagnose(label.input + ascii.slice(ascii.indexOf('.')), registries);
}

/** People mistake one field for the other. A name in ASCII may stand in either. */
function putInOrder({ name, code, registries }: Diagnosed): Diagnosed & Pick<Pair, 'isSwapped'> {
  const isSwapped = hasCode(name) && !hasCode(code) && /[^\P{L}a-z]/iu.test(code.unicode);
  return isSwapped ? { name: code, code: name, registries, isSwapped } : { name, code, registries, isSwapped };
}

/** Whether any part of it was written as a code. */
export const hasCode = ({ labels }: Diagnosis): boolean => labels.some(({ input }) => /^xn--/i.test(input));

/** Whether two names that have ACE forms are the same domain: one of both may have a host before it. */
export function isSameDomain(name: Diagnosis, code: Diagnosis): boolean {
  const compared = withoutHosts({ name, code });
  return compared.name.ascii === compared.code.ascii;
}

/** `www.köp.se` is ordered as `köp.se`, whose code is the one that is asked for. */
function withoutHosts({ name, code }: Pick<Diagnosed, 'name' | 'code'>): Pair['compared'] {
  const [one, other] = [orderedOf(name), orderedOf(code)];
  const areHosts = one.ascii !== name.ascii && other.ascii !== code.ascii;
  return areHosts ? { name: formsOf(name), code: formsOf(code) } : { name: one, code: other };
}

const formsOf = ({ unicode, ascii }: BothForms): BothForms => ({ unicode, ascii });

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
