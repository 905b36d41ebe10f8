import type { LanguageWith } from '../languages/language.js';

/** The sections that say what was found in a name. */
export const findingSections = ['conventions', 'messages', 'names'] as const;

export type FindingLanguage = LanguageWith<(typeof findingSections)[number]>;
