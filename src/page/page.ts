/** The page around the converter: its language, and its examples. */
import '../define.js';
import type { IdnConverterElement } from '../elements/idn-converter.js';

const titles = { sv: 'Domännamn med å, ä och ö', en: 'Domain names with å, ä and ö' };

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'sv';
document.documentElement.lang = language;
document.title = titles[language];
document.querySelector(`nav [hreflang=${language}]`)?.setAttribute('aria-current', 'page');

const converter = document.querySelector('idn-converter') as IdnConverterElement;
converter.lang = language;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-name]')) {
  button.addEventListener('click', () => {
    converter.value = button.dataset['name'] ?? '';
    converter.focus({ preventScroll: true });
    converter.scrollIntoView({ block: 'nearest' });
  });
}
