/** The page around the converter and the table: its language, and its examples. */
import '../define-table.js';
import type { IdnConverterElement } from '../elements/idn-converter.js';

const titles = { sv: 'Domännamn med å, ä och ö', en: 'Domain names with å, ä and ö' };

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'sv';
document.documentElement.lang = language;
document.title = titles[language];
for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
  if (link.hreflang === language) link.setAttribute('aria-current', 'page');
  // the other language shows the same
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}

const converter = document.querySelector('idn-converter') as IdnConverterElement;
converter.lang = language;

/** An empty converter is nothing to print. */
addEventListener('beforeprint', () => {
  converter.classList.toggle('unprinted', !converter.value);
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-name]')) {
  button.addEventListener('click', () => {
    converter.value = button.dataset['name'] ?? '';
    converter.focus({ preventScroll: true });
    converter.scrollIntoView({ block: 'nearest' });
  });
}
