import type * as english from './en.js';

/**
 * A language: the exports of its file. English says which sections and which sentences there are, so that one that is missing
 * or that nobody asks for is a type error.
 */
export type Language = { readonly [Section in keyof typeof english]: Readonly<(typeof english)[Section]> };

/** What someone needs of a language: its tag and some sections. */
export type LanguageWith<Section extends keyof Language> = Pick<Language, 'tag' | Section>;

/** What a page brings of a language: as much as it likes. The rest is said in English. */
export type PartialLanguage = {
  readonly [Section in Exclude<keyof Language, 'tag'>]?: { readonly [Key in keyof Language[Section]]?: Language[Section][Key] };
};
