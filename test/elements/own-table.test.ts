/** A table of the page's own, or the address of an LGR file. */
import { expect } from '@open-wc/testing';
import '../../src/define-check.js';
import type { IdnTablesEvent } from '../../src/elements/shared/idn-tables-event.js';
import { readTable } from '../../src/lgr/read-table.js';
import { show, textOf, verdictOf } from './screen.js';
import { TestRegistry } from './visit.js';
import { waitUntil } from './wait-until.js';

let registry: TestRegistry;
beforeEach(() => {
  registry = new TestRegistry();
});

const showOwn = (value: string) => show(`lang="sv" value="${value}" tables="${registry.address}own.xml"`);
const latin = readTable(`<lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0">
  <meta><version>7</version><date>2026-01-31</date><unicode-version>15.1.0</unicode-version></meta>
  <data><range first-cp="0061" last-cp="007A"/><char cp="00F8"/></data>
</lgr>`);

describe('the address of an LGR file', () => {
  it('holds names under its domain to it, and others to what they were held to', async () => {
    const converter = await showOwn('жу.example');
    await waitUntil(() => verdictOf(converter) === 'Tillåtet .example-namn');
    expect(textOf(converter, '.tables')).to.equal('Tabell för .example: version 1 från 2026-01-31.');
    for (const [value, registrable] of [['жa.example', false], ['жжб', false], ['уж', true], ['håbo.se', true], ['жу.se', false], ['жу.ru', null]] as const) {
      converter.value = value;
      await converter.updateComplete;
      expect(converter.diagnosis.registrable, value).to.equal(registrable);
    }
    expect(await registry.asked()).to.deep.equal(['own.xml']);
    expect((await registry.kept()).tried).to.equal(0);
  });

  it('that does not answer leaves names under its domain without a verdict, says so, and is asked again', async () => {
    await registry.set(3, 'gone');
    const converter = await showOwn('жу.example');
    await waitUntil(() => textOf(converter, '.tables') === 'Tabellen kunde inte hämtas.');
    expect(converter.diagnosis.registrable).to.equal(null);
    await registry.set(3);
    dispatchEvent(new Event('online'));
    await waitUntil(() => converter.diagnosis.registrable);
    expect(textOf(converter, '.tables')).to.equal('Tabell för .example: version 1 från 2026-01-31.');
  });

  it('whose file is no table tells the page why, and is not asked again', async () => {
    await registry.set(3, 'html');
    const errors: unknown[] = [];
    const hear = (event: Event): number => errors.push((event as IdnTablesEvent).error);
    document.addEventListener('idn-tables', hear);
    const converter = await showOwn('жу.example');
    await waitUntil(() => errors.some(Boolean));
    document.removeEventListener('idn-tables', hear);
    expect(errors.at(-1)).to.include({ name: 'LgrError' });
    expect(converter.diagnosis.registrable).to.equal(null);
    dispatchEvent(new Event('online'));
    expect(await registry.asked()).to.have.length(1);
  });
});

describe('a table that the page hands over', () => {
  it('is judged by under the domain of the element, as it names none, without a request', async () => {
    const converter = await show('lang="sv" value="smør" tld="test"');
    converter.tables = latin;
    await waitUntil(() => verdictOf(converter) === 'Tillåtet .test-namn');
    converter.value = 'smörgås';
    await converter.updateComplete;
    expect(verdictOf(converter)).to.equal('”ö” och ”å” går inte under .test');
  });

  it('gives way to another one, and to the script’s', async () => {
    const converter = await show('lang="sv" value="smør.example"');
    converter.tables = latin;
    await waitUntil(() => converter.diagnosis.registrable);
    converter.tables = { ...latin, repertoire: [{ first: 0x61, last: 0x7a }] };
    await waitUntil(() => converter.diagnosis.registrable === false);
    converter.tables = '';
    await waitUntil(() => converter.diagnosis.registrable === null);
  });

  it('is taken by <idn-check>, also before it is known', async () => {
    const check = document.createElement('idn-check');
    check.innerHTML = '<label>Namn <input value="smør.example"></label>';
    check.tables = latin;
    document.body.append(check);
    await waitUntil(() => check.diagnosis.registrable);
    check.remove();
  });
});
