/** Looking for a character in the table: by words, by language and by script. */
import { expect } from '@open-wc/testing';
import { click, inputOf, paste, press, textOf, textsOf, type } from './screen.js';
import {
  button, cardOf, charactersOf, choose, countOf, filterOf, linesOf, offersOf, set, showTable, type Table, tilesOf,
} from './table-screen.js';

describe('searching for', () => {
  let table: Table;
  before(async () => {
    table = document.body.appendChild(document.createElement('idn-table') as Table);
    await set(table, { lang: 'sv', tld: 'se' });
  });
  after(() => table.remove());

  const searches: [query: string, first: string, count: number][] = [
    ['hake', 'č', 12], ['HAKE', 'č', 12], ['samiska', 'ŋ', 45], ['Sami', 'đ', 45], ['U+014B', 'ŋ', 1], ['u+014b', 'ŋ', 1], ['014b', 'ŋ', 1],
    ['ŋ', 'ŋ', 1], ['Ŋ', 'ŋ', 1], ['danskt ö', 'ø', 1], ['DANSKT O', 'ø', 1], ['eng', 'ŋ', 1], ['Eng', 'ŋ', 1], ['slashed o', 'ø', 1],
    ['joined ae', 'æ', 1], ['latin small letter thorn', 'þ', 1], ['pasekh alef', '\u05D0\u05B7', 1], ['U+05D0 U+05B7', '\u05D0\u05B7', 1],
    ['\uFB2E', '\u05D0\u05B7', 3], ['a\u0301', 'á', 7], ['å', 'å', 7], ['  ŋ  ', 'ŋ', 1], ['', 'à', 127],
  ];
  for (const [query, first, count] of searches) {
    it(`“${query}” looks at ${first}, the first of ${count}`, async () => {
      await paste(table, query);
      expect([cardOf(table), charactersOf(table)[0], charactersOf(table).length]).to.deep.equal([first, first, count]);
      expect(countOf(table)).to.equal(`${count} av 127 tecken`);
    });
  }
});

describe('the search', () => {
  it('answers with each key, and looks at the best again', async () => {
    const table = await showTable();
    await type(table, 'hak');
    await click(tilesOf(table)[3] as HTMLElement);
    expect(cardOf(table)).to.equal('š');
    await type(table, 'e');
    expect([inputOf(table).value, cardOf(table), countOf(table)]).to.deep.equal(['hake', 'č', '12 av 127 tecken']);
  });

  it('that finds nothing says so, and one click shows everything again', async () => {
    const table = await showTable();
    await type(table, 'klingon');
    expect(textOf(table, '.results p')).to.equal('Inget tecken hittades.');
    expect([countOf(table), tilesOf(table).length]).to.deep.equal(['0 av 127 tecken', 0]);
    await click(button(table, 'Visa alla tecken'));
    expect([countOf(table), tilesOf(table).length, inputOf(table).value]).to.deep.equal(['127 av 127 tecken', 127, '']);
  });

  it('leaves the focus in the field when everything is shown again', async () => {
    const table = await showTable();
    await paste(table, 'klingon');
    button(table, 'Visa alla tecken').focus();
    await press('Enter');
    expect(table.shadowRoot?.activeElement === inputOf(table)).to.equal(true);
  });

  it('is held to the filters, and one click leaves them, too', async () => {
    const table = await showTable();
    await choose(table, 'Språk', 'svenska');
    await type(table, 'hake');
    expect(countOf(table)).to.equal('0 av 127 tecken');
    await click(button(table, 'Visa alla tecken'));
    expect([countOf(table), filterOf(table, 'Språk').value]).to.deep.equal(['127 av 127 tecken', '']);
  });

  it('does not send a form around it', async () => {
    const table = await showTable();
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    table.replaceWith(form);
    form.append(table);
    await type(table, 'hake');
    await press('Enter');
    expect([sent, cardOf(table)]).to.deep.equal([0, 'č']);
    form.remove();
  });
});

