/** What is known of each character beside its name. Where it comes from: SOURCES.md. */
import { codePointsOf } from '../code-points.js';
import { expand } from '../lgr/repertoire.js';
import type { Registry } from '../registries/registry.js';
import { unicodeNameOf } from './unicode-names.js';

/** A character, or a sequence that stands or falls as one, of a registry's tables. */
export interface CharacterFacts {
  /** In NFC. */
  readonly text: string;
  readonly codePoints: readonly number[];
  /** ISO 15924; digits and hyphen belong to every script (`Zyyy`). */
  readonly script: 'Latn' | 'Hebr' | 'Zyyy';
  readonly unicodeName: string;
  /** BCP 47 tags of the languages in whose alphabet it is; none where no source names one. */
  readonly languages: readonly string[];
  /** Since when names may have it; undefined where no source says. */
  readonly since?: Since;
  /** What its Swedish name rests on. */
  readonly attested: Attested;
  /** A single code point that is read as this sequence; '' where there is none. */
  readonly composed: string;
}

/** From the beginning, from October 2003, from 2007. */
export type Since = 'always' | '2003-10' | '2007';

/** A source; the pattern of sourced names; nothing but this project; nobody who knows Yiddish has looked at it. */
export type Attested = 'source' | 'pattern' | 'project' | 'unchecked';

/** Every character of a registry's tables once, in the order of the tables. */
export function factsOf({ tables, tld }: Registry): CharacterFacts[] {
  const entries = tables.flatMap(({ repertoire }) => repertoire.flatMap(expand));
  const texts = new Set(entries.map(({ codePoints }) => String.fromCodePoint(...codePoints)));
  return [...texts].map((text) => {
    const since = sinceOf(text, tld);
    return {
      text,
      codePoints: codePointsOf(text),
      script: scriptOf(text),
      unicodeName: unicodeNameOf(text),
      languages: Object.keys(languages).filter((tag) => isLetterOf(tag, text)),
      ...(since && { since }),
      attested: attestedBy(text),
      composed: composedOf(text),
    };
  });
}

function scriptOf(text: string): CharacterFacts['script'] {
  if (/^[-\d]$/.test(text)) return 'Zyyy';
  return /^\p{Script=Hebrew}/u.test(text) ? 'Hebr' : 'Latn';
}

/** The letters of an alphabet among those of the tables: from a to z without some, and others. */
interface Alphabet {
  readonly without: string;
  readonly and: string;
}

const languages: Readonly<Record<string, Alphabet>> = {
  sv: { without: '', and: 'àäåéö' },
  fi: { without: '', and: 'äåöšž' },
  fit: { without: '', and: 'äåö' },
  se: { without: 'qwxy', and: 'áčđŋšŧž' },
  smj: { without: 'cqwxyz', and: 'áäåńŋ' },
  sma: { without: 'cqwxz', and: 'äåæïöø' },
  smn: { without: 'qwx', and: 'áâäčđŋšž' },
  sms: { without: 'qwxy', and: 'âäåõčđŋšžǥǧǩǯʒ' },
  rom: { without: 'qwy', and: 'čšž' },
  yi: { without: 'abcdefghijklmnopqrstuvwxyz', and: '' },
  da: { without: '', and: 'åæø' },
  nb: { without: '', and: 'àåæéòóôø' },
  nn: { without: '', and: 'àåæéòóôø' },
  is: { without: 'cqwz', and: 'áæéíðóöúýþ' },
  fo: { without: 'cqwxz', and: 'áæíðóøúý' },
};

/** Of the Hebrew letters, Yiddish lacks the pe without a point. */
function isLetterOf(tag: string, text: string): boolean {
  const { without, and } = languages[tag] as Alphabet;
  if (scriptOf(text) === 'Hebr') return tag === 'yi' && text !== '\u05E4';
  return /^[a-z]$/.test(text) ? !without.includes(text) : and.includes(text);
}

/** The years are those of .se. */
function sinceOf(text: string, tld: string): Since | undefined {
  if (/^[-\da-z]$/.test(text)) return 'always';
  if (tld !== 'se') return undefined;
  return 'åäöéü'.includes(text) ? '2003-10' : '2007';
}

function attestedBy(text: string): Attested {
  if (scriptOf(text) === 'Hebr') return 'unchecked';
  if ('đłŧǥǯəʒ'.includes(text)) return 'project';
  return 'âêìíîñòóõùúýćčěńřśšţźžǎǐǒǔǧǩãûÿāēīōū'.includes(text) ? 'pattern' : 'source';
}

/** The precomposed Hebrew letters, whose NFC are the sequences. */
const composedOf = (text: string): string =>
  PRECOMPOSED.find((composed) => composed !== text && composed.normalize('NFC') === text) ?? '';

const PRECOMPOSED = Array.from({ length: 0xfb4f - 0xfb1d }, (_, index) => String.fromCodePoint(0xfb1d + index));
