import { letters as lettersInEnglish, picture as pictureInEnglish } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { letters as lettersInSwedish, picture as pictureInSwedish } from '../languages/sv.js';
import { findingLanguages } from '../messages/finding-language.js';

/** The sections of a language that a picture needs. */
export type PictureLanguage = LanguageWith<'conventions' | 'messages' | 'names' | 'letters' | 'picture'>;

/** For `chooseLanguage`. */
export const pictureLanguages = {
  en: { ...findingLanguages.en, letters: lettersInEnglish, picture: pictureInEnglish },
  sv: { ...findingLanguages.sv, letters: lettersInSwedish, picture: pictureInSwedish },
};
