import { letters as lettersInEnglish, picture as pictureInEnglish, receipt as receiptInEnglish } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { letters as lettersInSwedish, picture as pictureInSwedish, receipt as receiptInSwedish } from '../languages/sv.js';
import { findingLanguages } from '../messages/finding-language.js';

/** The sections of a language that a picture needs. */
export type PictureLanguage = LanguageWith<'conventions' | 'messages' | 'names' | 'letters' | 'picture' | 'receipt'>;

/** For `chooseLanguage`. */
export const pictureLanguages = {
  en: { ...findingLanguages.en, letters: lettersInEnglish, picture: pictureInEnglish, receipt: receiptInEnglish },
  sv: { ...findingLanguages.sv, letters: lettersInSwedish, picture: pictureInSwedish, receipt: receiptInSwedish },
};
