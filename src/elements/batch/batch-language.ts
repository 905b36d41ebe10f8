import { batch as batchInEnglish, columnHeads as columnHeadsInEnglish, lists as listsInEnglish } from '../../languages/en.js';
import type { LanguageWith } from '../../languages/language.js';
import { batch as batchInSwedish, columnHeads as columnHeadsInSwedish, lists as listsInSwedish } from '../../languages/sv.js';
import { type FindingLanguage, findingLanguages } from '../../messages/finding-language.js';

/** The sections of a language that the check of lists shows. */
export type BatchLanguage = LanguageWith<'conventions' | 'messages' | 'names' | 'batch' | 'columnHeads' | 'lists'>;

/** For `chooseLanguage`. */
export const batchLanguages = {
  en: { ...findingLanguages.en, batch: batchInEnglish, columnHeads: columnHeadsInEnglish, lists: listsInEnglish },
  sv: { ...findingLanguages.sv, batch: batchInSwedish, columnHeads: columnHeadsInSwedish, lists: listsInSwedish },
};

/** The part of a language that rows need, to be sent to a worker. */
export const findingPart = ({ tag, conventions, messages, names }: FindingLanguage): FindingLanguage => ({ tag, conventions, messages, names });
