import { copying as copyingInEnglish, name as nameInEnglish } from '../../languages/en.js';
import type { Language } from '../../languages/language.js';
import { copying as copyingInSwedish, name as nameInSwedish } from '../../languages/sv.js';

/** A page's own sentences by language (`sv`): they replace ours, or add a language. */
export type OwnNameStrings = Readonly<Record<string, Partial<Language['name'] & Language['copying']>>>;

/** The sections of a language that a name to read shows: so few words that no request would be worth it. */
export const nameLanguages = {
  en: { name: nameInEnglish, copying: copyingInEnglish },
  sv: { name: nameInSwedish, copying: copyingInSwedish },
};