describe('filters', () => {
  it('say how many characters each language and script has, and show as many', async () => {
    const table = await showTable();
    for (const label of ['Språk', 'Skrift']) {
      const offers = offersOf(table, label);
      expect(offers[0]).to.equal('alla (127)');
      for (const offer of offers) {
        await choose(table, label, offer);
        expect(offer).to.match(new RegExp(`\\(${tilesOf(table).length}\\)$`));
        expect(filterOf(table, label).selectedOptions[0]?.textContent?.trim()).to.equal(offer);
      }
      await choose(table, label, 'alla');
    }
  });

  it('of languages are those of the letters in alphabetical order, and one for what no source knows', async () => {
    const table = await showTable();
    const [all = '', ...languages] = offersOf(table, 'Språk').map((offer) => offer.replace(/ \(\d+\)$/, ''));
    expect(all).to.equal('alla');
    expect(languages).to.include.members([
      'danska', 'estniska', 'finska', 'inget av språken i listan', 'jiddisch', 'lulesamiska', 'meänkieli', 'norska (bokmål)', 'pitesamiska',
      'polska', 'romani', 'serbiska', 'svenska', 'sydsamiska', 'turkiska', 'tyska', 'umesamiska',
    ]);
    expect(languages).to.deep.equal(languages.toSorted(new Intl.Collator('sv').compare));
    expect(new Set(languages).size).to.equal(languages.length);
  });

  it('count what the other filter and the search have left', async () => {
    const table = await showTable();
    await choose(table, 'Skrift', 'hebreiska');
    expect(offersOf(table, 'Språk')).to.deep.equal(['alla (38)', 'inget av språken i listan (1)', 'jiddisch (37)']);
    await paste(table, 'pasekh');
    expect(offersOf(table, 'Språk')).to.deep.equal(['alla (2)', 'jiddisch (2)']);
    expect(offersOf(table, 'Skrift')).to.deep.equal(['alla (2)', 'hebreiska bokstäver (2)']);
    await paste(table, 'hake');
    expect(offersOf(table, 'Skrift')).to.deep.equal(['alla (12)', 'hebreiska bokstäver (0)', 'latinska bokstäver (12)']);
  });

  it('count both at once as they are shown', async () => {
    const table = await showTable();
    await choose(table, 'Språk', 'nordsamiska');
    for (const offer of offersOf(table, 'Skrift')) {
      await choose(table, 'Skrift', offer);
      expect(countOf(table)).to.equal(`${/\d+/.exec(offer)?.[0]} av 127 tecken`);
    }
  });

  it('where no source knows a language, no letter has one', async () => {
    const table = await showTable();
    await choose(table, 'Språk', 'inget av språken i listan');
    expect(tilesOf(table)).to.have.lengthOf(7);
    for (const tile of tilesOf(table)) {
      tile.focus();
      await click(tile);
      expect(linesOf(table)['Språk'], cardOf(table)).to.equal('inget av språken i listan');
    }
  });

  it('digits and hyphen are in no language', async () => {
    const table = await showTable();
    const languages = offersOf(table, 'Språk').slice(1);
    expect(languages.length).to.be.greaterThan(16);
    for (const offer of languages) {
      await choose(table, 'Språk', offer);
      expect(charactersOf(table).join(''), offer).not.to.match(/[-\d]/);
    }
  });

  it('the character that is looked at stays, where it is among what is left', async () => {
    const table = await showTable('lang="sv" character="ö"');
    await choose(table, 'Språk', 'svenska');
    expect(cardOf(table)).to.equal('ö');
    await choose(table, 'Språk', 'lulesamiska');
    expect(cardOf(table)).to.equal('ä');
  });
});

describe('tld', () => {
  it('of one domain shows no choice', async () => {
    expect(textsOf(await showTable(), '.filters label')).to.have.lengthOf(2);
  });

  it('of two shows a choice; .nu has 74 characters, none of them Hebrew', async () => {
    const table = await showTable('lang="sv" tld="se nu"');
    expect(offersOf(table, 'Toppdomän')).to.deep.equal(['.se', '.nu']);
    await choose(table, 'Toppdomän', '.nu');
    expect(countOf(table)).to.equal('74 av 74 tecken');
    expect(charactersOf(table).join('')).not.to.match(/\p{Script=Hebrew}/u);
    expect(offersOf(table, 'Skrift')).to.deep.equal(['alla (74)', 'latinska bokstäver (63)', 'siffror och bindestreck (11)']);
    expect(textOf(table, '.head .quiet')).to.match(/^Tabell för \.nu,/);
    await choose(table, 'Toppdomän', '.se');
    expect(countOf(table)).to.equal('127 av 127 tecken');
  });

  it('of the other domain leaves filters that it may not have', async () => {
    const table = await showTable('lang="sv" tld="se nu"');
    await choose(table, 'Språk', 'jiddisch');
    await choose(table, 'Toppdomän', '.nu');
    expect(tilesOf(table)).to.have.lengthOf(74);
  });

  const shown: [string, string][] = [
    ['nu se', '74 av 74'], ['NU', '74 av 74'], ['com', '127 av 127'], ['', '127 av 127'], ['constructor __proto__', '127 av 127'],
  ];
  for (const [tld, count] of shown) {
    it(`“${tld}” shows ${count}`, async () => {
      expect(countOf(await showTable(`lang="sv" tld="${tld}"`))).to.equal(`${count} tecken`);
    });
  }

  it('can be set again', async () => {
    const table = await showTable();
    await set(table, { tld: 'nu' });
    expect(countOf(table)).to.equal('74 av 74 tecken');
  });
});
