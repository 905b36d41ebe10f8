import { conventions as conventionsInEnglish, lists as listsInEnglish, tableChanges as tableChangesInEnglish, tag as en } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { conventions as conventionsInSwedish, lists as listsInSwedish, tableChanges as tableChangesInSwedish, tag as sv } from '../languages/sv.js';

/** The sections of a language that a comparison of tables needs. */
export type ComparisonLanguage = LanguageWith<'conventions' | 'lists' | 'tableChanges'>;

/** For `chooseLanguage`. */
export const comparisonLanguages: Readonly<Record<'en' | 'sv', ComparisonLanguage>> = {
  en: { tag: en, conventions: conventionsInEnglish, lists: listsInEnglish, tableChanges: tableChangesInEnglish },
  sv: { tag: sv, conventions: conventionsInSwedish, lists: listsInSwedish, tableChanges: tableChangesInSwedish },
};
