import { picture as pictureInEnglish, receipt as receiptInEnglish } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { picture as pictureInSwedish, receipt as receiptInSwedish } from '../languages/sv.js';
import { findingLanguages } from '../messages/finding-language.js';

/** The sections of a language that a receipt needs. */
export type ReceiptLanguage = LanguageWith<'conventions' | 'messages' | 'names' | 'picture' | 'receipt'>;

/** For `chooseLanguage`. */
export const receiptLanguages = {
  en: { ...findingLanguages.en, picture: pictureInEnglish, receipt: receiptInEnglish },
  sv: { ...findingLanguages.sv, picture: pictureInSwedish, receipt: receiptInSwedish },
};
