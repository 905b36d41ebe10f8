/** A table of a page's own that has as many characters as a table may have. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define-table.js';
import type { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { registries } from '../../src/registries/bundled.js';
import { all, textOf } from './screen.js';
import { waitUntil } from './wait-until.js';

it('shows some of them at a time, among them the one that is looked at, and finds all', async function () {
  this.timeout(60_000);
  const element = await fixture<IdnTableElement>('<idn-table lang="sv" tld="zz"></idn-table>');
  const tiles = () => all(element as never, '.tile').length;
  element.tables = { ...registries.se.tables[0]!, id: 'zz-latn', scope: 'zz', repertoire: [{ first: 0x4e00, last: 0x9fff }, { first: 0x20000, last: 0x2a6df }] };
  await waitUntil(() => tiles() === 2000);
  expect(textOf(element as never, '.views + p')).to.equal('Här visas bara 2000 av dem. Sök eller filtrera för att se andra.');
  element.character = '\u{2A6DF}';
  await element.updateComplete;
  expect(tiles()).to.equal(2000);
  expect(all(element as never, '.tile').at(-1)?.textContent).to.match(/\u{2A6DF}|U\+2A6DF/u); // by its code point where no font has it
  element.search = '\u{20000}';
  await element.updateComplete;
  expect([tiles(), all(element as never, '.views + p.quiet').length]).to.deep.equal([1, 0]);
});
