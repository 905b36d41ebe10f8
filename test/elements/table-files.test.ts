/** Taking characters and the table away: the clipboard and files. */
import { expect } from '@open-wc/testing';
import { readTable } from '../../src/lgr/read-table.js';
import { registries } from '../../src/registries/bundled.js';
import { all, click, drag, one, press, replaceClipboard, restoreClipboard, textsOf, withoutClipboard } from './screen.js';
import { button, charactersOf, choose, countOf, set, showTable, type Table } from './table-screen.js';
import { waitUntil } from './wait-until.js';

describe('copying', () => {
  let written: string[];
  beforeEach(() => {
    written = [];
    replaceClipboard({ writeText: async (text: string) => void written.push(text) });
  });
  afterEach(restoreClipboard);

  it('a character copies it alone, in NFC', async () => {
    const table = await showTable('lang="sv" character="U+05D0 U+05B7"');
    await press('Shift'); // Firefox takes a clipboard for one of the page only after a key
    await click(button(table, 'Kopiera tecknet'));
    expect([written, countOf(table)]).to.deep.equal([['\u05D0\u05B7'], 'Kopierat']);
  });

  it('the table copies what is shown, a line for each character and a cell for each column', async () => {
    const table = await showTable('lang="sv" search="danskt"');
    await click(button(table, 'Kopiera tabellen'));
    expect(written).to.deep.equal([
      'æ\tU+00E6\tdanskt ä\tnorskt ä, ligaturen ae\tLATIN SMALL LETTER AE\t8 språk\tsedan 2007\n' +
        'ø\tU+00F8\tdanskt ö\tnorskt ö, o med snedstreck\tLATIN SMALL LETTER O WITH STROKE\t6 språk\tsedan 2007',
    ]);
    await set(table, { search: '' });
    await click(button(table, 'Kopiera tabellen'));
    expect(written[1]?.split('\n')).to.have.lengthOf(127);
  });

  it('of a table in which nothing is found leaves the clipboard as it is', async () => {
    const table = await showTable('lang="sv" search="klingon"');
    await click(button(table, 'Kopiera tabellen'));
    expect([written, countOf(table)]).to.deep.equal([[], '0 av 127 tecken']);
  });

  it('is said until something else happens', async () => {
    const table = await showTable('lang="en"');
    await click(button(table, 'Copy the character'));
    expect(countOf(table)).to.equal('Copied');
    await choose(table, 'Script', 'Hebrew');
    expect(countOf(table)).to.equal('38 of 127 characters');
  });
});

for (const [what, clipboard] of withoutClipboard) {
  describe(what, () => {
    beforeEach(() => replaceClipboard(clipboard));
    afterEach(restoreClipboard);

    it('the character is selected, and it is said what to do', async () => {
      const table = await showTable('lang="sv" character="ŋ"');
      await click(button(table, 'Kopiera tecknet'));
      expect([String(getSelection()).trim(), countOf(table)]).to.deep.equal(['ŋ', 'Markerat: kopiera med tangentbordet']);
    });

    for (const [view, selected] of [['list', /æ[^ø]*U\+00E6\s+danskt ä[^ø]*ø[^ø]*U\+00F8\s+danskt ö/], ['grid', /æ[^ø]*ø/]] as const) {
      it(`the ${view} is selected`, async () => {
        const table = await showTable(`lang="sv" view="${view}" search="danskt"`);
        await click(button(table, 'Kopiera tabellen'));
        expect(String(getSelection())).to.match(selected);
      });
    }
  });
}

it('by hand, the mouse marks the large character', async () => {
  const table = await showTable('lang="sv" character="ŋ"');
  await drag(one(table, '.large bdi'));
  expect(String(getSelection()).trim()).to.equal('ŋ');
});

