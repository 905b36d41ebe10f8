/** The check of lists as it is built, in a page of its own with the strictest policy, and what people do there. */
import type { IdnBatchElement } from '../../src/elements/batch/idn-batch.js';
import { openBuilt, requestsOf } from './built.js';
import { all, one, textOf, textsOf } from './screen.js';
import { waitUntil } from './wait-until.js';

export interface Shown {
  readonly page: Window & typeof globalThis & { readonly violations: readonly string[] };
  readonly batch: IdnBatchElement;
  /** What was saved: the text of each file. */
  readonly saved: Promise<string>[];
}

/** A worker checks; or, where its file is lacking, the page itself. */
export const places = { worker: '/strict/batch.html', page: '/lacking/batch-worker/batch.html' };

export async function open(place: keyof typeof places = 'worker', width = 900): Promise<Shown> {
  const { page } = await openBuilt(places[place]);
  const frame = page.frameElement as HTMLIFrameElement;
  frame.style.width = `${width}px`;
  const batch = page.document.querySelector('idn-batch') as IdnBatchElement;
  await waitUntil(() => batch.shadowRoot?.querySelector('.check') ?? false, 'no element');
  const shown: Shown = { page: page as unknown as Shown['page'], batch, saved: [] };
  shown.page.HTMLAnchorElement.prototype.click = () => {}; // nothing is to land on this computer
  const make = shown.page.URL.createObjectURL.bind(shown.page.URL);
  shown.page.URL.createObjectURL = (file: Blob) => {
    shown.saved.push(file.text());
    return make(file);
  };
  return shown;
}

export const hasPageChecked = ({ page }: Shown): boolean => requestsOf(page).some((path) => path.includes('klartext-list-checker-'));

/** Puts a text into the field, as the clipboard does. */
export function pasteList({ batch, page }: Shown, text: string): void {
  const field = one<HTMLTextAreaElement>(batch, 'textarea');
  field.value = text;
  field.dispatchEvent(new page.InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }));
}

export function dataOf({ page }: Shown, text: BlobPart): DataTransfer {
  const data = new page.DataTransfer();
  data.items.add(new page.File([text], 'names.csv', { type: 'text/csv' }));
  return data;
}

/** As if it had been chosen. */
export function chooseFile(shown: Shown, text: BlobPart): void {
  const input = one<HTMLInputElement>(shown.batch, '#file');
  input.files = dataOf(shown, text).files;
  input.dispatchEvent(new shown.page.Event('change', { bubbles: true }));
}

export const saidBy = ({ batch }: Shown): string => textOf(batch, '[role=status]');

export const press = ({ batch }: Shown, words: string): void => buttonOf(batch, words).click();

export const buttonOf = (batch: IdnBatchElement, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(batch, 'button').find(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim().startsWith(words)) as HTMLButtonElement;

/** Checks what is pasted, or what a file has that was chosen before, and shows all of its rows. */
export async function check(shown: Shown, text?: string): Promise<void> {
  if (text !== undefined) {
    pasteList(shown, text);
    one(shown.batch, '.check').click();
  }
  await finished(shown);
  if (buttonOf(shown.batch, 'Alla').ariaPressed !== 'true') press(shown, 'Alla');
  await waitUntil(() => buttonOf(shown.batch, 'Alla').ariaPressed === 'true');
  await rowsShown(shown);
}

export async function finished(shown: Shown): Promise<void> {
  await shown.batch.updateComplete; // what was said before is gone
  await waitUntil(() => saidBy(shown).startsWith('Klart'), 'never finished');
}

/** Until this is said, or something that begins so. */
export const says = (shown: Shown, words: string): Promise<void> => waitUntil(() => saidBy(shown).startsWith(words), `never said: ${words}`);

/** All sentences of the card of the chosen row. */
export const cardOf = ({ batch }: Shown): string => textsOf(batch, '.card > p:not(.quiet)').slice(1).join(' ');

export async function rowsShown({ batch }: Shown): Promise<void> {
  const count = (): number => Number(one(batch, '.list').getAttribute('aria-rowcount')) - 1;
  const shown = (): number => Number(/\d+/.exec(textOf(batch, '.filters [aria-pressed=true] b').replace(/\s/g, '')));
  await waitUntil(() => count() === shown() && all(batch, '.row').length >= Math.min(count(), 6), 'no rows');
  await batch.updateComplete;
}

/** `3 hem-.se Kan inte registreras` */
export const rowsOf = ({ batch }: Shown): string[] =>
  all(batch, '.row').map((row) => ['.line', '.name', '.verdict'].map((cell) => row.querySelector(cell)?.textContent?.trim()).join(' '));

export const filtersOf = ({ batch }: Shown): string[] => textsOf(batch, '.filters button');

/** The lines of the first row and the last one that are in the page. */
export const linesOf = ({ batch }: Shown): number[] => textsOf(batch, '.row .line').map((line) => Number(line.replace(/\D/g, '')));

export const chosenLine = ({ batch }: Shown): string => textsOf(batch, '.card > .quiet').join();

/** How many files with this name were asked for. */
export const requestsAfter = ({ page }: Shown, name: string): number => requestsOf(page).filter((path) => path.includes(name)).length;
