/** The two views of the table, the card, and paper. */
import { expect } from '@open-wc/testing';
import { all, click, one, paste, textOf, textsOf } from './screen.js';
import { button, cardOf, charactersOf, linesOf, set, showTable, type Table } from './table-screen.js';

describe('grid and list', () => {
  it('show the same characters, the list in the order of the table', async () => {
    const table = await showTable();
    const inGrid = charactersOf(table);
    await click(button(table, 'Lista'));
    expect(one(table, '[part=list]').localName).to.equal('table');
    expect(charactersOf(table).toSorted()).to.deep.equal(inGrid.toSorted());
    expect(charactersOf(table).slice(0, 14).join('')).to.equal('-0123456789abc');
    await click(button(table, 'Rutnät'));
    expect([all(table, '[part=list]').length, all(table, '[part=grid]').length]).to.deep.equal([0, 1]);
  });

  it('say which one is shown', async () => {
    for (const [view, shown] of [['grid', 'Rutnät'], ['list', 'Lista'], ['tiles', 'Rutnät'], [null, 'Rutnät']] as [Table['view'], string][]) {
      const table = await showTable();
      await set(table, { view });
      expect(textsOf(table, '[aria-pressed=true]'), view).to.deep.equal([shown]);
    }
  });

  it('keep the search and the character that is looked at', async () => {
    const table = await showTable('lang="sv" search="hake" character="š"');
    await set(table, { view: 'list' });
    expect([charactersOf(table).length, cardOf(table), textOf(table, '[aria-current=true] bdi')]).to.deep.equal([12, 'š', 'š']);
  });

  it('in the list each character stands with all that is known of it', async () => {
    const table = await showTable('lang="sv" view="list" search="danskt ö"');
    expect(textsOf(table, 'tbody td')).to.deep.equal([
      'U+00F8', 'danskt ö', 'norskt ö, o med snedstreck', 'LATIN SMALL LETTER O WITH STROKE',
      '6 språk', 'sedan 2007',
    ]);
  });
});

describe('columns', () => {
  const names = ['Tecken', 'Kod', 'Namn', 'Kallas också', 'Unicode-namn', 'Språk', 'Tillåtet'];
  let table: Table;
  beforeEach(async () => {
    table = await showTable('lang="sv" view="list"');
  });

  for (const name of names) {
    it(`${name}: sorts up, down, and back to the order of the table`, async () => {
      const orders = [charactersOf(table)];
      const said = [sorted()];
      for (let times = 0; times < 3; times++) {
        await click(button(table, name));
        orders.push(charactersOf(table));
        said.push(sorted());
      }
      expect(said).to.deep.equal([[], [`${name} ascending`], [`${name} descending`], []]);
      expect(orders[2]).to.deep.equal(orders[1]?.toReversed());
      expect(orders[3]).to.deep.equal(orders[0]);
      expect(orders[1]?.toSorted()).to.deep.equal(orders[0]?.toSorted());
    });
  }

  it('another column sorts up', async () => {
    await click(button(table, 'Kod'));
    await click(button(table, 'Kod'));
    await click(button(table, 'Namn'));
    expect(sorted()).to.deep.equal(['Namn ascending']);
  });

  it('the arrow of a sorted column can be seen', async () => {
    await click(button(table, 'Kod'));
    expect(getComputedStyle(button(table, 'Kod'), '::after').content).to.include('↑');
    await click(button(table, 'Kod'));
    expect(getComputedStyle(button(table, 'Kod'), '::after').content).to.include('↓');
  });

  it('å, ä and ö come after z in Swedish, and beside a and o in English', async () => {
    await click(button(table, 'Tecken'));
    expect(charactersOf(table).filter((character) => 'azåäöo'.includes(character)).join('')).to.equal('aozåäö');
    await set(table, { lang: 'en' });
    expect(charactersOf(table).filter((character) => 'azåäöo'.includes(character)).join('')).to.equal('aåäoöz');
  });

  it('codes and years are in the order of numbers, always before all years', async () => {
    await click(button(table, 'Kod'));
    expect(charactersOf(table).slice(0, 12).join('')).to.equal('-0123456789a');
    await click(button(table, 'Tillåtet'));
    const years = textsOf(table, 'tbody td:last-child');
    expect([...new Set(years)]).to.deep.equal(['från början', 'sedan oktober 2003', 'sedan 2007']);
  });

  it('sort what was found as well', async () => {
    await paste(table, 'hake');
    await click(button(table, 'Namn'));
    expect(charactersOf(table).join('')).to.equal('ǎčěǯǧǐǩǒřšǔž');
  });

  const sorted = (): string[] => all(table, '[aria-sort]:not([aria-sort=none])').map((header) => `${header.textContent?.trim()} ${header.ariaSort}`);
});

