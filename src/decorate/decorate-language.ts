import { decoration as decorationInEnglish, tag as en } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { decoration as decorationInSwedish, tag as sv } from '../languages/sv.js';

/** The sections of a language that are shown beside a code. */
export type DecorateLanguage = LanguageWith<'decoration'>;

/** For `chooseLanguage`. */
export const decorateLanguages = {
  en: { tag: en, decoration: decorationInEnglish },
  sv: { tag: sv, decoration: decorationInSwedish },
};
