/** Newer tables in every element that judges by them. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define-check.js';
import '../../src/define-table.js';
import type { IdnCheckElement } from '../../src/elements/check/idn-check.js';
import { IdnTablesEvent } from '../../src/elements/shared/idn-tables-event.js';
import { emptyState } from '../../src/table-updates/state.js';
import { openBuilt, requestsOf } from './built.js';
import { type Converter, show, textOf, textsOf } from './screen.js';
import type { Table } from './table-screen.js';
import { TestRegistry } from './visit.js';
import { waitUntil } from './wait-until.js';

let registry: TestRegistry;
beforeEach(async () => {
  registry = new TestRegistry();
  await registry.set(4);
});

describe('<idn-check>', () => {
  const showCheck = (): Promise<IdnCheckElement> =>
    fixture(`<idn-check tld="se" tables="${registry.address}"><label>Domännamn <input value="ŵ"></label></idn-check>`);

  it('takes a name that a newer table permits, and its form can be sent', async () => {
    const check = await showCheck();
    expect(check.input?.validity.valid).to.equal(false);
    await waitUntil(() => check.diagnosis.registrable === true);
    expect(check.input?.validity.valid).to.equal(true);
  });

  it('tells the page, asks for nothing before someone types, and follows another address', async () => {
    let told = 0;
    const hear = (): number => ++told;
    document.addEventListener('idn-tables', hear);
    const check = await showCheck();
    await waitUntil(() => check.diagnosis.registrable === true);
    document.removeEventListener('idn-tables', hear);
    expect(told).to.be.greaterThan(0);
    const other = new TestRegistry();
    await other.set(5);
    (check.input as HTMLInputElement).value = '';
    check.tables = other.address;
    await waitUntil(() => check.diagnosis.input === '');
    expect(await other.asked()).to.deep.equal([]);
    (check.input as HTMLInputElement).value = 'ẅ';
    check.update();
    await waitUntil(() => check.diagnosis.registrable === true);
  });

  it('judges by the script’s tables again when the page asks for no others', async () => {
    const check = await showCheck();
    await waitUntil(() => check.diagnosis.registrable === true);
    check.removeAttribute('tables');
    await waitUntil(() => check.diagnosis.registrable === false);
  });
});

describe('<idn-converter>', () => {
  it('tells of its tables out of shadow roots', async () => {
    const around = await fixture('<div></div>');
    const isTold = new Promise((resolve) => around.addEventListener('idn-tables', resolve, { once: true }));
    around.attachShadow({ mode: 'open' }).innerHTML = `<idn-converter value="håbo" tables="${registry.address}"></idn-converter>`;
    expect(await isTold).to.be.instanceOf(IdnTablesEvent);
  });

  it('has the newest tables when it is put elsewhere on the page, and its room from the first', async () => {
    const converter = await show(`lang="sv" tables="${registry.address}"`);
    const height = converter.offsetHeight;
    converter.value = 'ŵ';
    await waitUntil(() => converter.diagnosis.registrable);
    document.body.append(converter);
    await converter.updateComplete;
    expect(converter.diagnosis.registrable).to.equal(true);
    converter.value = '';
    await converter.updateComplete;
    expect(textOf(converter, '.tables')).to.contain('Nytt: ŵ får användas.');
    expect(converter.offsetHeight).to.be.closeTo(height, 30);
    converter.remove();
  });

  it('tells a change once, however often it was moved, and nothing when it is gone', async () => {
    await registry.set(3);
    const converter = await show(`lang="sv" value="håbo" tables="${registry.address}"`);
    for (let times = 0; times < 3; times++) document.body.append(converter);
    await waitUntil(() => textOf(converter, '.tables').includes('kontrollerad'));
    let told = 0;
    converter.addEventListener('idn-tables', () => told++);
    const channel = new BroadcastChannel('klartext-tables');
    // oxlint-disable-next-line require-post-message-target-origin -- it is no window
    const tell = (): void => channel.postMessage({ address: registry.address, known: { ...emptyState, checked: { 'se-latn': Date.now() } } });
    tell();
    await waitUntil(() => told > 0);
    converter.remove();
    const other = await show(`value="håbo" tables="${registry.address}"`);
    await waitUntil(() => textOf(other, '.tables').includes('checked'));
    const isToldToo = new Promise((resolve) => other.addEventListener('idn-tables', resolve, { once: true }));
    tell();
    await isToldToo;
    expect(told).to.equal(1);
  });

  it('says when the tables were checked in the language of the page', async () => {
    await registry.set(3);
    const converter = await show(`lang="en" value="håbo" tables="${registry.address}"`);
    await waitUntil(() => textOf(converter, '.tables') === 'Table for .se: revision C (2020-10-02), checked today.');
  });

  it('quietly uses its own for an address that is none', async () => {
    const converter = await show('lang="sv" value="håbo" tables="https://"');
    await waitUntil(() => converter.diagnosis.registrable);
    expect(textOf(converter, '.tables')).to.equal('');
  });
});

describe('<idn-table>', () => {
  it('lists the characters of a newer table, of which it does not say more than is known', async () => {
    const table = await fixture<Table>(`<idn-table lang="sv" view="list" search="U+0175" tables="${registry.address}"></idn-table>`);
    await waitUntil(() => textsOf(table, '.list tbody tr').length === 1);
    expect(textOf(table, '.list tbody tr')).to.contain('U+0175').and.to.contain('LATIN SMALL LETTER W WITH CIRCUMFLEX');
    expect(textOf(table, '.list tbody tr')).not.to.contain('2007');
    expect(textOf(table, '.head')).to.contain('version 4 från 2026-04-01 och revision C (2020-10-02), kontrollerad i dag.').and.to.contain('Nytt: ŵ får användas.');
  });
});

describe('the files for script tags', () => {
  it('find `auto` beside them, and ask once for all elements, under a strict policy', async () => {
    const { page } = await openBuilt('/strict/tables.html');
    const [converter, table] = ['idn-converter', 'idn-table'].map((tag) => page.document.querySelector(tag)) as [Converter, Table];
    await waitUntil(() => textOf(converter, '.tables').endsWith('kontrollerad i dag.'));
    await waitUntil(() => textOf(table, '.head').includes('kontrollerad i dag.'));
    expect(requestsOf(page).filter((path) => path.includes('/tables/'))).to.deep.equal(['/strict/cdn/tables/manifest.json']);
    expect(page.violations).to.deep.equal([]);
  });
});
