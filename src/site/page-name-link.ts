/** Links the page to names: a link that is followed fills the converter, and each name in the converter has a link to copy. */
import { copyText } from '../elements/shared/copy-text.js';
import type { IdnConverterElement } from '../elements/converter/idn-converter.js';
import { MAX_NAME_CODE_POINTS } from '../limits.js';
import { hashWithName, nameInHash } from '../links/name-link.js';
import type { SiteLanguage } from './page-language.js';

export function linkToName(converter: IdnConverterElement, { copying }: SiteLanguage): void {
  const area = converter.querySelector('.link-status') as HTMLElement;
  const status = area.querySelector('[role=status]') as HTMLElement;
  const link = area.querySelector('a') as HTMLAnchorElement;

  /** A link to the table has no name, and changes nothing. */
  const follow = (): void => {
    const name = nameInHash(location.hash);
    if (!name) return;
    converter.value = name;
    converter.announce();
    scrollTo({ top: 0 });
  };
  const forget = (): void => {
    status.textContent = '';
    link.hidden = true;
  };
  /** Mail and chat pass the ACE form on as it is. Where nothing can be copied, the address is shown, and selected. */
  const copy = async (): Promise<void> => {
    forget();
    const { input, ascii } = converter.diagnosis;
    link.hash = hashWithName('', ascii || input);
    link.textContent = link.href;
    const how = await copyText(link.href, null);
    link.hidden = how === 'copied';
    if (how === 'selected') getSelection()?.selectAllChildren(link);
    status.textContent = copying[how];
  };

  converter.querySelector('.copy-link')?.addEventListener('click', () => void copy());
  converter.addEventListener('idn-diagnosis', forget);
  addEventListener('hashchange', follow);
  follow();
  const typed = typedBefore();
  if (typed !== undefined) converter.value = typed;
  // the page in another language has what was typed, and so has this one when the visitor comes back
  for (const other of document.querySelectorAll<HTMLAnchorElement>('nav [hreflang]')) {
    other.addEventListener('click', () => {
      const { value } = converter;
      other.hash = hashWithName(location.hash, value.length > MAX_NAME_CODE_POINTS ? '' : value);
      history.replaceState({ ...history.state, typed: value }, '');
    });
  }
}

function typedBefore(): string | undefined {
  const { typed } = (history.state ?? {}) as { typed?: unknown };
  return typeof typed === 'string' ? typed : undefined;
}
