import {
  conventions as conventionsInEnglish, copying as copyingInEnglish, languageNames as languageNamesInEnglish,
  messages as messagesInEnglish, names as namesInEnglish,
  otherNames as otherNamesInEnglish, table as tableInEnglish, tag as en, telephone as telephoneInEnglish,
} from '../../languages/en.js';
import type { LanguageWith } from '../../languages/language.js';
import {
  conventions as conventionsInSwedish, copying as copyingInSwedish, languageNames as languageNamesInSwedish,
  messages as messagesInSwedish, names as namesInSwedish,
  otherNames as otherNamesInSwedish, table as tableInSwedish, tag as sv, telephone as telephoneInSwedish,
} from '../../languages/sv.js';
import type { ChosenLanguage } from '../../messages/choose-language.js';

/** The sections of a language that the table of characters shows. */
export type TableLanguage = ChosenLanguage &
  LanguageWith<'conventions' | 'copying' | 'table' | 'languageNames' | 'messages' | 'names' | 'otherNames' | 'telephone'>;

/** For `chooseLanguage`. */
export const tableLanguages = {
  en: {
    tag: en,
    conventions: conventionsInEnglish,
    copying: copyingInEnglish,
    table: tableInEnglish,
    languageNames: languageNamesInEnglish,
    messages: messagesInEnglish,
    names: namesInEnglish,
    otherNames: otherNamesInEnglish,
    telephone: telephoneInEnglish,
  },
  sv: {
    tag: sv,
    conventions: conventionsInSwedish,
    copying: copyingInSwedish,
    table: tableInSwedish,
    languageNames: languageNamesInSwedish,
    messages: messagesInSwedish,
    names: namesInSwedish,
    otherNames: otherNamesInSwedish,
    telephone: telephoneInSwedish,
  },
} satisfies Readonly<Record<string, TableLanguage>>;

/** The language of the page and those that are built in: characters are found by their names in any of them. */
export const languagesBeside = (language: TableLanguage): readonly TableLanguage[] => [
  language,
  ...Object.values(tableLanguages).filter(({ tag }) => tag !== language.tag),
];
