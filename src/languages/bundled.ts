import type { Language } from './language.js';

/** A language whose sections are there, or come when they are read. */
export type LoadedLanguage = { readonly [Section in keyof Language]: Language[Section] | Promise<Language[Section]> };

/**
 * Languages that come with the package. An element loads the sections that it shows, in the language of its page: as it is built,
 * each of these loads a section when it is read (`tools/split-languages.ts`).
 */
export const bundled: Readonly<Record<string, () => LoadedLanguage | Promise<LoadedLanguage>>> = {
  sv: () => import('./sv.js'),
  en: () => import('./en.js'),
  nb: () => import('./nb.js'),
};

/** Tags of languages that we lack → the language that their readers understand best: Norwegian of any kind is said in bokmål. */
export const standIns: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };
