/** Chooses the language of a page by its address, and links the languages. */
import { copying as copyingInEnglish, site as siteInEnglish } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { copying as copyingInSwedish, site as siteInSwedish } from '../languages/sv.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { findingLanguages } from '../messages/finding-language.js';
import { loadLanguage, lookUpLanguage } from '../messages/known-languages.js';

/** The sections that the scripts of the site say. */
export type SiteLanguage = LanguageWith<'conventions' | 'messages' | 'names' | 'copying' | 'site'>;

/** Shows the texts of the language that the address asks for, if the page has them. The heading gives the title. */
export async function choosePageLanguage(): Promise<SiteLanguage> {
  const root = document.documentElement;
  const asked = lookUpLanguage(new URLSearchParams(location.search).get('lang') ?? '');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav [hreflang]')];
  root.lang = links.find(({ hreflang }) => hreflang.toLowerCase() === asked)?.hreflang ?? root.lang;
  for (const text of document.querySelectorAll<HTMLElement>('[data-text]')) text.hidden = text.lang !== root.lang;
  document.title = document.querySelector('h1 [data-text]:not([hidden])')?.textContent ?? '';
  for (const link of links) {
    link.hidden = link.hreflang === root.lang;
    // the page shows the same in another language
    link.addEventListener('click', () => {
      link.hash = location.hash;
    });
  }
  await loadLanguage(root.lang).catch(() => {}); // no network: in English, then
  return chooseLanguage(root.lang, siteLanguages);
}

const siteLanguages = {
  en: { ...findingLanguages.en, copying: copyingInEnglish, site: siteInEnglish },
  sv: { ...findingLanguages.sv, copying: copyingInSwedish, site: siteInSwedish },
};