describe('the card', () => {
  it('says all that is known of a letter', async () => {
    const table = await showTable('lang="sv" character="ŋ"');
    expect([cardOf(table), textOf(table, '.name'), textOf(table, '.card .quiet')]).to.deep.equal(['ŋ', 'eng', 'U+014B LATIN SMALL LETTER ENG']);
    expect(linesOf(table)).to.deep.equal({
      'Kallas också': 'n med krok, ng-bokstaven, äng',
      'På telefon': 'eng (n med krok)',
      Språk: 'nordsamiska, lulesamiska, pitesamiska, umesamiska, enaresamiska, skoltsamiska',
      Tillåtet: 'sedan 2007',
    });
  });

  it('says how to type a letter with a point', async () => {
    const table = await showTable('lang="sv" character="U+05D0 U+05B7"');
    expect(linesOf(table)['Så skrivs det']).to.equal(
      'Skriv \u05D0 (U+05D0) och sedan tecknet ◌\u05B7 (U+05B7). \uFB2E (U+FB2E) ger samma tecken.',
    );
  });

  it('has a name in the other language, and no language for a digit', async () => {
    expect(linesOf(await showTable('lang="sv" character="ø"'))['På engelska']).to.equal('o with slash');
    expect(linesOf(await showTable('lang="en" character="ø"'))['In Swedish']).to.equal('danskt ö');
    expect(linesOf(await showTable('lang="sv" character="7"'))).not.to.have.property('Språk');
  });

  for (const character of ['ŋ', 'Ŋ', '014B', 'U+014B', '014b']) {
    it(`${character} is ŋ`, async () => {
      expect(cardOf(await showTable(`character="${character}"`))).to.equal('ŋ');
    });
  }
});

describe('below the table and above', () => {
  it('version, date and source are in sight', async () => {
    const table = await showTable();
    expect(textOf(table, '.head .quiet')).to.equal('Tabell för .se, revision C (2020-10-02). Källa: Internetstiftelsen');
    expect(one<HTMLAnchorElement>(table, '.head a').href).to.equal('https://dotse.github.io/IDN-tables/IDN_table_se.pdf');
    expect(one(table, '.head .quiet').checkVisibility()).to.equal(true);
  });

  it('it is said what the languages mean, and that nobody has checked the Yiddish names', async () => {
    for (const [lang, languages, yiddish] of [['sv', 'Språken visar var', 'De jiddiska namnen är ännu inte granskade'], ['en', 'The languages tell where', 'No one who knows the language']]) {
      const table = await showTable(`lang="${lang}"`);
      expect(textOf(table, '.foot .quiet')).to.include(languages).and.to.include(yiddish);
      expect(one(table, '.foot .quiet').checkVisibility()).to.equal(true);
    }
  });
});

describe('on paper', () => {
  it('is the list, whichever view is on the screen', async () => {
    const table = await showTable();
    dispatchEvent(new Event('beforeprint'));
    expect([all(table, '[part=list]').length, charactersOf(table).length]).to.deep.equal([1, 127]);
    dispatchEvent(new Event('afterprint'));
    await table.updateComplete;
    expect(all(table, '[part=grid]')).to.have.lengthOf(1);
  });

  it('is what was searched for, and a list stays one', async () => {
    const table = await showTable('lang="sv" view="list" search="hake"');
    for (const event of ['beforeprint', 'afterprint']) {
      dispatchEvent(new Event(event));
      await table.updateComplete;
      expect([all(table, '[part=list]').length, charactersOf(table).length]).to.deep.equal([1, 12]);
    }
  });

  it('a table that has left the page takes no notice', async () => {
    const table = await showTable();
    table.remove();
    dispatchEvent(new Event('beforeprint'));
    await table.updateComplete;
    expect(all(table, '[part=grid]')).to.have.lengthOf(1);
  });

  it('one button prints', async () => {
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    const table = await showTable();
    await click(button(table, 'Skriv ut tabellen'));
    window.print = print;
    expect(printed).to.equal(1);
  });
});
