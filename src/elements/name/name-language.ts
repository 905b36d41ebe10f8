import { copying as copyingInEnglish, name as nameInEnglish, tag as en } from '../../languages/en.js';
import type { Language } from '../../languages/language.js';
import { copying as copyingInSwedish, name as nameInSwedish, tag as sv } from '../../languages/sv.js';

/** A page's own sentences by language (`sv`): they replace ours, or add a language. */
export type OwnNameStrings = Readonly<Record<string, Partial<Language['name'] & Language['copying'] & Language['links']>>>;

/** For `chooseLanguage`. */
export const nameLanguages = {
  en: { tag: en, name: nameInEnglish, copying: copyingInEnglish },
  sv: { tag: sv, name: nameInSwedish, copying: copyingInSwedish },
};