describe('a file', () => {
  const { createObjectURL } = URL;
  const clickLink = HTMLAnchorElement.prototype.click;
  let saved: { blob: Blob; name: string }[];
  beforeEach(() => {
    saved = [];
    let last: Blob;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return 'blob:file';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ blob: last, name: this.download });
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = clickLink;
  });

  const csvs: [lang: string, separator: string, first: string][] = [
    ['sv', ';', '"Tecken";"Kod";"Namn";"Kallas också";"På telefon";"Unicode-namn";"Språk";"Tillåtet"'],
    ['en', ',', '"Character","Code","Name","Also called","On the telephone","Unicode name","Languages","Permitted"'],
  ];
  for (const [lang, separator, first] of csvs) {
    it(`CSV in ${lang} has a byte order mark, a line for each character, and ${separator} between cells`, async () => {
      const { text, name, type } = await save(await showTable(`lang="${lang}"`), 'se.csv');
      expect([name, type, text.slice(0, first.length + 1)]).to.deep.equal(['se.csv', 'text/csv;charset=utf-8', `\uFEFF${first}`]);
      const lines = text.split('\r\n');
      expect([lines.length, lines.pop()]).to.deep.equal([129, '']);
      for (const line of lines) expect(cellsOf(line, separator), line).to.have.lengthOf(8);
      expect(lines[1]).to.match(/^"'-"/);
    });

    it(`CSV in ${lang} has no cell that a spreadsheet takes for a formula`, async () => {
      const { text } = await save(await showTable(`lang="${lang}"`), 'se.csv');
      const cells = text.slice(1).trim().split('\r\n').flatMap((line) => cellsOf(line, separator));
      expect(cells).to.have.lengthOf(128 * 8);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).to.deep.equal([]);
    });
  }

  it('as JSON can be read by a program, with all 127 characters', async () => {
    const { text, name, type } = await save(await showTable(), 'se.json');
    const { tld, source, evidence, isComplete, tables, characters } = JSON.parse(text);
    expect([evidence, isComplete]).to.deep.equal([undefined, true]);
    expect([name, type, tld, source]).to.deep.equal([
      'se.json', 'application/json;charset=utf-8', 'se', 'https://dotse.github.io/IDN-tables/IDN_table_se.pdf',
    ]);
    expect(tables.map(({ id, date }: Record<string, string>) => `${id} ${date}`)).to.deep.equal(['se-latn 2020-10-02', 'se-hebr 2020-10-02']);
    expect(characters).to.have.lengthOf(127);
    expect(characters.find(({ character }: { character: string }) => character === 'ø')).to.deep.include({
      codePoints: ['U+00F8'], unicodeName: 'LATIN SMALL LETTER O WITH STROKE', script: 'Latn', since: '2007', swedishName: 'source',
      languages: ['sma', 'da', 'nb', 'nn', 'fo', 'kl'],
    });
  });

  it('as JSON says how surely the characters are known, and whether there may be more', async () => {
    const table = await showTable('lang="sv" tld="eu"');
    await waitUntil(() => charactersOf(table).length === 128 && all(table, '.evidence').length > 0, 'no .eu'); // which moves the buttons
    const { evidence, isComplete } = JSON.parse((await save(table, 'eu.json')).text);
    expect([evidence.date, evidence.characters, evidence.sources.length, isComplete]).to.deep.equal(['2026-11-30', 'medium', 4, false]);
  });

  it('of characters in CSV and JSON has those that are shown, in their order', async () => {
    const table = await showTable('lang="sv" view="list" search="hake"');
    await click(button(table, 'Namn'));
    await click(button(table, 'Namn'));
    const shown = charactersOf(table);
    expect(shown).to.have.lengthOf(12);
    const { text: json } = await save(table, 'se.json');
    expect(JSON.parse(json).characters.map(({ character }: { character: string }) => character)).to.deep.equal(shown);
    const { text: csv } = await save(table, 'se.csv');
    expect(csv.trim().split('\r\n').slice(1).map((line) => cellsOf(line, ';')[0])).to.deep.equal(shown);
  });

  it('as XML is the registry’s own table, for each of its tables, whatever is shown', async () => {
    const table = await showTable(`lang="sv" tld="${Object.keys(registries).join(' ')}" search="hake"`);
    for (const { tld, tables, source } of Object.values(registries)) {
      await choose(table, 'Toppdomän', `.${tld}`);
      for (const expected of tables) {
        const { text, name, type } = await save(table, `${expected.id}.lgr.xml`);
        expect([name, type]).to.deep.equal([`${expected.id}.lgr.xml`, 'application/xml;charset=utf-8']);
        const read = readTable(text);
        expect({ ...read, id: expected.id }).to.deep.equal({ ...expected, description: { type: 'text/plain', text: source } });
      }
    }
  });

  it('is of the domain that is chosen', async () => {
    const table = await showTable('lang="sv" tld="nu se"');
    expect(textsOf(table, '.foot button')).to.deep.equal(
      ['Kopiera tabellen', 'Spara som nu.csv', 'Spara som nu.json', 'Spara som nu-latn.lgr.xml', 'Skriv ut tabellen'],
    );
    const { text, name } = await save(table, 'nu.json');
    expect([name, JSON.parse(text).characters.length]).to.deep.equal(['nu.json', 74]);
  });

  it('that can’t be made is said, and the error reported', async () => {
    const { reportError } = window;
    const reported: unknown[] = [];
    window.reportError = (error) => void reported.push(error);
    const mistake = new TypeError();
    URL.createObjectURL = () => {
      throw mistake;
    };
    const table = await showTable();
    await click(button(table, 'Spara som se.csv'));
    await waitUntil(() => countOf(table) === 'Det gick inte. Ladda om sidan.');
    window.reportError = reportError;
    expect([saved, reported]).to.deep.equal([[], [mistake]]);
    URL.createObjectURL = () => 'blob:file';
    await click(button(table, 'Spara som se.csv'));
    await waitUntil(() => saved.length === 1);
    expect(countOf(table)).to.equal('127 av 127 tecken');
  });

  async function save(table: Table, format: string): Promise<{ text: string; name: string; type: string }> {
    const before = saved.length;
    await click(button(table, `${table.lang === 'sv' ? 'Spara som' : 'Save as'} ${format}`));
    await waitUntil(() => saved.length > before);
    const { blob, name } = saved.at(-1) as { blob: Blob; name: string };
    // not text(), which leaves the byte order mark out
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()), name, type: blob.type };
  }
});

/** The cells of a line in which no cell holds a quotation mark or the separator in quotation marks. */
const cellsOf = (line: string, separator: string): string[] => line.slice(1, -1).split(`"${separator}"`);
