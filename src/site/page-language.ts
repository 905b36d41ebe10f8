/** The language of a page, which its address chooses, and the links between languages. */
export type Language = 'sv' | 'en';

/** Marks it on the page, whose style sheet shows the texts of that language. The heading gives the title. */
export function chooseLanguage(): Language {
  const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'sv';
  document.documentElement.lang = language;
  document.title = document.querySelector(`h1 [lang=${language}]`)?.textContent ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    if (link.hreflang === language) link.setAttribute('aria-current', 'page');
    // the other language shows the same
    link.addEventListener('click', () => {
      link.hash = location.hash;
    });
  }
  return language;
}
