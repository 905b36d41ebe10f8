/** Tables of other registries and scripts than those of the script, with variants, and without a version or a date. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define-table.js';
import type { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { readTable } from '../../src/lgr/read-table.js';
import { all, textOf, textsOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const arabic = `<lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0">
  <meta><language>und-Arab</language><scope type="domain">zz</scope><unicode-version>15.1.0</unicode-version></meta>
  <data>
    <char cp="0643"><var cp="0643" type="out-of-repertoire-var"/><var cp="06A9" type="allocatable"/><var cp="06AA" type="blocked"/></char>
    <char cp="06A9"><var cp="0643" type="allocatable"/></char>
    <char cp="0660"/>
    <char cp="4E2D"/>
    <char cp="0951"/>
    <char cp="0031"/>
  </data>
</lgr>`;

async function show(lang: string, xml: string): Promise<IdnTableElement> {
  const element = await fixture<IdnTableElement>(`<idn-table lang="${lang}" tld="zz" view="list"></idn-table>`);
  element.tables = readTable(xml);
  await waitUntil(() => all(element as never, '.tile').length < 10);
  return element;
}

describe('a table of other scripts', () => {
  it('says what a character is that has no everyday name, with its code', async () => {
    const element = await show('sv', arabic);
    expect(textsOf(element as never, 'tbody .name')).to.deep.equal(['arabisk bokstav', 'arabisk bokstav', 'siffra', 'CJK UNIFIED IDEOGRAPH-4E2D', 'accenttecken', 'ett']);
    expect(textsOf(element as never, '.tile .unseen').slice(0, 2)).to.deep.equal(['arabisk bokstav U+0643', 'arabisk bokstav U+06A9']);
    expect(textsOf(element as never, 'tbody .unicodeName')[3]).to.equal('CJK UNIFIED IDEOGRAPH-4E2D');
  });

  it('says nothing of years and languages that no source knows', async () => {
    const element = await show('sv', arabic);
    expect(textsOf(element as never, 'tbody .permittedSince').join('')).to.equal('');
    expect(textsOf(element as never, 'tbody .spokenIn').join('')).to.equal('');
  });

  it('says on the card nothing twice', async () => {
    const element = await show('sv', arabic);
    expect(textsOf(element as never, 'dt')).to.deep.equal(['Hör ihop med']); // and no «Arabic letter» for «arabisk bokstav»
    element.character = '\u4E2D';
    await element.updateComplete;
    expect(textOf(element as never, '.card .quiet')).to.equal('U+4E2D');
  });

  it('can be filtered by its scripts', async () => {
    const element = await show('sv', arabic);
    const options = textsOf(element as never, 'select:last-of-type option').filter((text) => /\(/.test(text));
    for (const option of ['arabiska bokstäver (3)', 'kinesiska tecken (1)', 'tecken för flera skrifter (1)', 'siffror och bindestreck (1)']) expect(options).to.include(option);
  });

  for (const [lang, heading] of [['sv', 'Hör ihop med'], ['en', 'Belongs with'], ['nb', 'Hører sammen med']] as const) {
    it(`${lang}: says what a character belongs together with, and nothing where it has no variants`, async () => {
      const element = await show(lang, arabic);
      await waitUntil(() => textsOf(element as never, 'dt').includes(heading));
      expect(textOf(element as never, 'dl')).to.contain('ک U+06A9, ڪ U+06AA').and.not.contain('U+0643');
      element.character = '\u0660';
      await element.updateComplete;
      expect(textsOf(element as never, 'dt')).not.to.include(heading);
    });
  }

  it('says its version and date only where it has them', async () => {
    const head = async (meta: string) => {
      const element = await show('sv', arabic.replace('<meta>', `<meta>${meta}`));
      await waitUntil(() => textOf(element as never, '.head .quiet').includes('.zz'));
      return textOf(element as never, '.head .quiet');
    };
    expect(await head('')).to.equal('Tabell för .zz.');
    expect(await head('<version>3</version>')).to.equal('Tabell för .zz: version 3.');
    expect(await head('<date>2026-01-02</date>')).to.equal('Tabell för .zz: från 2026-01-02.');
    expect(await head('<version>3</version><date>2026-01-02</date>')).to.equal('Tabell för .zz: version 3 från 2026-01-02.');
  });
});
