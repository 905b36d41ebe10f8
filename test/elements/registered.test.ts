/** Elements judge by the registries that a page has registered. */
import { expect, fixture } from '@open-wc/testing';
import { registerRegistry, registries, type Table } from '../../src/core.js';
import '../../src/define-table.js';
import type { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { drawn, show, textsOf, verdictOf } from './screen.js';
import { staysQuiet } from './quiet.js';

staysQuiet();

const table: Table = {
  id: 'test-latn', version: '1', date: '2026-01-31', 'unicode-version': '17.0.0', scope: 'test',
  repertoire: [{ first: 0x61, last: 0x7a }, { codePoints: [0xdf] }], rules: {}, actions: [],
};

describe('a registry that a page registers', () => {
  it('judges in elements from then on, and in those of before from their next rendering', async () => {
    const before = await show('lang="sv" value="straße.test"');
    expect(verdictOf(before)).to.equal('.test bedöms inte här');
    registerRegistry({ tld: 'test', name: { en: 'The Registry of Sleep' }, source: 'https://registry.example/rules', tables: [table], findingOfRule: {}, shapes: [] });
    expect(verdictOf(await show('lang="sv" value="straße.test"'))).to.equal('Tillåtet .test-namn');
    before.value = 'ß.test';
    await drawn(before);
    expect(verdictOf(before)).to.equal('Tillåtet .test-namn');
  });

  it('is chosen by its top-level domain, and has no say where others are asked for', async () => {
    expect(verdictOf(await show('lang="sv" tld="test" value="straße"'))).to.equal('Tillåtet .test-namn');
    expect(verdictOf(await show('lang="sv" tld="se" value="straße.test"'))).to.equal('Namn under .test går inte att beställa här');
  });

  it('has its characters in the table, with its own source', async () => {
    const shown = await fixture<IdnTableElement>('<idn-table lang="en" tld="test"></idn-table>');
    await shown.updateComplete;
    expect(textsOf(shown, '.tile').length).to.equal(27);
    expect(textsOf(shown, '.head a')).to.deep.equal(['Source: The Registry of Sleep']);
  });

  it('is not the one of single words, nor of a table that names no domain', async () => {
    expect(verdictOf(await show('lang="sv" value="straße"'))).to.equal(verdictOf(await show(`lang="sv" tld="${Object.keys(registries).join(' ')} test" value="straße"`)));
    const shown = await fixture<IdnTableElement>('<idn-table lang="en"></idn-table>');
    await shown.updateComplete;
    expect(textsOf(shown, '.head a')).to.deep.equal(['Source: The Swedish Internet Foundation']);
  });
});
