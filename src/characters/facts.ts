/** What is known of each character beside its names. Where it comes from: SOURCES.md. */
import { scriptsOf } from '../diagnosis/scripts.js';
import { expand } from '../lgr/repertoire.js';
import type { Registry } from '../registry/registry.js';
import { alphabets } from './alphabets.js';
import { letterLanguages } from './letter-languages.js';
import { unicodeNameOf } from './unicode-names.js';

/** A character, or a sequence that stands or falls as one, of a registry's tables. */
export interface CharacterFacts {
  /** In NFC. */
  readonly text: string;
  /** ISO 15924; digits and hyphen belong to every script (`Zyyy`), some marks and signs to several (`Zinh`). */
  readonly script: string;
  readonly unicodeName: string;
  /** BCP 47 tags of the languages in whose alphabet it is; none where no source names one. */
  readonly languages: readonly string[];
  /** Since when names may have it: `always`, or a date as precise as it is known (`2007`, `2003-10`, `2017-02-13`); '' where no source says. */
  readonly since: string;
  /** A single code point that is read as this sequence; '' where there is none. */
  readonly composed: string;
}

/** Every character of a registry's tables once, in the order of the tables. */
export function factsOf(registry: Registry): CharacterFacts[] {
  return Array.from(textsOf(registry), (text) => ({
    text,
    script: /^[-\d]/.test(text) ? 'Zyyy' : (scriptsOf(text)[0] ?? 'Zinh'),
    unicodeName: unicodeNameOf(text),
    languages: text < END ? languagesOf(text) : [],
    since: sinceOf(text, registry),
    composed: precomposed.get(text) ?? '',
  }));
}

/** Behind the letters of the languages that are known: nobody needs to look for a Chinese character among them. */
const END = '\u2000';

/** Those of Sweden and its neighbours first. Of others, only what they have beyond a to z is worth saying. */
function languagesOf(text: string): string[] {
  const near = Object.keys(alphabets).filter((tag) => alphabets[tag]?.test(text));
  return [...near, ...Object.keys(letterLanguages).filter((tag) => letterLanguages[tag]?.includes(text))];
}

/** Names have had a sequence for as long as the last of its characters; a newer table may have characters that no date is known of. */
function sinceOf(text: string, { since = {} }: Registry): string {
  if (/^[-\da-z]$/.test(text)) return 'always';
  const dates = Array.from(text, (character) => Object.keys(since).find((date) => since[date]?.includes(character)) ?? '');
  return dates.includes('') ? '' : (dates.toSorted().at(-1) ?? '');
}

function textsOf({ tables }: Registry): Set<string> {
  const entries = tables.flatMap(({ repertoire }) => repertoire.flatMap(expand));
  return new Set(entries.map(({ codePoints }) => String.fromCodePoint(...codePoints)));
}

/** Unicode's own code points for the sequences of the Yiddish table, which NFC takes apart. */
const precomposed = new Map(Array.from('\uFB1D\uFB1F\uFB2B\uFB2E\uFB2F\uFB35\uFB3B\uFB44\uFB4A\uFB4C\uFB4E', (composed) => [composed.normalize('NFC'), composed]));
