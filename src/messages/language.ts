import type { AllStrings } from './converter-strings.js';
import { en } from './en.js';
import type { Strings } from './strings.js';
import { sv } from './sv.js';

export interface Language {
  /** BCP 47 tag that names of scripts are asked for in. */
  readonly tag: string;
  readonly strings: Strings;
  /** What a character is called; without it, what it is is said instead. */
  readonly nameOf?: (character: string) => string | undefined;
}

const languages: Readonly<Record<string, Language>> = {
  sv: { tag: 'sv', strings: sv },
  en: { tag: 'en', strings: en },
};

/** A page's own sentences, by BCP 47 primary language: some of those of a language that is known, or another language. */
export type Wording = Readonly<Record<string, Partial<AllStrings>>>;

/** The language for a BCP 47 tag; English where the tag is unknown or missing, and where a language lacks a sentence. */
export function languageOf(tag: string | undefined, wording?: Wording | null): Language {
  const [primary = ''] = (tag ?? '').toLowerCase().split('-');
  const language = (Object.hasOwn(languages, primary) ? languages[primary] : undefined) ?? (languages['en'] as Language);
  const own = wording && /^[a-z]{2,8}$/.test(primary) && Object.hasOwn(wording, primary) && wording[primary];
  return own ? { ...language, tag: primary, strings: { ...language.strings, ...own } } : language;
}
