/** The page around the converter and the table: its language, and its examples. */
import '../define-table.js';
import type { IdnConverterElement } from '../elements/converter/idn-converter.js';
import { chooseLanguage } from './page-language.js';
import { offerMore } from './more.js';
import { linkToName } from './page-name-link.js';
import { workOffline } from './offline.js';
import { offerPictures } from './picture-tools.js';

workOffline();

const converter = document.querySelector('idn-converter') as IdnConverterElement;
converter.lang = chooseLanguage();
offerMore(converter, document.querySelector('.more input') as HTMLInputElement);
linkToName(converter);
offerPictures(converter, document.querySelector('.picture') as HTMLElement);

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
