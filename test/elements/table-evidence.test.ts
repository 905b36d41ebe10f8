/** Tables of registries that are loaded when they are named: what they have, and how surely that is known. */
import { expect, fixture } from '@open-wc/testing';
import type { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { loadable } from '../../src/registries/bundled.js';
import { staysQuiet } from './quiet.js';
import { all, textOf, textsOf } from './screen.js';
import { charactersOf, choose, offersOf, showTable, type Table } from './table-screen.js';
import { waitUntil } from './wait-until.js';

staysQuiet();

const evidenceOf = (table: Table): string => textOf(table, '.evidence');

/** A table whose registry, and what is said of it, have come. */
async function showLoaded(attributes: string): Promise<Table> {
  const table = await showTable(attributes);
  await waitUntil(() => all(table, '.evidence').length > 0, 'nothing is said of the registry');
  return table;
}

describe('how surely a table is known', () => {
  const fromRegistry = 'Tecknen är hämtade den 30 november 2026 från registrets egna uppgifter.';
  const partly = (tld: string): string => `Listan är inte fullständig: .${tld} kan ta fler tecken.`;
  const lengths = 'Det är inte helt säkert hur kort eller långt ett namn får vara.';

  for (const [tld, count, said] of [
    ['no', 61, fromRegistry],
    ['fi', 54, fromRegistry],
    ['at', 71, fromRegistry],
    ['dk', 45, `${fromRegistry} ${lengths}`],
    ['is', 47, `${fromRegistry} ${lengths}`],
    ['ax', 40, `${partly('ax')} ${fromRegistry}`],
    ['pl', 46, `${partly('pl')} ${fromRegistry} ${lengths}`],
    ['eu', 128, `${partly('eu')} Tecknen är hämtade den 30 november 2026 från andra än registret. Enstaka tecken kan vara fel. ${lengths}`],
  ] as const) {
    it(`.${tld}: ${said}`, async () => {
      const table = await showLoaded(`lang="sv" tld="${tld}"`);
      expect([charactersOf(table).length, evidenceOf(table)]).to.deep.equal([count, said]);
    });
  }

  it('is said in the language of the page', async () => {
    expect(evidenceOf(await showLoaded('lang="en" tld="eu"'))).to.equal(
      'The list is not complete: .eu may take more characters. The characters were taken on November 30, 2026 from others than the registry. ' +
        'A few of them may be wrong. It is not quite certain how short or long a name may be.',
    );
    expect(evidenceOf(await showLoaded('lang="nb" tld="pl"'))).to.equal(
      'Listen er ikke fullstendig: .pl kan ta flere tegn. Tegnene er hentet 30. november 2026 fra registerets egne opplysninger. ' +
        'Det er ikke helt sikkert hvor kort eller langt et navn kan være.',
    );
  });

  it('comes with its sources, each once', async () => {
    const table = await showLoaded('lang="sv" tld="no"');
    expect(textsOf(table, '.head a')).to.deep.equal(['Källa: Norid', 'norid.no', 'github.com']);
    expect(all<HTMLAnchorElement>(table, '.head a').map(({ protocol }) => protocol).every((each) => /^https?:$/.test(each))).to.equal(true);
  });

  it('needs no words where the table is the registry’s own', async () => {
    const table = await showTable('lang="sv" tld="se no"');
    await waitUntil(() => offersOf(table, 'Toppdomän').join() === '.se,.no', 'no .no');
    expect(all(table, '.evidence')).to.deep.equal([]);
    await choose(table, 'Toppdomän', '.no');
    await waitUntil(() => all(table, '.evidence').length > 0, 'nothing is said of .no');
    expect([charactersOf(table).length, textOf(table, '.head p')]).to.deep.equal([61, 'Tabell för .no, version 1 från 2026-11-30. Källa: Norid']);
    await choose(table, 'Toppdomän', '.se');
    expect([charactersOf(table).length, all(table, '.evidence').length]).to.deep.equal([127, 0]);
  });
});

describe('the languages of a table', () => {
  it('are those whose letters it has, the neighbours’ by all that they write with', async () => {
    const offers = offersOf(await showLoaded('lang="sv" tld="is"'), 'Språk');
    expect(offers).to.include.members(['isländska (32)', 'färöiska (28)', 'svenska (28)', 'walesiska (7)', 'venetianska (2)', 'schweizertyska (1)', 'grönländska (1)']);
    expect(offers.filter((offer) => !/^(\p{L}{4}|manx)/u.test(offer)), 'a language without a name').to.deep.equal([]);
    const polish = await showLoaded('lang="sv" tld="pl"');
    await choose(polish, 'Språk', 'polska');
    expect(charactersOf(polish).join('')).to.equal('óąćęłńśźż');
  });

  it('stand beside an example of what can be searched for, a letter that not every table has', async () => {
    expect(textOf(await showLoaded('lang="sv" tld="lt"'), '#help')).to.equal('Till exempel ą eller U+0105');
    expect(textOf(await showLoaded('lang="sv" tld="gl"'), '#help')).to.equal('Till exempel z eller U+007A');
  });
});

describe('without a network', () => {
  const files = loadable as Record<string, (typeof loadable)[string]>;
  const load = files['li'] as (typeof loadable)[string];
  before(() => {
    files['li'] = () => Promise.reject(new Error('no network'));
  });
  after(() => {
    files['li'] = load;
  });

  it('no other registry’s characters stand in place of those that were named', async () => {
    const table = await showTable('lang="sv" tld="li"');
    await waitUntil(() => textsOf(table, '[role=status]').join() === 'Det gick inte. Ladda om sidan.', 'nothing is said');
    expect(charactersOf(table)).to.deep.equal([]);
  });

  it('those that are there are shown', async () => {
    const table = await showTable('lang="sv" tld="li nu"');
    await waitUntil(() => charactersOf(table).length === 74, 'no .nu');
  });

  it('those that are named next are', async () => {
    const table = await fixture<IdnTableElement>('<idn-table lang="sv" tld="li"></idn-table>');
    await waitUntil(() => all(table, '[role=status]').length > 0, 'nothing is said');
    table.tld = 'nu';
    await waitUntil(() => charactersOf(table).length === 74, 'no .nu');
  });
});
