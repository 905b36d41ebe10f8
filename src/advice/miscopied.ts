/** What an ACE form was meant to be that somebody heard, wrote down, or typed from paper. */
import { MAX_LABEL_OCTETS } from '../limits.js';
import { chooseRegistry, listOf, type SomeRegistries } from '../registry/choose.js';
import { diagnose } from '../diagnosis/diagnose.js';
import { validateName } from '../diagnosis/validate-name.js';

export interface Guess {
  /** The domain in Unicode and in its ACE form: without labels before it. */
  readonly unicode: string;
  readonly ascii: string;
  /** The place in the ACE form of the judged label, in code points from 0, what stands there, and what was put there. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  /** Whether its letters are likelier in a name than those of the code as it is written; true if that stands for nothing. */
  readonly isLikelier: boolean;
}

/** Groups of characters that are taken for each other on paper. */
const alike = ['0o', '1li', '5s'];

/**
 * The names within the registry's rules that a code stands for if one 0 was an o, one 1 an l or an i, one 5 an s, or the
 * other way round, the likeliest first. None for a text that is no code, and if the registry has no say.
 * @param registries one registry or several, as of `diagnose`
 */
export function guesses(code: string, registries: SomeRegistries): Guess[] {
  const list = listOf(registries);
  const { judged, labels, unicode, registrable } = diagnose(code, list);
  const registry = chooseRegistry(labels, list);
  const label = labels[judged]?.input.toLowerCase() ?? '';
  // a code that is too long was not copied wrongly in one place alone
  if (!label.startsWith('xn--') || label.length > MAX_LABEL_OCTETS) return [];
  const asItIs = registrable ? oddness(unicode) : Infinity;
  const found = new Map<string, Guess & { readonly oddness: number }>();
  for (let at = 'xn--'.length; at < label.length; at++) {
    const from = label.charAt(at);
    for (const to of alike.filter((group) => group.includes(from)).join('').replace(from, '')) {
      const guess = validateName(`${label.slice(0, at) + to + label.slice(at + 1)}.${registry.tld}`, [registry]);
      const odd = oddness(guess.unicode);
      if (guess.registrable) found.set(guess.unicode, { unicode: guess.unicode, ascii: guess.ascii, at, from, to, isLikelier: odd < asItIs, oddness: odd });
    }
  }
  return [...found.values()].toSorted((one, other) => one.oddness - other.oddness).map(({ oddness: _, ...guess }) => guess);
}

/** How unlikely the characters of a name are: å ä ö and Hebrew letters are likely, é and ü less so, digits beside letters even less, and all others least. */
function oddness(name: string): number {
  const [label = ''] = name.split('.').slice(-2);
  const count = (pattern: RegExp): number => label.match(pattern)?.length ?? 0;
  return count(/[^a-zåäöéü\d\u05D0-\u05EA\u05B4-\u05C2-]/gu) * 4 + count(/[éü]/g) + count(/(?<=\p{L}\p{M}*)\d|\d(?=\p{L})/gu) * 2;
}
