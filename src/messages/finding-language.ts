import type { LanguageWith } from '../languages/language.js';
import { conventions as conventionsInEnglish, messages as messagesInEnglish, tag as en } from '../languages/en.js';
import { conventions as conventionsInSwedish, messages as messagesInSwedish, tag as sv } from '../languages/sv.js';

/** The sections that say what was found in a name. With `names`, characters are called by them; without, it is said what they are. */
export type FindingLanguage = LanguageWith<'conventions' | 'messages'> & Partial<LanguageWith<'names'>>;

/** The sections in the built-in languages, for `chooseLanguage`. */
export const findingLanguages = {
  en: { tag: en, conventions: conventionsInEnglish, messages: messagesInEnglish },
  sv: { tag: sv, conventions: conventionsInSwedish, messages: messagesInSwedish },
};
