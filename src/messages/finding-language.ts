import type { LanguageWith } from '../languages/language.js';
import { conventions as conventionsInEnglish, messages as messagesInEnglish, names as namesInEnglish, tag as en } from '../languages/en.js';
import { conventions as conventionsInSwedish, messages as messagesInSwedish, names as namesInSwedish, tag as sv } from '../languages/sv.js';

/** The sections that say what was found in a name. */
export type FindingLanguage = LanguageWith<'conventions' | 'messages' | 'names'>;

/** The sections in the built-in languages, for `chooseLanguage`. */
export const findingLanguages = {
  en: { tag: en, conventions: conventionsInEnglish, messages: messagesInEnglish, names: namesInEnglish },
  sv: { tag: sv, conventions: conventionsInSwedish, messages: messagesInSwedish, names: namesInSwedish },
};
