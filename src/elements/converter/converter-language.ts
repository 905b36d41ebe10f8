import { converter as converterInEnglish, copying as copyingInEnglish } from '../../languages/en.js';
import type { LanguageWith } from '../../languages/language.js';
import { converter as converterInSwedish, copying as copyingInSwedish } from '../../languages/sv.js';
import type { ChosenLanguage } from '../../messages/choose-language.js';
import { findingLanguages } from '../../messages/finding-language.js';

/** The sections of a language that the converter shows at first. Views that are loaded later add their own. */
export type ConverterLanguage = LanguageWith<'conventions' | 'messages' | 'names' | 'copying' | 'converter'> & ChosenLanguage;

/** For `chooseLanguage`. */
export const converterLanguages = {
  en: { ...findingLanguages.en, copying: copyingInEnglish, converter: converterInEnglish },
  sv: { ...findingLanguages.sv, copying: copyingInSwedish, converter: converterInSwedish },
};
