/** A table on the screen, and what people read on it. */
import { fixture, nextFrame } from '@open-wc/testing';
import '../../src/define-table.js';
import type { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { all, click, type Converter, one, showPage, textOf, textsOf } from './screen.js';

export type Table = IdnTableElement;

/** A table with these attributes, which goes when its test ends. */
export async function showTable(attributes = 'lang="sv"', children = ''): Promise<Table> {
  const table = await fixture<Table>(`<idn-table ${attributes}>${children}</idn-table>`);
  await measured(table);
  return table;
}

/** Until the tiles stand in as many columns as there is room for: in others, each is another element. */
async function measured(table: Table): Promise<void> {
  await nextFrame();
  await nextFrame(); // WebKit tells of sizes in the second
  await table.updateComplete;
}

/** A converter with a table for it, and something that Tab reaches after both. */
export async function showBoth(attributes = '', table = 'lang="sv" for="converter"'): Promise<{ converter: Converter; table: Table }> {
  const page = await fixture<HTMLElement>(`<div>
    <idn-converter id="converter" lang="sv" ${attributes}></idn-converter><idn-table ${table}></idn-table><textarea></textarea>
  </div>`);
  const both = { converter: page.querySelector('idn-converter') as Converter, table: page.querySelector('idn-table') as Table };
  await Promise.all([both.converter.updateComplete, measured(both.table)]);
  return both;
}

/** A page of its own of this width, with a table. */
export async function showTableInFrame(width: number, attributes = 'lang="sv"'): Promise<{ frame: HTMLIFrameElement; table: Table }> {
  const frame = await showPage(width, `<idn-table ${attributes}></idn-table><script type="module" src="/src/define-table.ts"></script>`);
  const table = frame.contentDocument?.querySelector('idn-table') as Table;
  await table.updateComplete;
  return { frame, table };
}

/** Sets properties, and waits until they are seen. */
export async function set(table: Table, properties: Partial<Table>): Promise<void> {
  Object.assign(table, properties);
  await table.updateComplete;
}

/** The tiles, and the characters on them in their order. */
export const tilesOf = (table: Table): HTMLElement[] => all(table, '.tile');
export const charactersOf = (table: Table): string[] => textsOf(table, '.tile bdi');
export const tileOf = (table: Table, character: string): HTMLElement =>
  tilesOf(table).find((tile) => tile.querySelector('bdi')?.textContent === character) as HTMLElement;

/** The character of the card, large; its lines by their terms. */
export const cardOf = (table: Table): string => textOf(table, '.large');
export function linesOf(table: Table): Record<string, string> {
  const descriptions = textsOf(table, '.card dd');
  return Object.fromEntries(textsOf(table, '.card dt').map((term, index) => [term, descriptions[index] ?? '']));
}

/** `127 av 127 tecken`, or what was done last. */
export const countOf = (table: Table): string => textOf(table, '.count');

/** Puts the chosen character into the name. */
export const insert = (table: Table): Promise<void> => click(one(table, '.insert'));

export const button = (table: Table, words: string): HTMLElement =>
  all(table, 'button').find(({ textContent }) => textContent?.trim() === words) as HTMLElement;

/** A choice by its label, and what it offers: `svenska (31)`. */
export const filterOf = (table: Table, label: string): HTMLSelectElement =>
  all(table, '.filters label')
    .find(({ textContent }) => textContent?.trim().startsWith(label))
    ?.querySelector('select') as HTMLSelectElement;
export const offersOf = (table: Table, label: string): string[] =>
  Array.from(filterOf(table, label).options, ({ textContent }) => textContent?.trim() ?? '');

/** Chooses what begins with these words, as a person does. */
export async function choose(table: Table, label: string, words: string): Promise<void> {
  const filter = filterOf(table, label);
  filter.selectedIndex = offersOf(table, label).findIndex((offer) => offer.startsWith(words));
  filter.dispatchEvent(new Event('change', { bubbles: true }));
  await table.updateComplete;
}
