/** The build for a script tag, on a page with the strictest policy. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { version } from '../../src/version.js';
import { all, click, type Converter, codeOf, inputOf, loaded, nameOf, one, textOf, type, verdictOf } from './screen.js';
import { button, type Table } from './table-screen.js';

interface StrictWindow extends Window {
  readonly violations: readonly string[];
  readonly inlineScriptRan?: boolean;
  /** Names of the files that a test has saved. */
  saved: string[];
}

describe('under the policy', () => {
  it('typing, mending, the letters and copying are no violation', async () => {
    const { page, converter } = await openStrict();
    await type(converter, 'Björns Åkeri');
    expect(verdictOf(converter)).to.equal('björns åkeri.se kan inte registreras.');
    await click(one(converter, '[part=mend]'));
    expect([inputOf(converter).value, codeOf(converter)]).to.deep.equal(['björnsåkeri.se', 'xn--bjrnskeri-92a7p.se']);
    await click(one(converter, 'summary'));
    expect(one<HTMLDetailsElement>(converter, 'details').open).to.equal(true);
    for (const copy of all(converter, '[part=copy]')) {
      await click(copy);
      await waitUntil(() => /^(Kopierat|Markerat)/.test(textOf(converter, '[role=status]')));
    }
    converter.value = 'xn--smrgs-pra0j';
    await converter.updateComplete;
    expect(nameOf(converter)).to.equal('smörgås.se');
    expect(page.violations).to.deep.equal([]);
  });

  it('searching the table, its views, inserting, copying and saving are no violation', async () => {
    const { page, converter, table } = await openTable();
    await type(table, 'hake');
    await click(button(table, 'Lista'));
    await click(all(table, '.tile')[0] as HTMLElement);
    expect([inputOf(converter).value, codeOf(converter)]).to.deep.equal(['č', 'xn--bea.se']);
    for (const words of ['Kopiera tecknet', 'Kopiera tabellen']) {
      await click(button(table, words));
      await waitUntil(() => /^(Kopierat|Markerat)/.test(textOf(table, '[role=status]')));
    }
    expect(page.saved).to.deep.equal([]);
    expect(await save(page, table, 'se.csv')).to.equal('se.csv');
    expect(await save(page, table, 'se-hebr.lgr.xml')).to.equal('se-hebr.lgr.xml');
    page.dispatchEvent(new Event('beforeprint'));
    expect(page.violations).to.deep.equal([]);
  });

  it('the table has its styles', async () => {
    const { table } = await openTable();
    expect(getComputedStyle(one(table, '.grid')).display).to.equal('grid');
  });

  it('the part of the table that writes files is asked for by the first file, and no other request is made', async () => {
    const { page, table } = await openTable();
    await type(table, 'hake');
    const before = [`/strict/cdn/klartext-${version}.js`, `/strict/cdn/klartext-table-${version}.js`, '/strict/violations.js'];
    expect(requestsOf(page)).to.deep.equal(before);
    await save(page, table, 'se.json');
    await save(page, table, 'se.csv');
    expect(requestsOf(page)).to.deep.equal([...before, `/strict/cdn/klartext-save-${version}.js`].toSorted());
  });

  it('nothing that is searched for is stored', async () => {
    const { page, table } = await openTable();
    await type(table, 'hake');
    await click(all(table, '.tile')[0] as HTMLElement);
    expect([page.localStorage.length, page.sessionStorage.length, page.document.cookie, await page.indexedDB.databases()]).to.deep.equal([0, 0, '', []]);
  });

  it('its styles are there', async () => {
    const { converter } = await openStrict();
    expect(getComputedStyle(inputOf(converter)).borderTopStyle).to.equal('solid');
    expect(one(converter, '[role=status]').getBoundingClientRect().width).to.equal(1);
  });

  it('no request is made but for the page and its scripts', async () => {
    const { page, converter } = await openStrict();
    await type(converter, 'håbo');
    expect(requestsOf(page)).to.deep.equal([`/strict/cdn/klartext-${version}.js`, '/strict/violations.js']);
  });

  it('nothing is stored', async () => {
    const { page, converter } = await openStrict();
    await type(converter, 'håbo');
    expect([page.localStorage.length, page.document.cookie, await page.indexedDB.databases()]).to.deep.equal([0, '', []]);
  });
});

describe('the policy is enforced', () => {
  it('on a script in the page', async () => {
    const { page } = await openStrict('inline-script.html');
    await waitUntil(() => page.violations.length > 0);
    expect(page.inlineScriptRan).to.equal(undefined);
    expect(page.violations.join()).to.match(/script-src/);
  });

  it('on a style attribute', async () => {
    const { page, converter } = await openStrict();
    converter.setAttribute('style', 'color: red');
    await waitUntil(() => page.violations.length > 0);
    expect(page.violations.join()).to.match(/style-src/);
  });
});

async function openStrict(path = 'converter.html'): Promise<{ page: StrictWindow; converter: Converter }> {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 700px; height: 700px; border: 0" allow="clipboard-write"></iframe>');
  const isLoaded = loaded(frame);
  frame.src = `/strict/${path}`;
  await isLoaded;
  frame.focus();
  const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
  await converter?.updateComplete;
  return { page: frame.contentWindow as unknown as StrictWindow, converter };
}

async function openTable(): Promise<{ page: StrictWindow; converter: Converter; table: Table }> {
  const { page, converter } = await openStrict('table.html');
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

async function save(page: StrictWindow, table: Table, format: string): Promise<string | undefined> {
  const before = page.saved.length;
  await click(button(table, `Spara som ${format}`));
  await waitUntil(() => page.saved.length > before);
  return page.saved.at(-1);
}

const requestsOf = (page: StrictWindow): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ protocol }) => protocol !== 'blob:')
    .map(({ pathname }) => pathname)
    .toSorted();
