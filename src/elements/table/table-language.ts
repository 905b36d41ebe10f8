import type { LanguageWith } from '../../languages/language.js';
import { addSections, type ChosenLanguage } from '../../messages/choose-language.js';
import { areLoaded, loadSections } from '../../messages/known-languages.js';

/** The sections of a language that the table of characters shows. */
export const tableSections = ['conventions', 'copying', 'table', 'languageNames', 'messages', 'names', 'otherNames', 'telephone'] as const;

export type TableLanguage = ChosenLanguage & LanguageWith<(typeof tableSections)[number]>;

/** Of that, what a character is called, and the languages that use it. */
const callingSections = ['conventions', 'languageNames', 'names', 'otherNames', 'telephone'] as const;

export type CallingLanguage = LanguageWith<(typeof callingSections)[number]>;

/** Characters are found by their names in any of these languages, besides that of the page. */
const tagsBeside = ['en', 'sv'];

/** Loads those languages. What can't be had is left out. */
export const loadLanguagesBeside = (): Promise<unknown> => Promise.allSettled(tagsBeside.map((tag) => loadSections(tag, callingSections)));

/** The language of the page, and those beside it that are there. */
export const languagesBeside = (language: TableLanguage): readonly CallingLanguage[] => [
  language,
  ...tagsBeside.flatMap((tag) => (tag !== language.tag && areLoaded(tag, callingSections) && addSections({ tag }, callingSections)) || []),
];
