import { batch as batchInEnglish, columnHeads as headsInEnglish, draw as drawInEnglish, lists as listsInEnglish } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { batch as batchInSwedish, columnHeads as headsInSwedish, draw as drawInSwedish, lists as listsInSwedish } from '../languages/sv.js';
import { addSections } from '../messages/choose-language.js';
import type { SiteLanguage } from './page-language.js';

/** The sections that a draw says beside those of the page. */
export type DrawLanguage = SiteLanguage & LanguageWith<'batch' | 'columnHeads' | 'draw' | 'lists'>;

export const drawLanguageOf = (language: SiteLanguage): DrawLanguage => ({ ...language, ...addSections(language, drawLanguages) });

const drawLanguages = {
  en: { batch: batchInEnglish, columnHeads: headsInEnglish, draw: drawInEnglish, lists: listsInEnglish },
  sv: { batch: batchInSwedish, columnHeads: headsInSwedish, draw: drawInSwedish, lists: listsInSwedish },
};
