/** Tables of other registries and scripts than those of the script, with variants, and without a version or a date. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define-table.js';
import type { IdnTableElement } from '../../src/elements/table/idn-table.js';
import { readTable } from '../../src/lgr/read-table.js';
import { all, press, textOf, textsOf } from './screen.js';
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

const latin = arabic.replace('und-Arab', 'und-Latn').replace(/<data>[^]*<.data>/, '<data><char cp="00E5"/><char cp="00E4"/></data>');

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
      expect(textOf(element as never, 'dl')).to.contain('ک U+06A9 ڪ U+06AA').and.not.contain('U+0643');
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

describe('the grid of a table', () => {
  const hebrew = arabic.replace('und-Arab', 'he').replace(/<data>[^]*<.data>/, '<data><range first-cp="05D0" last-cp="05EA"/></data>');
  const showGrid = async (xml: string, lang = 'sv'): Promise<IdnTableElement> => {
    const element = await show(lang, xml.replace(/<char cp="4E2D"\/>/, ''));
    element.view = 'grid';
    await waitUntil(() => all(element as never, '.grid').length > 0);
    return element;
  };
  const placeOf = (element: IdnTableElement, index: number): number => all(element as never, '.tile')[index]!.getBoundingClientRect().left;

  it('runs from right to left where the script does, and is walked as it looks', async () => {
    const element = await fixture<IdnTableElement>('<idn-table lang="sv" tld="zz"></idn-table>');
    element.tables = readTable(hebrew);
    await waitUntil(() => all(element as never, '.tile').length === 27);
    expect(placeOf(element, 0)).to.be.greaterThan(placeOf(element, 1));
    (all(element as never, '.tile')[0] as HTMLElement).focus();
    await press('ArrowLeft');
    await waitUntil(() => element.character === '\u05D1');
    await press('ArrowRight');
    await waitUntil(() => element.character === '\u05D0');
  });

  it('runs from left to right where most characters do', async () => {
    const element = await showGrid(latin.replace('<data>', '<data><char cp="0643"/>'));
    expect(placeOf(element, 1)).to.be.greaterThan(placeOf(element, 0));
  });

  for (const [tag, drawn] of [['und-Hani', 'zh'], ['und-Jpan', 'ja'], ['und-Kore', 'ko'], ['ja', 'ja'], ['und-Arab', 'und-Arab']] as const) {
    it(`${tag}: is drawn as in ${drawn}, and named in the language of the page`, async () => {
      const element = await show('sv', arabic.replace('und-Arab', tag));
      const [tile] = all(element as never, '.tile');
      expect(tile?.querySelector('[lang]')?.getAttribute('lang')).to.equal(drawn);
      expect(tile?.querySelector('.unseen')?.closest('[lang]')?.getAttribute('lang')).to.equal('sv');
      expect(all(element as never, '.variant')[0]?.getAttribute('lang')).to.equal(drawn);
    });
  }
});

describe('what is said around a table', () => {
  it('speaks of Yiddish only where the table is for that', async () => {
    for (const [tag, isYiddish] of [['yi-Hebr', true], ['yi', true], ['he', false], ['und-Hebr', false]] as const) {
      const element = await show('sv', arabic.replace('und-Arab', tag));
      expect(textOf(element as never, '.foot').includes('jiddisk'), tag).to.equal(isYiddish);
    }
    const registry = await fixture<IdnTableElement>('<idn-table lang="sv" tld="se nu"></idn-table>');
    expect(textOf(registry as never, '.foot')).to.contain('Språken visar').and.contain('jiddiska');
  });

  it('speaks of languages only where one is known', async () => {
    const isSaid = (element: IdnTableElement): boolean[] => [textOf(element as never, '.foot').includes('Språken'), textsOf(element as never, 'label').some((text) => text.startsWith('Språk'))];
    expect(isSaid(await show('sv', arabic))).to.deep.equal([false, false]);
    expect(isSaid(await show('sv', latin))).to.deep.equal([true, true]);
  });

  it('names a character of the table as an example of what can be searched for', async () => {
    expect(textOf(await show('sv', latin) as never, '#help')).to.equal('Till exempel ä eller U+00E4');
    expect(textOf(await show('en', arabic) as never, '#help')).to.equal('For example 中 or U+4E2D');
    const marks = latin.replace('</data>', '<char cp="0300"/><char cp="0301"/><char cp="0302"/><char cp="00F6"/></data>');
    expect(textOf(await show('sv', marks) as never, '#help'), 'a letter, which can be read').to.equal('Till exempel ö eller U+00F6');
    expect(textOf(await fixture('<idn-table lang="sv" tld="se"></idn-table>') as never, '#help')).to.contain('hake');
  });

  it('names files after the top-level domain, or after a table that has none', async () => {
    const filesOf = async (xml: string): Promise<string[]> =>
      textsOf(await show('sv', xml) as never, '.foot button').filter((text) => text.startsWith('Spara')).map((text) => text.replace('Spara som ', ''));
    expect(await filesOf(arabic)).to.deep.equal(['zz.csv', 'zz.json', 'zz-arab.lgr.xml']);
    expect(await filesOf(arabic.replace(/<scope.*scope>/, ''))).to.deep.equal(['arab.csv', 'arab.json', 'arab.lgr.xml']);
    expect(await filesOf(arabic.replace('>zz<', '>.<'))).to.include('arab.lgr.xml');
  });
});

it('a long sequence stays within its tile, which is as high as the others', async () => {
  const long = latin.replace('</data>', '<char cp="1019 103C 1014 103A 1019 102C"/></data>');
  const element = await show('sv', long);
  element.view = 'grid';
  await waitUntil(() => all(element as never, '.grid').length > 0);
  const tiles = all(element as never, '.tile') as HTMLElement[];
  expect(new Set(tiles.map(({ offsetHeight }) => offsetHeight)).size).to.equal(1);
  for (const tile of tiles) expect(tile.scrollWidth).to.be.at.most(tile.clientWidth);
});
