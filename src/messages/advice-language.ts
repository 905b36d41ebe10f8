import { adviceInEnglish } from './advice-en.js';
import { adviceInSwedish } from './advice-sv.js';
import type { ConverterLanguage } from './converter-language.js';
import type { AdviceStrings, ConverterStrings } from './converter-strings.js';
import type { Strings } from './strings.js';

/** A language with what is said beside the answer in it. */
export interface AdviceLanguage extends ConverterLanguage {
  readonly strings: Strings & ConverterStrings & AdviceStrings;
}

/** In a page's own language, what the page does not say is said in English. */
export function adviceLanguageOf(language: ConverterLanguage): AdviceLanguage {
  const own = language.tag === 'sv' ? adviceInSwedish : adviceInEnglish;
  return { ...language, strings: { ...own, ...language.strings } };
}
