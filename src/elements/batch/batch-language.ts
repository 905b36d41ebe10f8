import type { LanguageWith } from '../../languages/language.js';
import { findingSections } from '../../messages/finding-language.js';

/** The sections of a language that the check of lists shows. */
export const batchSections = [...findingSections, 'batch', 'columnHeads', 'lists'] as const;

export type BatchLanguage = LanguageWith<(typeof batchSections)[number]>;
