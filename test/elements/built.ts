/** The build for script tags in a page of its own, as `tools/test-server.mjs` serves it. */
import { fixture } from '@open-wc/testing';
import { click, type Converter, loaded } from './screen.js';
import { button, type Table } from './table-screen.js';
import { waitUntil } from './wait-until.js';

interface BuiltWindow extends Window {
  readonly violations: readonly string[];
  readonly inlineScriptRan?: boolean;
  /** Names of the files that a test has saved. */
  saved: string[];
}

export async function openBuilt(address: string): Promise<{ page: BuiltWindow; converter: Converter }> {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 700px; height: 700px; border: 0" allow="clipboard-write"></iframe>');
  const isLoaded = loaded(frame);
  frame.src = address;
  await isLoaded;
  frame.focus();
  const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
  await converter?.updateComplete;
  return { page: frame.contentWindow as unknown as BuiltWindow, converter };
}

export async function openBuiltTable(address: string): Promise<{ page: BuiltWindow; converter: Converter; table: Table }> {
  const { page, converter } = await openBuilt(address);
  const table = page.document.querySelector('idn-table') as Table;
  await table.updateComplete;
  page.saved = [];
  // of the frame's own anchors: nothing is to land on this computer
  const anchors = (page as unknown as typeof globalThis).HTMLAnchorElement.prototype;
  anchors.click = function (this: HTMLAnchorElement) {
    page.saved.push(this.download);
  };
  return { page, converter, table };
}

export async function save(page: BuiltWindow, table: Table, format: string): Promise<string | undefined> {
  const before = page.saved.length;
  await click(button(table, `Spara som ${format}`));
  await waitUntil(() => page.saved.length > before);
  return page.saved.at(-1);
}

export const requestsOf = (page: Window): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ protocol }) => protocol !== 'blob:')
    .map(({ pathname }) => pathname)
    .toSorted();
