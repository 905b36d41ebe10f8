/** A table of a page's own that has as many characters as a table may have. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define-table.js';
import type { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { registries } from '../../src/registries/bundled.js';
import { all, press, textOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const han = { ...registries.se.tables[0]!, id: 'zz-hani', scope: 'zz', language: 'und-Hani', repertoire: [{ first: 0x4e00, last: 0x9fff }, { first: 0x20000, last: 0x2a6df }] };
const COUNT = 0x9fff - 0x4e00 + 1 + (0x2a6df - 0x20000 + 1);

let element: IdnTableElement;
const tiles = (): HTMLElement[] => all(element as never, '.tile') as HTMLElement[];
const grid = (): HTMLElement => all(element as never, '.grid')[0] as HTMLElement;
const shows = (character: string): boolean => tiles().some(({ textContent }) => textContent?.includes(character));
/** The tiles that lie in what is seen of the grid. */
const inSight = (): HTMLElement[] => {
  const { top, bottom } = grid().getBoundingClientRect();
  return tiles().filter((tile) => tile.getBoundingClientRect().bottom > top && tile.getBoundingClientRect().top < bottom);
};

beforeEach(async () => {
  element = await fixture<IdnTableElement>('<idn-table lang="sv" tld="zz"></idn-table>');
  element.tables = han;
  await waitUntil(() => grid().classList.contains('tall') && inSight().length > 20);
});

it('has only those characters in the page that are in sight, and some beside them', () => {
  expect(textOf(element as never, '.count').replaceAll(/\s/g, '')).to.equal(`${COUNT}av${COUNT}tecken`);
  expect(tiles().length).to.be.lessThan(600);
  expect(inSight()[0]?.textContent).to.match(/一|U\+4E00/);
});

it('is as high as all of them, and shows what it is scrolled to', async () => {
  const { scrollHeight, scrollTop } = grid();
  const [first] = inSight();
  const columns = inSight().filter((tile) => tile.offsetTop === first?.offsetTop).length;
  expect(scrollHeight).to.be.closeTo((Math.ceil(COUNT / columns) * 56), 20);
  for (const part of [0.5, 1]) {
    grid().scrollTop = scrollHeight * part;
    await waitUntil(() => Math.abs(grid().scrollTop - scrollTop) > 1000 && inSight().length > 20 && !shows('一'));
    const { top, bottom } = grid().getBoundingClientRect();
    await waitUntil(() => inSight()[0]!.getBoundingClientRect().top < top + 8 && inSight().at(-1)!.getBoundingClientRect().bottom > bottom - 12);
  }
  await waitUntil(() => /\u{2A6DF}|U\+2A6DF/u.test(inSight().at(-1)?.textContent ?? '')); // by its code point where no font has it
});

it('comes to a character that is asked for, by itself or its code, and back to the first one of a search', async () => {
  for (const asked of ['\u{2A6DF}', 'U+9FFF', '一']) {
    element.character = asked;
    await waitUntil(() => inSight().some((tile) => tile.getAttribute('aria-current') === 'true'), asked);
  }
  element.search = '\u{20000}';
  await element.updateComplete;
  expect(tiles().length).to.equal(1);
  expect(grid().classList.contains('tall')).to.equal(false);
});

it('is walked by arrow keys, also where the current character has been scrolled out of the page', async () => {
  tiles()[0]?.focus();
  await press('End');
  await waitUntil(() => (element.shadowRoot?.activeElement?.textContent ?? '').match(/\u{2A6DF}|U\+2A6DF/u));
  await press('ArrowLeft');
  await waitUntil(() => (element.shadowRoot?.activeElement?.textContent ?? '').match(/\u{2A6DE}|U\+2A6DE/u));
  grid().scrollTop = 0;
  await waitUntil(() => shows('一') && grid().tabIndex === 0);
  grid().focus();
  await press('ArrowRight');
  await waitUntil(() => (element.shadowRoot?.activeElement?.textContent ?? '').match(/\u{2A6DF}|U\+2A6DF/u));
});

it('keeps what is on top in its place where the element gets narrower', async () => {
  grid().scrollTop = 50_000;
  await waitUntil(() => !shows('一') && inSight().length > 20);
  const before = inSight()[0]?.textContent;
  element.style.width = '320px';
  await waitUntil(() => inSight().slice(0, 12).some(({ textContent }) => textContent === before));
});

it('a full list shows some of them, among them the one that is looked at', async () => {
  element.character = '\u{2A6DF}';
  element.view = 'list';
  await element.updateComplete;
  expect(tiles().length).to.equal(2000);
  expect(tiles().at(-1)?.textContent).to.match(/\u{2A6DF}|U\+2A6DF/u);
  expect(textOf(element as never, '.views + p')).to.equal('Här visas bara 2000 av dem. Sök eller filtrera för att se andra.');
});
