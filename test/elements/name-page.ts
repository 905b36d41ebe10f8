/** The page for everybody, as it is built, in a frame. */
import { fixture } from '@open-wc/testing';
import { type Converter, drawn, loaded } from './screen.js';

export interface Page {
  readonly page: Document;
  readonly inside: Window;
  readonly converter: Converter;
}

/** Opens the page, with a query and a fragment. */
export async function open(address: string): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 780px; height: 580px; border: 0" allow="clipboard-write"></iframe>');
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/index.html${address}`;
  await isLoaded;
  frame.focus();
  return pageIn(frame);
}

export async function pageIn(frame: HTMLIFrameElement): Promise<Page> {
  const page = frame.contentDocument as Document;
  const converter = page.querySelector('idn-converter') as Converter;
  await drawn(converter);
  return { page, inside: frame.contentWindow as Window, converter };
}
