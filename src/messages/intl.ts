/**
 * What the engine knows of languages. The first takes a slow telephone longer than all else that it does for an answer, and the others
 * as long as a sentence: each is made once for a language, and only where a sentence needs it.
 */
import { remember } from '../idna/memoize.js';
import type { LanguageWith } from '../languages/language.js';

const lists = new Map<string, Intl.ListFormat>();
const scripts = new Map<string, Intl.DisplayNames>();
const scriptNames = new Map<string, string>();

/** Joins words as a language does: «latinska och kyrilliska». */
export const listFormatOf = (tag: string): Intl.ListFormat => remember(lists, tag, () => new Intl.ListFormat(tag));

/** Names a script; its code if the engine has no name for it. Asked once for each, as the faults of a list name the same few again and again. */
export const nameOfScript = (code: string, tag: string): string =>
  remember(scriptNames, `${tag} ${code}`, () => {
    try {
      return remember(scripts, tag, () => new Intl.DisplayNames(tag, { type: 'script' })).of(code) ?? code;
    } catch {
      // RangeError: the engine does not take the code
      return code;
    }
  });

/** Names a language within a sentence; undefined if the engine has no name. Some engines begin all names with a capital letter. */
export function languageNameOf(code: string, { tag, conventions }: LanguageWith<'conventions'>): string | undefined {
  const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(code);
  return conventions.areLanguagesInLowerCase ? name?.replace(/^./u, (first) => first.toLocaleLowerCase(tag)) : name;
}
