/**
 * What the engine knows of languages. The first takes a slow telephone longer than all else that it does for an answer, and the others
 * as long as a sentence: each is made once for a language, and only where a sentence needs it.
 */
import { remember } from '../idna/memoize.js';
import type { LanguageWith } from '../languages/language.js';

const lists = new Map<string, Intl.ListFormat>();
const scripts = new Map<string, Intl.DisplayNames>();

/** Joins words as a language does: «latinska och kyrilliska». */
export const listFormatOf = (tag: string): Intl.ListFormat => remember(lists, tag, () => new Intl.ListFormat(tag));

export const scriptNamesOf = (tag: string): Intl.DisplayNames => remember(scripts, tag, () => new Intl.DisplayNames(tag, { type: 'script' }));

/** Names a language within a sentence; undefined if the engine has no name. Some engines begin all names with a capital letter. */
export function languageNameOf(code: string, { tag, conventions }: LanguageWith<'conventions'>): string | undefined {
  const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(code);
  return conventions.areLanguagesInLowerCase ? name?.replace(/^./u, (first) => first.toLocaleLowerCase(tag)) : name;
}
