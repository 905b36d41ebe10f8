import type { Names } from '../characters/names.js';
import { namesInEnglish } from '../characters/names-en.js';
import { namesInSwedish } from '../characters/names-sv.js';
import { en } from './en.js';
import type { Strings } from './strings.js';
import { sv } from './sv.js';

export interface Language {
  /** BCP 47 tag that names of scripts are asked for in. */
  readonly tag: string;
  readonly strings: Strings;
  /** What characters are called. */
  readonly names: Names;
}

const languages: Readonly<Record<string, Language>> = {
  sv: { tag: 'sv', strings: sv, names: namesInSwedish },
  en: { tag: 'en', strings: en, names: namesInEnglish },
};

/** A page's own sentences, by BCP 47 primary language: some of those of a language that is known, or another language. */
export type Wording = Readonly<Record<string, Partial<Strings>>>;

/** The language for a BCP 47 tag; English where the tag is unknown or missing, and where a language lacks a sentence. */
export function languageOf(tag: string | undefined, wording: Wording = {}): Language {
  const [primary = ''] = (tag ?? '').toLowerCase().split('-');
  const language = (Object.hasOwn(languages, primary) ? languages[primary] : undefined) ?? (languages['en'] as Language);
  const own = Object.hasOwn(wording, primary) && wording[primary];
  return own ? { ...language, tag: primary, strings: { ...language.strings, ...own } } : language;
}
