import { copying as copyingInEnglish, pair as pairInEnglish } from '../../languages/en.js';
import type { LanguageWith } from '../../languages/language.js';
import { copying as copyingInSwedish, pair as pairInSwedish } from '../../languages/sv.js';
import { findingLanguages } from '../../messages/finding-language.js';

export type PairLanguage = LanguageWith<'conventions' | 'messages' | 'names' | 'copying' | 'pair'>;

/** For `chooseLanguage`. */
export const pairLanguages = {
  en: { ...findingLanguages.en, copying: copyingInEnglish, pair: pairInEnglish },
  sv: { ...findingLanguages.sv, copying: copyingInSwedish, pair: pairInSwedish },
};
