import { conventions as conventionsInEnglish, messages as messagesInEnglish, names as namesInEnglish, tag as en } from '../languages/en.js';
import { conventions as conventionsInSwedish, messages as messagesInSwedish, names as namesInSwedish, tag as sv } from '../languages/sv.js';

/** The sections in English and Swedish, for `chooseLanguage`. */
export const findingLanguages = {
  en: { tag: en, conventions: conventionsInEnglish, messages: messagesInEnglish, names: namesInEnglish },
  sv: { tag: sv, conventions: conventionsInSwedish, messages: messagesInSwedish, names: namesInSwedish },
};
