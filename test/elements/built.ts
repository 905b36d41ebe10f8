/** The build for script tags in a page of its own, as `tools/test-server.mjs` serves it. */
import { fixture } from '@open-wc/testing';
import { version } from '../../src/version.js';
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

/** The paths of scripts and of all that they import at once, as `requestsOf` tells them. */
export async function scriptsOf(...names: string[]): Promise<string[]> {
  const found = new Set<string>();
  const add = async (file: string): Promise<void> => {
    const path = `/strict/cdn/${file}`;
    if (found.has(path)) return;
    found.add(path);
    const code = await (await fetch(path)).text();
    const imports = code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g);
    await Promise.all(Array.from(imports, ([, imported = '']) => add(imported)));
  };
  await Promise.all(names.map((name) => add(`${name}-${version}.js`)));
  return [...found].toSorted();
}
