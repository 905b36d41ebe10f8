/** Links the page to names: a link that is followed fills the converter, and each name in the converter has a link to copy. */
import { copyText } from '../elements/shared/copy-text.js';
import type { IdnConverterElement } from '../elements/converter/idn-converter.js';
import { MAX_NAME_CODE_POINTS } from '../limits.js';
import { hashWithName, nameInHash } from '../elements/shared/name-link.js';
import type { SiteLanguage } from './page-language.js';

export function linkToName(converter: IdnConverterElement, { copying }: SiteLanguage): void {
  const row = document.querySelector('.name-link') as HTMLElement;
  const link = row.querySelector('a') as HTMLAnchorElement;
  const status = row.querySelector('[role=status]') as HTMLElement;

  /** A link to the table has no name, and changes nothing. */
  const follow = (): void => {
    const name = nameInHash(location.hash);
    if (!name) return;
    converter.value = name;
    scrollTo({ top: 0 });
  };
  /** Mail and chat pass the ACE form on as it is. */
  const show = (): void => {
    const { input, ascii } = converter.diagnosis;
    row.hidden = input.trim() === '' || input.length > MAX_NAME_CODE_POINTS;
    status.textContent = '';
    link.hash = hashWithName('', ascii || input);
    link.textContent = link.href;
  };
  const copy = async (): Promise<void> => {
    status.textContent = '';
    const how = await copyText(link.href, link);
    status.textContent = copying[how];
  };

  row.querySelector('button')?.addEventListener('click', () => void copy());
  converter.addEventListener('idn-diagnosis', show);
  addEventListener('hashchange', follow);
  // the page in the other language shows the same name
  for (const other of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    other.addEventListener('click', () => {
      if (!row.hidden) other.hash = hashWithName(location.hash, nameInHash(link.hash));
    });
  }
  follow();
}
