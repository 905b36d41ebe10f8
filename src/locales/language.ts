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

/** The language for a BCP 47 tag; English where the tag is unknown or missing. */
export function languageOf(tag: string | undefined): Language {
  const [primary = ''] = (tag ?? '').toLowerCase().split('-');
  return (Object.hasOwn(languages, primary) ? languages[primary] : undefined) ?? (languages['en'] as Language);
}
