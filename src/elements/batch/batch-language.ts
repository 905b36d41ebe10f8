import { batch as batchInEnglish } from '../../languages/en.js';
import type { LanguageWith } from '../../languages/language.js';
import { batch as batchInSwedish } from '../../languages/sv.js';
import { findingLanguages } from '../../messages/finding-language.js';

/** The sections of a language that the check of lists shows. */
export type BatchLanguage = LanguageWith<'conventions' | 'messages' | 'batch'>;

/** For `chooseLanguage`. */
export const batchLanguages = {
  en: { ...findingLanguages.en, batch: batchInEnglish },
  sv: { ...findingLanguages.sv, batch: batchInSwedish },
};
