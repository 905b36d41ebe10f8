/** Offers a picture of the name in the converter: to save, to copy and to print. */
import { download } from '../elements/shared/download.js';
import type { IdnConverterElement } from '../elements/converter/idn-converter.js';
import { MAX_FILE_NAME_OCTETS } from '../limits.js';
import type { SiteLanguage } from './page-language.js';

export function offerPictures(converter: IdnConverterElement, { copying, site: { picture } }: SiteLanguage, dialog: HTMLDialogElement): void {
  const status = dialog.querySelector('[role=status]') as HTMLElement;
  const preview = dialog.querySelector('.preview') as HTMLElement;
  const actions: Readonly<Record<string, () => Promise<string>>> = {
    png: () => save(converter, 'png', picture.saved),
    svg: () => save(converter, 'svg', picture.saved),
    copy: () => copy(converter).then(() => copying.copied, () => picture.notCopied),
    print: () => print(converter),
  };
  /** Without a network there may be no script of pictures; if there is one, the fault is ours. */
  const fail = async (error: unknown): Promise<string> => {
    await loadPictures().then(() => reportError(error), () => undefined);
    return picture.failed;
  };
  const open = async (): Promise<string> => {
    preview.replaceChildren();
    const { drawPicture } = await loadPictures();
    preview.replaceChildren(drawPicture(converter.value, { lang: converter.lang }));
    return '';
  };
  const act = async (action: (() => Promise<string>) | undefined): Promise<void> => {
    status.textContent = '';
    status.textContent = (await action?.().catch(fail)) ?? '';
  };
  for (const button of dialog.querySelectorAll<HTMLButtonElement>('[data-picture]')) {
    button.addEventListener('click', () => void act(actions[button.dataset['picture'] ?? '']));
  }
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
  converter.querySelector('.open-picture')?.addEventListener('click', () => {
    (dialog.querySelector('[data-picture=copy]') as HTMLElement).hidden = !canCopy();
    dialog.showModal();
    void act(open);
  });
}

async function save(converter: IdnConverterElement, format: 'png' | 'svg', saved: string): Promise<string> {
  const { renderPicture } = await loadPictures();
  download(fileOf(converter, format), await renderPicture(converter.value, { lang: converter.lang, format }));
  return saved;
}

/** Writes to the clipboard at the click itself, as Safari demands; the picture may come later. */
async function copy({ value, lang }: IdnConverterElement): Promise<void> {
  const picture = loadPictures().then(({ renderPicture }) => renderPicture(value, { lang, format: 'png' }));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** Prints the picture alone: the style sheet hides everything else while there is one. */
async function print({ value, lang }: IdnConverterElement): Promise<string> {
  const { drawPicture } = await loadPictures();
  const picture = drawPicture(value, { lang });
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

/** Names the file by the ACE form, which is safe anywhere. A long one is cut, as names of files may not be that long. */
const fileOf = ({ diagnosis: { ascii } }: IdnConverterElement, format: string): string => `${ascii.slice(0, MAX_FILE_NAME_OCTETS) || 'picture'}.${format}`;
