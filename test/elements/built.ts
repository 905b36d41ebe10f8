/** The build for script tags in a page of its own, as `tools/test-server.mjs` serves it. */
import { fixture } from '@open-wc/testing';
import { click, type Converter, loaded } from './screen.js';
import { button, type Table } from './table-screen.js';
import { waitUntil } from './wait-until.js';

export interface SavingWindow extends Window {
  /** Names of the files that a test has saved. */
  saved: string[];
}

interface BuiltWindow extends SavingWindow {
  readonly violations: readonly string[];
  readonly inlineScriptRan?: boolean;
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
  noteSaved(page);
  return { page, converter, table };
}

/** Names of files instead of files: nothing is to land on this computer. */
export function noteSaved(page: SavingWindow): void {
  page.saved = [];
  // of the frame's own anchors
  const anchors = (page as unknown as typeof globalThis).HTMLAnchorElement.prototype;
  anchors.click = function (this: HTMLAnchorElement) {
    page.saved.push(this.download);
  };
}

export async function save(page: SavingWindow, table: Table, format: string): Promise<string | undefined> {
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
