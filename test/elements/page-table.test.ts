/** The table on the page, and what it does for the converter above it. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { type Converter, inputOf, loaded } from './screen.js';
import { waitUntil } from './wait-until.js';

interface Page {
  readonly page: Document;
  readonly converter: Converter;
  readonly table: IdnTableElement;
}

it('a character that is chosen goes into the name, at the caret', async () => {
  const { converter, table } = await open();
  converter.value = 'samisk.se';
  await converter.updateComplete;
  inputOf(converter).setSelectionRange(3, 3);
  table.search = 'eng';
  await table.updateComplete;
  tileOf(table).click();
  await table.updateComplete;
  expect(converter.value, 'only looked at').to.equal('samisk.se');
  table.shadowRoot?.querySelector<HTMLElement>('.card .insert')?.click();
  await converter.updateComplete;
  expect([converter.value, converter.diagnosis.registrable]).to.deep.equal(['samŋisk.se', true]);
});

it('the address leads to a search, and to a character, in both languages', async () => {
  for (const search of ['?lang=sv', '?lang=en']) {
    const { table } = await open(`${search}#search=hake`);
    expect(table.search).to.equal('hake');
    expect(tileOf(table).textContent?.trim()).to.match(/^č/);
  }
  const { table } = await open(`#character=${encodeURIComponent('\u05D0\u05B7')}`);
  expect(table.shadowRoot?.querySelector('.card .name')?.textContent).to.equal('pasekh alef');
});

it('the other language keeps the search', async () => {
  const { page } = await open('?lang=sv#search=hake');
  const link = page.querySelector<HTMLAnchorElement>('nav [hreflang=en]') as HTMLAnchorElement;
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  expect(link.hash).to.equal('#search=hake');
});

it('#characters leads there, and leaves the address to what is searched for', async () => {
  for (const from of ['load', 'link']) {
    const { page, table } = await open(from === 'load' ? '?lang=sv#characters' : '?lang=sv#search=hake');
    const { location } = page.defaultView as Window;
    if (from === 'link') page.querySelector<HTMLElement>('nav [href="#characters"]:not([hidden])')?.click();
    await waitUntil(() => location.hash === '');
    expect(page.querySelector('.characters')?.getBoundingClientRect().top, from).to.be.closeTo(0, 1);
    const field = table.shadowRoot?.querySelector('input') as HTMLInputElement;
    field.value = 'eng';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(location.hash).to.equal('#search=eng');
  }
});

it('both top-level domains can be looked at', async () => {
  const { table } = await open();
  const [tlds] = table.shadowRoot?.querySelectorAll('select') ?? [];
  expect(Array.from(tlds?.options ?? [], ({ text }) => text)).to.deep.equal(['.se', '.nu']);
});

for (const width of [320, 1200]) {
  it(`nothing has to be moved sideways at ${width} pixels, as grid and as list`, async () => {
    const { page, table } = await open('', width);
    for (const view of ['grid', 'list'] as const) {
      table.view = view;
      await table.updateComplete;
      await nextFrame();
      expect(page.documentElement.scrollWidth, view).to.equal(page.documentElement.clientWidth);
    }
  });
}

async function open(address = '', width = 780): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/index.html${address}`;
  await isLoaded;
  const page = frame.contentDocument as Document;
  const table = page.querySelector('.characters idn-table') as IdnTableElement;
  const converter = page.querySelector('idn-converter') as Converter;
  await table.updateComplete;
  await converter.updateComplete;
  return { page, converter, table };
}

const tileOf = (table: IdnTableElement): HTMLButtonElement => table.shadowRoot?.querySelector('.tile') as HTMLButtonElement;
