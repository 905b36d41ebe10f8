import { en } from './en.js';
import type { Strings } from './strings.js';
import { sv } from './sv.js';

export interface Language {
  /** BCP 47 tag that names of scripts are asked for in. */
  readonly tag: string;
  readonly strings: Strings;
}

const languages: Readonly<Record<string, Language>> = {
  sv: { tag: 'sv', strings: sv },
  en: { tag: 'en', strings: en },
};

/** The language for a BCP 47 tag; English where the tag is unknown or missing. */
export function languageOf(tag: string | undefined): Language {
  const [primary = ''] = (tag ?? '').toLowerCase().split('-');
  return (Object.hasOwn(languages, primary) ? languages[primary] : undefined) ?? (languages['en'] as Language);
}
