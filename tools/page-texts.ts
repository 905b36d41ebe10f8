/**
 * A plugin of Vite's: the texts of the pages, from the files of the languages. An element with `data-text="KEY"` stands for one
 * in each language, with that section's sentence and `lang`; `{lang}` in its other attributes is the tag, `{guide}` the folder of the guide in it. Those of the page's own
 * language are shown, the others are hidden until `src/site/page-language.ts` chooses; a choice of languages shows the others.
 * `data-texts="KEY"` becomes one attribute `data-TAG` with the sentence in each language, and `data-stand-ins` with those that are said instead of others.
 */
import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { bundled, standIns } from '../src/languages/bundled.js';
import * as english from '../src/languages/en.js';
import type { Language } from '../src/languages/language.js';
import * as swedish from '../src/languages/sv.js';

/** In the order of the choice of languages. */
export const loadLanguages = async (): Promise<readonly Language[]> => [
  swedish,
  english,
  ...(await Promise.all(Object.values(bundled).map((load) => load()))),
];

export function pageTexts(): Plugin {
  return {
    name: 'page-texts',
    transformIndexHtml: { order: 'pre', handler: async (html) => fillPage(html, await loadLanguages()) },
  };
}

/** @throws for a key that a language has no text of */
export function fillPage(html: string, languages: readonly Language[]): string {
  const [, own] = /<html lang="([\w-]+)"/.exec(html) ?? [];
  const inAttributes = (_: string, key: string): string => [...languages.map((language) => [language.tag, textOf(language, key)]), ['stand-ins', JSON.stringify(standIns)]].map(([name, text = '']) => `data-${name}="${escape(text)}"`).join(' ');
  return html.replace(/data-texts="(\w+)"/g, inAttributes).replace(/<(\w+)([^<>]*?) data-text="(\w+)"([^<>]*)><\/\1>/g, (_, tagName: string, before: string, key: string, after: string) =>
    languages
      .map((language) => {
        const attributes = `${before}${after}`.replaceAll('{lang}', language.tag).replaceAll('{guide}', guideIn(language.tag));
        const isChoice = key === 'language';
        const state = `${isChoice ? '' : ' data-text'}${(language.tag === own) === isChoice ? ' hidden' : ''}`;
        return `<${tagName}${attributes} lang="${language.tag}"${state}>${escape(textOf(language, key))}</${tagName}>`;
      })
      .join(''),
  );
}

/** The guide is in English where it is not in the language. */
const guideIn = (tag: string): string => (existsSync(new URL(`../docs/${tag}`, import.meta.url)) ? `${tag}/` : '');

/** `language`: what the language calls itself. */
function textOf({ tag, pages }: Language, key: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const texts: Readonly<Record<string, string>> = { ...pages, language: name.charAt(0).toLocaleUpperCase(tag) + name.slice(1) };
  const text = texts[key];
  if (text === undefined) throw new Error(`The language ${tag} has no text “${key}” of pages`);
  return text;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
