/** Offers a picture of the name in the converter: to save, to copy and to print; and a receipt to save. */
import { download } from '../elements/shared/download.js';
import type { IdnConverterElement } from '../elements/converter/idn-converter.js';
import type { FileOptions, PictureOptions } from '../picture.js';
import { MAX_FILE_NAME_OCTETS } from '../limits.js';
import type { SiteLanguage } from './page-language.js';

export function offerPictures(converter: IdnConverterElement, { copying, site: { picture } }: SiteLanguage, dialog: HTMLDialogElement): void {
  const status = dialog.querySelector('[role=status]') as HTMLElement;
  const preview = dialog.querySelector('.preview') as HTMLElement;
  const options = (): PictureOptions => {
    const wants = (what: string) => dialog.querySelector<HTMLInputElement>(`[data-with=${what}]`)?.checked === true;
    return { lang: converter.lang, receipt: wants('receipt'), page: wants('link') ? location.href : undefined };
  };
  const actions: Readonly<Record<string, () => Promise<string>>> = {
    png: () => save(converter, { ...options(), format: 'png' }, picture.saved),
    svg: () => save(converter, { ...options(), format: 'svg' }, picture.saved),
    copy: () => copy(converter, options()).then(() => copying.copied, () => picture.notCopied),
    print: () => print(converter, options()),
    receipt: () => saveReceipt(converter, picture.savedReceipt),
  };
  /** Without a network there may be no script of pictures; if there is one, the fault is ours. */
  const fail = async (error: unknown): Promise<string> => {
    await Promise.all([loadPictures(), loadReceipts()]).then(() => reportError(error), () => undefined);
    return picture.failed;
  };
  const draw = async (): Promise<string> => {
    const { drawPicture } = await loadPictures();
    preview.replaceChildren(drawPicture(converter.value, options()));
    return '';
  };
  const act = async (action: (() => Promise<string>) | undefined): Promise<void> => {
    status.textContent = '';
    status.textContent = (await action?.().catch(fail)) ?? '';
  };
  for (const button of dialog.querySelectorAll<HTMLButtonElement>('[data-picture]')) {
    button.addEventListener('click', () => void act(actions[button.dataset['picture'] ?? '']));
  }
  for (const choice of dialog.querySelectorAll('[data-with]')) choice.addEventListener('change', () => void act(draw));
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
  converter.querySelector('.open-picture')?.addEventListener('click', () => {
    (dialog.querySelector('[data-picture=copy]') as HTMLElement).hidden = !canCopy();
    dialog.showModal();
    preview.replaceChildren();
    void act(draw);
  });
}

async function save(converter: IdnConverterElement, options: FileOptions & { readonly format: 'png' | 'svg' }, saved: string): Promise<string> {
  const { renderPicture } = await loadPictures();
  download(fileOf(converter, options.format), await renderPicture(converter.value, options));
  return saved;
}

async function saveReceipt(converter: IdnConverterElement, saved: string): Promise<string> {
  const { makeReceipt, writeReceipt } = await loadReceipts();
  const text = writeReceipt(makeReceipt(converter.value, { time: new Date(), lang: converter.lang }));
  download(fileOf(converter, 'txt'), new Blob([text], { type: 'text/plain' }));
  return saved;
}

/** Writes to the clipboard at the click itself, as Safari demands; the picture may come later. */
async function copy({ value }: IdnConverterElement, options: PictureOptions): Promise<void> {
  const picture = loadPictures().then(({ renderPicture }) => renderPicture(value, { ...options, format: 'png' }));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** Prints the picture alone: the style sheet hides everything else while there is one. */
async function print({ value }: IdnConverterElement, options: PictureOptions): Promise<string> {
  const { drawPicture } = await loadPictures();
  const picture = drawPicture(value, options);
  picture.classList.add('printed-picture');
  document.querySelector('.printed-picture')?.remove(); // of a browser that did not tell that it had printed
  document.body.append(picture);
  addEventListener('afterprint', () => picture.remove(), { once: true });
  window.print();
  return '';
}

const canCopy = (): boolean => 'ClipboardItem' in globalThis && 'write' in (navigator.clipboard ?? {});

/** Loads the script of pictures at the first click, as most visitors want none. */
const loadPictures = () => import('../picture.js');

const loadReceipts = () => import('../receipt.js');

/** Names the file by the ACE form, which is safe anywhere. A long one is cut, as names of files may not be that long. */
const fileOf = ({ diagnosis: { ascii } }: IdnConverterElement, format: string): string => `${ascii.slice(0, MAX_FILE_NAME_OCTETS) || 'picture'}.${format}`;
