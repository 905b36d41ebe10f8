/** The build for a script tag, on a page with the strictest policy. */
import { expect } from '@open-wc/testing';
import { openBuilt, openBuiltTable, requestsOf, save, scriptsOf } from './built.js';
import { all, click, type Converter, codeOf, drawn, inputOf, nameOf, one, textOf, type, verdictOf } from './screen.js';
import { button, insert } from './table-screen.js';
import { waitUntil } from './wait-until.js';

describe('under the policy', () => {
  it('typing, mending, the letters and copying are no violation', async () => {
    const { page, converter } = await openStrict();
    await type(converter, 'Björns Åkeri');
    expect(verdictOf(converter)).to.equal('Mellanslag kan inte ingå i ett domännamn (tecken 7)');
    await click(one(converter, '[part=mend]'));
    expect([inputOf(converter).value, codeOf(converter)]).to.deep.equal(['björnsåkeri.se', 'xn--bjrnskeri-92a7p.se']);
    for (const summary of all(converter, 'summary')) await click(summary);
    await waitUntil(() => all(converter, '[part=letters] li, .spelled').length === 'björnsåkeri'.length + 1);
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
    await insert(table);
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
    expect(getComputedStyle(one(table, '.grid .tiles')).display).to.equal('grid');
  });

  it('the part of the table that writes files is asked for by the first file, and no other request is made', async () => {
    const { page, table } = await openTable();
    await type(table, 'hake');
    const before = [...(await scriptsOf('klartext', 'klartext-table', 'klartext-not-permitted')), '/strict/violations.js'];
    expect(requestsOf(page)).to.deep.equal(before);
    await save(page, table, 'se.json');
    await save(page, table, 'se.csv');
    const scripts = await scriptsOf('klartext', 'klartext-table', 'klartext-not-permitted', 'klartext-save-table');
    expect(requestsOf(page)).to.deep.equal([...scripts, '/strict/violations.js']);
  });

  it('nothing that is searched for is stored', async () => {
    const before = await indexedDB.databases();
    const { page, table } = await openTable();
    await type(table, 'hake');
    await click(all(table, '.tile')[0] as HTMLElement);
    expect([page.localStorage.length, page.sessionStorage.length, page.document.cookie, await page.indexedDB.databases()]).to.deep.equal([0, 0, '', before]);
  });

  it('its styles are there', async () => {
    const { converter } = await openStrict();
    expect(getComputedStyle(inputOf(converter)).borderTopStyle).to.equal('solid');
    expect(one(converter, '[role=status]').getBoundingClientRect().width).to.equal(1);
  });

  it('no request is made but for the page and its scripts', async () => {
    const { page, converter } = await openStrict();
    await type(converter, 'håbo');
    expect(requestsOf(page)).to.deep.equal([...(await scriptsOf('klartext')), '/strict/violations.js']);
  });

  it('what stands behind a click is asked for by the first click, once for all converters, and has its styles', async () => {
    const { page, converter } = await openStrict();
    const other = converter.cloneNode() as Converter;
    converter.after(other);
    const before = requestsOf(page);
    for (const each of [converter, other]) {
      each.value = 'håbo';
      await each.updateComplete;
    }
    expect(requestsOf(page)).to.deep.equal(before);
    for (const each of [converter, other]) {
      for (const summary of all(each, 'summary')) await click(summary);
      await drawn(each);
      expect(getComputedStyle(one(each, '[part=letters] li')).display).to.equal('grid');
    }
    expect(requestsOf(page)).to.deep.equal([...(await scriptsOf('klartext', 'klartext-letters')), '/strict/violations.js']);
  });

  it('nothing is stored', async () => {
    const before = await indexedDB.databases();
    const { page, converter } = await openStrict();
    await type(converter, 'håbo');
    expect([page.localStorage.length, page.document.cookie, await page.indexedDB.databases()]).to.deep.equal([0, '', before]);
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

const openStrict = (path = 'converter.html') => openBuilt(`/strict/${path}`);

const openTable = () => openBuiltTable('/strict/table.html');
