import type * as english from './en.js';

/**
 * A language: the exports of its file. English decides which sections and which sentences there are, so that a missing one and
 * one too many are type errors.
 */
export type Language = { readonly [Section in keyof typeof english]: Readonly<(typeof english)[Section]> };

/** Some sections of a language, with its tag. */
export type LanguageWith<Section extends keyof Language> = Pick<Language, 'tag' | Section>;

/** A language that a page brings, or a part of one. The rest is said in English. */
export type PartialLanguage = {
  readonly [Section in Exclude<keyof Language, 'tag'>]?: { readonly [Key in keyof Language[Section]]?: Language[Section][Key] };
};
