/** Runs the page around the converter and the table: its language, its examples, and what else it offers. */
import '../define-table.js';
import type { IdnConverterElement } from '../elements/converter/idn-converter.js';
import type { IdnTableElement } from '../elements/table/idn-table.js';
import { loadRegistries } from '../registry/registered.js';
import { leadToCharacters } from './characters-link.js';
import { choosePageLanguage } from './page-language.js';
import { linkToName } from './page-name-link.js';
import { workOffline } from './offline.js';
import { offerPictures } from './picture-tools.js';

const chosen = choosePageLanguage();
void loadRegistries('no').catch(() => undefined); // without a network, names under it are not judged
workOffline(chosen);
const language = await chosen;

const converter = document.querySelector('idn-converter') as IdnConverterElement;
converter.lang = language.tag;
converter.addEventListener('idn-diagnosis', () => {
  document.body.classList.toggle('named', converter.diagnosis.input.trim() !== '');
});
linkToName(converter, language);
offerPictures(converter, language, document.querySelector('.picture') as HTMLDialogElement);
void showWhenDrawn();
void leadToCharacters(document.querySelector('.characters') as HTMLElement);

document.querySelector('.print')?.addEventListener('click', () => print());
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-name]')) {
  button.addEventListener('click', () => {
    converter.value = button.dataset['name'] ?? '';
    converter.focus({ preventScroll: true });
    converter.scrollIntoView({ block: 'nearest' });
    converter.announce();
  });
}

/** The room that is kept for the elements goes when they are there. */
async function showWhenDrawn(): Promise<void> {
  const elements = [...document.querySelectorAll<IdnConverterElement | IdnTableElement>('idn-converter, idn-table')];
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  document.body.classList.add('drawn');
}
