import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_RECORD_CODE_UNITS } from '../../src/limits.js';
import * as norwegian from '../../src/languages/nb.js';
import { ListError } from '../../src/lists/list-error.js';
import type { Reading } from '../../src/lists/file-reading.js';
import { generatedNames } from './generated-names.js';
import { rowsOf, told } from './reading.js';

const sizes = [1, 2, 5, 1000];

describe('a list with one name a line', () => {
  it.each(['\n', '\r\n', '\r'])('is read with line ends as %j', async (end) => {
    for (const size of sizes) {
      expect(told(await rowsOf(['a.se', 'b.se', '', 'c.se'].join(end), {}, size))).toEqual(['1 a.se', '2 b.se', '3 ', '4 c.se']);
    }
  });

  it('ends with its last name, whether or not there is a line end', async () => {
    expect(told(await rowsOf('a.se\nb.se'))).toEqual(told(await rowsOf('a.se\nb.se\n')));
    expect(await rowsOf('')).toEqual([]);
    expect(told(await rowsOf('\n'))).toEqual(['1 ']);
  });

  it('keeps a stray comma or quotation mark in its row', async () => {
    expect(told(await rowsOf('a.se\nb,c.se\n"d.se\ne"f.se\ng.se'))).toEqual(['1 a.se', '2 b,c.se', '3 "d.se', '4 e"f.se', '5 g.se']);
  });

  it('may have a head, if all below look like domain names', async () => {
    expect(told(await rowsOf('domännamn\na.se\nb.se'))).toEqual(['2 a.se', '3 b.se']);
    expect(told(await rowsOf('\nDomain name\na.se'))).toEqual(['1 ', '3 a.se']);
    expect(told(await rowsOf('hem\na.se\nb.se'))).toEqual(['1 hem', '2 a.se', '3 b.se']);
  });

  it.each([
    ['Namn\nräksmörgås\nhåbo', 'Namn', ['2 räksmörgås', '3 håbo']],
    ['domän\nhåbo', 'domän', ['2 håbo']],
    ['"Name"\n"ek"', 'Name', ['2 "ek"']],
    ['Beställda namn:\nDomännamn\nek\nal', 'Domännamn', ['3 ek', '4 al']],
    ['Namn\nEva Ek\nBo Al', 'Namn', ['2 Eva Ek', '3 Bo Al']],
  ])('has a head that is a known word, above names without a TLD, too, and tells that it may be a name: %j', async (text, word, rows) => {
    let reading: Reading = {};
    expect(told(await rowsOf(text, { tellReading: (found) => (reading = found) }))).toEqual(rows);
    expect(reading).toMatchObject({ headWord: { line: Number(rows[0]![0]) - 1, word }, columns: { name: word } });
  });

  it.each([['namn', ['1 namn']], ['ek\nnamn\nal', ['1 ek', '2 namn', '3 al']], ['namn.se\nek\nal', ['1 namn.se', '2 ek', '3 al']], ['alias\nek', ['1 alias', '2 ek']], ['mindomän\nek', ['1 mindomän', '2 ek']], ['kod\nek', ['1 kod', '2 ek']]])(
    'has no head where such a word stands alone, further down, with its TLD, or is none: %j', async (text, rows) => {
      let reading: Reading = {};
      expect(told(await rowsOf(text, { tellReading: (found) => (reading = found) }))).toEqual(rows);
      expect(reading).toEqual({});
    });

  it('has a head above names with a TLD that is no name, of which nothing more is told', async () => {
    let reading: Reading = {};
    await rowsOf('Namn\na.se\nb.se', { tellReading: (found) => (reading = found) });
    expect(reading).toEqual({ columns: { name: 'Namn', isGuess: false } });
  });

  it('has lines without an end cut, and goes on', async () => {
    const rows = await rowsOf(`a.se\n${'x'.repeat(300_000)}\nb.se`, {}, 10_000);
    expect(rows.map(({ line, name }) => [line, Math.min(name.length, 60_000)])).toEqual([[1, 4], [2, 60_000], [3, 4]]);
    expect(rows[1]?.name.length).toBeLessThan(200_000);
    expect(rows[2]?.name).toBe('b.se');
  });
});

describe.each([',', ';', '\t'] as const)('cells with %j between them', (separator) => {
  const file = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(separator)}\n`).join('');

  it('are found, and so is the column of the names', async () => {
    const text = file([['1', 'Karl', 'å.se', 'Umeå'], ['2', 'Åsa', 'ö.nu', 'Lund']]);
    for (const size of sizes) expect(told(await rowsOf(text, {}, size))).toEqual(['1 å.se', '2 ö.nu']);
  });

  it('keep separators, doubled quotation marks and line breaks in quotation marks', async () => {
    const text = file([['who', 'domain'], [`"a${separator} ""b""\r\nc\n\nd"`, 'e.se'], ['"""x"""', 'f.se']]);
    for (const size of sizes) expect(told(await rowsOf(text, {}, size))).toEqual(['2 e.se', '6 f.se']);
  });

  it('may be fewer in a row behind its name, where spreadsheets leave out empty ones', async () => {
    const text = file([['who', 'domain', 'where'], ['Karl', 'a.se', 'Lund'], [''], ['Åsa', 'å.se'], ['', 'b.se', '']]);
    expect(told(await rowsOf(text))).toEqual(['2 a.se', '3 ', '4 å.se', '5 b.se']);
  });

  it('are told where they are more or fewer, and may not be those of their columns', async () => {
    const text = file([['id', 'who', 'domain'], ['1', 'Frukt', ' bär.se', 'a.se'], ['2', 'b.se'], ['3'], ['4', 'Åsa', 'c.se', 'more'], ['5', 'Ek', 'd.se', '']]);
    for (const size of sizes) {
      const rows = await rowsOf(text, {}, size);
      expect(rows.map(({ line, malformed }) => [line, malformed && 'cells' in malformed ? malformed.cells : undefined])).toEqual([[2, 4], [3, 2], [4, 1], [5, 4], [6, undefined]]);
      expect([rows[0]?.name, rows[4]?.name]).toEqual([['1', 'Frukt', ' bär.se', 'a.se'].join(separator), 'd.se']);
    }
  });

  it('are told where there is no head, and where a name without its TLD may stand in another column', async () => {
    const rows = await rowsOf(file([['1', 'Ek', 'a.se', 'x'], ['2', 'Al, Bo', 'b.se', 'x'], ['3', 'Al', 'x.se'], ['4', 'Asp', 'c.se', 'x', 'x'], ['5', 'd.se', 'x'], ['6', 'Ek', 'e.se', 'x']]));
    const isComma = separator === ',';
    expect(rows.map(({ malformed }) => malformed !== undefined)).toEqual([false, isComma, false, true, true, false]);
    const labels = await rowsOf(file([['id', 'namn'], ['1', 'ek'], ['2'], ['3', 'al']]));
    expect(labels.map(({ malformed }) => malformed !== undefined)).toEqual([false, true, false]);
  });

  it('belong to a name in the first column, whatever stands behind it', async () => {
    expect(told(await rowsOf(file([['domain', 'who'], ['a.se', 'Al', 'Bo'], ['b.se'], ['hem', 'x', 'y']])))).toEqual([
      '2 a.se', '3 b.se', `4 ${['hem', 'x', 'y'].join(separator)}`,
    ]);
  });

  it('lose no row to a quotation mark that never ends', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => [index % 3 === 0 ? '"open' : 'closed', `n${index}.se`]);
    for (const size of [100, 100_000]) {
      const read = await rowsOf(file(rows), {}, size);
      expect(read.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 1));
      expect(read.filter(({ name }, index) => name === `n${index}.se`)).toHaveLength(400);
    }
  });

  it('lose none to one that never ends in a long file, nor are read again and again', async () => {
    const rows = [['"open', 'first.se'], ...Array.from({ length: 20_000 }, (_, index) => ['x', `n${index}.se`])];
    expect(await rowsOf(file(rows), {}, 5000)).toHaveLength(20_001);
  });

  it('end a row where its quotation marks are wrong', async () => {
    const text = file([['who', 'domain'], ['"a" b', 'c.se'], ['d', 'e.se'], ['"f"', 'g.se']]);
    expect(told(await rowsOf(text))).toEqual(['2 c.se', '3 e.se', '4 g.se']);
  });
});

describe('columns', () => {
  it.each(['name', 'Namn', 'domain', 'Domän', 'domännamn', 'IDN', 'unicode', 'Domain_Name', 'Önskat namn'])('of names are called %s', async (head) => {
    expect(told(await rowsOf(`x;y;${head}\na.se;b.se;c.se\nd.se;e.se;f.se`))).toEqual(['2 c.se', '3 f.se']);
  });

  it.each(['ACE', 'punycode', 'kod', 'xn--', 'A-label', 'Kodad form (xn--)', 'Encoded form', 'IDN-kod'])('of codes are called %s, and make pairs', async (head) => {
    expect(told(await rowsOf(`${head};x;domän\nxn--5ca.se;1;å.se\n;2;b.se`))).toEqual(['2 å.se xn--5ca.se', '3 b.se ']);
  });

  it.each([
    ['without a head', 'räksmörgås.se;xn--rksmrgs-5waolo.se\nhåbo.se;xn--hbo-ula.se\n;xn--5ca.se', ['1 räksmörgås.se xn--rksmrgs-5waolo.se', '2 håbo.se xn--hbo-ula.se', '3  xn--5ca.se']],
    ['in one row', 'å.se;xn--5ca.se', ['1 å.se xn--5ca.se']],
    ['without a TLD, the codes first', 'xn--5ca;å\nxn--4ca;ä', ['1 å xn--5ca', '2 ä xn--4ca']],
    ['among names without a code', 'hus.se;\nå.se;xn--5ca.se\nhem.se;', ['1 hus.se ', '2 å.se xn--5ca.se', '3 hem.se ']],
    ['under a head that nobody knows', 'Beställt;Skickat\nå.se;xn--5ca.se', ['2 å.se xn--5ca.se']],
  ])('of codes are found beside names that need one, %s', async (_, text, rows) => {
    expect(told(await rowsOf(text))).toEqual(rows);
  });

  it('of codes are no pairs with customers or servers', async () => {
    expect(told(await rowsOf('xn--5ca.se;Åsa Öberg;ns.b.se\nxn--4ca.se;Eva Ek;ns.b.se'))).toEqual(['1 xn--5ca.se', '2 xn--4ca.se']);
  });

  it('of codes alone are the names', async () => {
    expect(told(await rowsOf('who;ace\nKarl;xn--5ca.se'))).toEqual(['2 xn--5ca.se']);
  });

  it('are found by the heads of one more language', async () => {
    const list = 'x;Kode;Domenenavn\nb.se;xn--5ca.se;å.se\nc.se;;b.se';
    expect(told(await rowsOf(list))).toEqual(['2 å.se xn--5ca.se', '3 b.se ']); // by what is in them
    const plain = 'x;Domenenavn\na.se;b.se\nc.se;d.se';
    expect(told(await rowsOf(plain, { heads: norwegian.columnHeads }))).toEqual(['2 b.se', '3 d.se']);
  });

  it('are chosen by number, with and without a head', async () => {
    expect(told(await rowsOf('a.se;b.se\nc.se;d.se', { column: '2', codeColumn: '1' }))).toEqual(['1 b.se a.se', '2 d.se c.se']);
    expect(told(await rowsOf('who;what\nc;d.se', { column: '2' }))).toEqual(['2 d.se']);
  });

  it('are kept beside the names where they are asked for, and taken for nothing else', async () => {
    expect(await rowsOf('code,name,domain\nx1,a.se,b.se\nx2,c.se\n', { keep: ['name', '1'] })).toEqual([
      { line: 2, name: 'b.se', kept: ['a.se', 'x1'] },
      { line: 3, name: 'x2,c.se', malformed: { cells: 2, width: 3, separator: ',' } },
    ]);
    expect(await rowsOf('1;a.se\n2;b.se;\n', { keep: ['1'] })).toEqual([{ line: 1, name: 'a.se', kept: ['1'] }, { line: 2, name: 'b.se', kept: ['2'] }]);
    expect(await rowsOf('a.se\n', { keep: ['1'] })).toEqual([{ line: 1, name: 'a.se', kept: ['a.se'] }]);
  });

  it('are chosen by head, whatever it looks like', async () => {
    const options = { column: 'Min.Webb', codeColumn: 'andra' };
    expect(told(await rowsOf('domän;min.webb;Andra\na.se;b.se;c.se', options))).toEqual(['2 b.se c.se']);
  });

  it.each([{ column: 'webb' }, { column: '3' }, { column: '0' }, { codeColumn: 'x' }])('that are not there are told: %j', async (options) => {
    await expect(rowsOf('namn;kod\na.se;b.se', options)).rejects.toThrow(ListError);
  });

  it('are not taken for those of prices, times or e-mail addresses', async () => {
    expect(told(await rowsOf('1.25;10.30;k@a.se;b\n2.50;11.30;l@b.se;www.ö.se'))).toEqual(['1 b', '2 www.ö.se']);
  });

  it('need no head to be found where the first row has no TLD', async () => {
    expect(told(await rowsOf('Kund;Webbplats\nKarl;a.se\nÅsa;b.se'))).toEqual(['2 a.se', '3 b.se']);
    expect(told(await rowsOf('17;a\n18;b.se\n19;c.se'))).toEqual(['1 a', '2 b.se', '3 c.se']);
  });
});

it.each([
  ['håbo.se, ål.se, xn--5ca.se', ['1 håbo.se', '1  ål.se', '1  xn--5ca.se']],
  ['a.se;b.se;\n', ['1 a.se', '1 b.se']],
  ['Karl;b.se', ['1 b.se']],
])('reads all names of a single line: %j', async (text, rows) => {
  expect(told(await rowsOf(text))).toEqual(rows);
});

it('takes the separator that it is told', async () => {
  expect(told(await rowsOf('a.se;b.se\nc.se;d.se', { separator: '' }))).toEqual(['1 a.se;b.se', '2 c.se;d.se']);
  expect(told(await rowsOf('a.se;b,c.se\nd.se;e,f.se', { separator: ',', column: '2' }))).toEqual(['1 c.se', '2 f.se']);
});

it('gives the same rows in whatever pieces it comes, each with its line', async () => {
  const file = fc.array(fc.constantFrom('a', '"', '""', ';', '\n', '\r', '\r\n', '";', '\n"', 'å.se'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 12 }), async (parts, size) => {
      const options = { separator: ';', column: '1' } as const;
      const text = `x;y\n1;a.se\n${parts.join('')}`;
      const rows = await rowsOf(text, options);
      expect(await rowsOf(text, options, size)).toEqual(rows);
      const lines = text.split(/\r\n?|\n/);
      for (const { line, name } of rows) {
        const [start = ''] = name.replaceAll('"', '').split('\n');
        expect(lines[line - 1]?.replaceAll('"', '')).toContain(start);
      }
      expect(rows.map(({ line }) => line)).toEqual([...new Set(rows.map(({ line }) => line))].toSorted((one, other) => one - other));
    }),
    { numRuns: 500, examples: [[['""', '"', '\n"', '";', '\n"'], 1]] },
  );
});

it.each([
  ['a line', `a.se\n${'x'.repeat(80_000)}\nb.se\n`],
  ['the last line', `a.se\n${'x'.repeat(80_000)}`],
  ['cells', `a;b.se\n${'c;'.repeat(40_000)}d.se\ne;f.se\n`],
  ['a quoted cell', `a;b.se\n"${'c\n'.repeat(40_000)}";d.se\ne;f.se\n`],
  ['a row of quoted cells', `a;b.se\n${`"${'c\n'.repeat(10_000)}";`.repeat(5)}d.se\ne;f.se\n`],
  ['a quoted line', `a;b.se\n"${'c'.repeat(80_000)}";d.se\ne;f.se\n`],
])('%s that is too long is the same in whatever pieces it comes', async (_, text) => {
  const [rows, ...others] = await Promise.all([1e9, 70_000, 12_345, 777].map((size) => rowsOf(text, { separator: text.includes(';') ? ';' : '' }, size)));
  for (const each of others) expect(each).toEqual(rows);
  expect(rows?.length).toBeGreaterThan(1);
  expect(Math.max(...rows!.map(({ name }) => name.length))).toBeLessThanOrEqual(MAX_RECORD_CODE_UNITS);
});

describe('columns are chosen by what is in them, and by their heads where that fits several or none', () => {
  it.each([
    ['persons', 'Namn;E-post;Domän\nEva;eva@ek.se;ek.se\nBo;bo@al.se;al.nu', 'Domän', ['2 ek.se', '3 al.nu']],
    ['persons in English', 'Name,Email,Domain\nEva Ek,eva@ek.se,ek.se\nBo Al,bo@al.se,al.nu', 'Domain', ['2 ek.se', '3 al.nu']],
    ['zones', 'id,name,zone\n7,Eva,ek.se\n8,Bo,al.nu', 'zone', ['2 ek.se', '3 al.nu']],
    ['an unknown head', 'Namn;Webbadress\nEva;www.ek.se\nBo;al.nu', 'Webbadress', ['2 www.ek.se', '3 al.nu']],
    ['servers', 'ns;domain\nns1.ek.se;ek.se\nns1.ek.se;al.nu', 'domain', ['2 ek.se', '3 al.nu']],
    ['a longer head', 'Kund;Önskat domännamn\nEva;ek\nBo;al', 'Önskat domännamn', ['2 ek', '3 al']],
    ['users', 'konto;webb\neva.ek;ek.se\nbo.al;al.nu', 'webb', ['2 ek.se', '3 al.nu']],
    ['files', 'webb,bild\nek.se/hem,ek.jpg\nal.nu/,al.jpg', 'webb', ['2 ek.se/hem', '3 al.nu/']],
    ['the owner of a domain', 'Domänägare;Domän\nEva;ek\nBo;al', 'Domän', ['2 ek', '3 al']],
    ['bars', 'kund|domän\nEva|ek.se\nBo|al.nu', 'domän', ['2 ek.se', '3 al.nu']],
    ['cells that are guarded', 'kund\tvad\nEva\t="ek.se"\nBo\t\'al.nu', 'vad', ['2 ="ek.se"', "3 'al.nu"]],
    ['no TLDs', 'kund;domän\nEva;ek\nBo;al', 'domän', ['2 ek', '3 al']],
    ['some TLDs', 'kund;namn\nEva Ek;ek.se\nBo Al;al\nUno Uv;uv', 'namn', ['2 ek.se', '3 al', '4 uv']],
    ['numbers beside names without a head', '17;ek\n18;al', '2', ['1 ek', '2 al']],
  ])('%s', async (_, text, column, rows) => {
    let reading: Reading = {};
    expect(told(await rowsOf(text, { tellReading: (found) => (reading = found) }))).toEqual(rows);
    expect(reading.columns?.name).toBe(column);
  });

  it.each([
    ['Kund;Domän;Kod\nEva;ek.se;1001\nBo;ål.nu;1002', ['2 ek.se', '3 ål.nu']],
    ['Code;Domain\nK-17;ek.se\nK-18;ål.nu', ['2 ek.se', '3 ål.nu']],
    ['Domän;Kod\nek.se;\nål.nu;xn--l-xga.nu', ['2 ek.se ', '3 ål.nu xn--l-xga.nu']],
    ['Domän;Kod\nek.se;ek.se\nål.nu;xn-l-xga.nu', ['2 ek.se ek.se', '3 ål.nu xn-l-xga.nu']],
    ['Åsa;ål.nu;xn--l-xga.nu\nÖrjan;ö.se;xn--nda.se', ['1 ål.nu xn--l-xga.nu', '2 ö.se xn--nda.se']],
    ['Kund;Domän;Beställt\nÅsa;ål.nu;xn--l-xga.nu\nÖrjan;ö.se;xn--nda.se', ['2 ål.nu xn--l-xga.nu', '3 ö.se xn--nda.se']],
  ])('a column of codes has codes in it: %j', async (text, rows) => {
    expect(told(await rowsOf(text))).toEqual(rows);
  });

  it.each([
    ['Karl;Ek\nEva;Al', true], ['kund;ort\nKarl Ek;Umeå', true], ['namn;ort\nKarl;Umeå', true], ['ort;domän\nUmeå;karl', false], ['namn;e-post\nEva;eva@ek.se', true], ['namn;ort\nek.se;Umeå', false], ['1;a.se\n2;b.se', false], ['1;å\n2;ö', true],
  ])('a guess is told: %j', async (text, isGuess) => {
    let reading: Reading = {};
    await rowsOf(text, { tellReading: (found) => (reading = found) });
    expect(reading.columns?.isGuess).toBe(isGuess);
  });
});

describe('names whose TLDs have a column of their own are one', () => {
  it.each([
    ['SLD;TLD\nåmål;com\nlysekil;se\nmora;.nu', ['2 åmål.com', '3 lysekil.se', '4 mora.nu']],
    ['lund,.se', ['1 lund.se']],
    ['lund;.se\numeå;.nu\n', ['1 lund.se', '2 umeå.nu']],
    ['id;Namn;Toppdomän\n1;lund;SE\n2;umeå;nu', ['2 lund.SE', '3 umeå.nu']],
    ['Namn;Domän\nlund;se\numeå;nu', ['2 lund.se', '3 umeå.nu']],
    ['tld;label\nse;lund\n;umeå\nnu;', ['2 lund.se', '3 umeå', '4 ']],
    ['SLD;TLD\nlund.se;se\numeå;nu\nmora;se', ['2 lund.se', '3 umeå.nu', '4 mora.se']],
    ['lund;se\numeå;nu', ['1 lund.se', '2 umeå.nu']],
  ])('%j', async (text, rows) => {
    expect(told(await rowsOf(text))).toEqual(rows);
  });

  it.each([
    ['namn;land\nlund;SE\numeå;NO', ['2 lund', '3 umeå']],
    ['namn;land\nlund;se\numeå;no', ['2 lund', '3 umeå']],
    ['domän;tld\nlund.se;se\numeå.nu;nu', ['2 lund.se', '3 umeå.nu']],
    ['hem;hus\nsol;dag', ['1 hem', '2 sol']],
  ])('but other columns are none: %j', async (text, rows) => {
    expect(told(await rowsOf(text))).toEqual(rows);
  });

  it('and are told', async () => {
    let reading: Reading = {};
    await rowsOf('SLD;TLD\nåmål;com', { tellReading: (found) => (reading = found) });
    expect(reading).toMatchObject({ columns: { name: 'SLD', tld: 'TLD', isGuess: false } });
  });

  it('unless somebody chooses the column', async () => {
    expect(told(await rowsOf('SLD;TLD\nåmål;com', { column: 'sld' }))).toEqual(['2 åmål']);
  });
});

describe('several names on a line are all read', () => {
  it.each([
    ['ek.se, al.se\nuv.nu, l_n.se', ['1 ek.se', '1  al.se', '2 uv.nu', '2  l_n.se']],
    ['ek.se;al.se;uv.nu\nasp.se\nlin.se;\n', ['1 ek.se', '1 al.se', '1 uv.nu', '2 asp.se', '3 lin.se']],
    ['ek.se\nal.se\nuv.nu\nasp.se,lin.se', ['1 ek.se', '2 al.se', '3 uv.nu', '4 asp.se', '4 lin.se']],
    ['ek.se al.se\nuv.nu\tlin.se', ['1 ek.se', '1 al.se', '2 uv.nu', '2 lin.se']],
    ['ek.se\nal.se\nuv.nu  lin.se, asp.se', ['1 ek.se', '2 al.se', '3 uv.nu', '3 lin.se', '3 asp.se']],
    ['ek.se, al.se\nuv.nu, l n.se', ['1 ek.se', '1  al.se', '2 uv.nu', '2  l n.se']],
    ['ek.se al.se uv.nu lin.se asp.se en.se tall.se\ngran.se', [...'ek.se al.se uv.nu lin.se asp.se en.se tall.se'.split(' ').map((name) => `1 ${name}`), '2 gran.se']],
    ['Våra namn:\nek.se, al.se\nuv.nu, lin.se', ['2 ek.se', '2  al.se', '3 uv.nu', '3  lin.se']],
    ['ek.se\tal.se\nuv.nu\tå_.se', ['1 ek.se', '1 al.se', '2 uv.nu', '2 å_.se']],
  ])('%j', async (text, rows) => {
    let reading: Reading = {};
    for (const size of sizes) expect(told(await rowsOf(text, { tellReading: (found) => (reading = found) }, size))).toEqual(rows);
    expect([reading.hasSeveral, reading.columns]).toEqual([true, undefined]);
  });

  it('unless columns are chosen, or have heads', async () => {
    expect(told(await rowsOf('ek.se, al.se\nuv.nu, lin.se', { column: '1' }))).toEqual(['1 ek.se', '2 uv.nu']);
    expect(told(await rowsOf('ek.se,ns1.al.se,ns2.al.se,ns3.al.se,ns4.al.se,Eva\nuv.nu,ns1.al.se,ns2.al.se,ns3.al.se,ns4.al.se,Bo'))).toEqual(['1 ek.se', '2 uv.nu']);
    expect(told(await rowsOf('domain,server\nek.se,ns.al.se\nuv.nu,ns.al.se'))).toEqual(['2 ek.se', '3 uv.nu']);
  });
});

describe('what is above a list is skipped, and told', () => {
  it.each([
    ['sep=;\nkund;domän\nEva;ek.se', [1], ['3 ek.se']],
    ['"sep=,"\nEva,ek.se\nBo;Al,al.se', [1], ['2 ek.se', '3 al.se']],
    ['SEP=\t\nEva\tek.se', [1], ['2 ek.se']],
    ['Beställning 2026-11-30;;\n;;\nid;kund;domän\n1;Eva;ek.se', [1], ['4 ek.se']],
    ['Våra domäner\nkund;domän\nEva;ek.se', [1], ['3 ek.se']],
    ['Domäner\n\nkund;domän\nEva;ek.se\nBo;al.se', [1], ['4 ek.se', '5 al.se']],
    ['Fyll i kund och domän.\nSkicka listan till oss:\n\nkund;domän\nEva;ek.se', [1, 2], ['5 ek.se']],
    ['Fyll i kund, domän och ort.\nkund,domän,ort\nEva,ek.se,Lund\nBo,al.se,Umeå', [1], ['3 ek.se', '4 al.se']],
    ['sep=;\nLista över namn;\nkund;domän\nEva;ek.se', [1, 2], ['4 ek.se']],
    ['Så här gör du.\nSkriv ett namn på varje rad.\nTill exempel\tså här\nSkicka listan till oss:\ningen annan får se den.\nEva;ek.se\nBo;al.se', [1, 2, 3, 4, 5], ['6 ek.se', '7 al.se']],
    ['Skriv alla namn så här, till exempel asp.se\nek.se\nal.se', [1], ['2 ek.se', '3 al.se']],
    ['OBS!\n- Skriv ett namn på varje rad\n- Inga webbadresser\nDomän\nek.se\nal.se', [1, 2, 3], ['5 ek.se', '6 al.se']],
    ['OBS!;;\nFyll i allt, tack;;\nkund;domän;ort\nEva;ek.se;Lund', [1, 2], ['4 ek.se']],
    ['Alla våra namn:\nek.se\nal.se', [1], ['2 ek.se', '3 al.se']],
    ['# beställda namn\ndomännamn\nek.se\nal.se', [1], ['3 ek.se', '4 al.se']],
  ])('%j', async (text, skipped, rows) => {
    let reading: Reading = {};
    for (const size of sizes) expect(told(await rowsOf(text, { tellReading: (found) => (reading = found) }, size))).toEqual(rows);
    expect(reading.skipped).toEqual(skipped);
  });

  it.each([
    ['fel namn.se\nek.se\nal.se', ['1 fel namn.se', '2 ek.se', '3 al.se']],
    ['hem\nek.se\nal.se', ['1 hem', '2 ek.se', '3 al.se']],
    ['hem-.se\nfel namn\nnamn\nek.se', ['1 hem-.se', '2 fel namn', '3 namn', '4 ek.se']],
    ['hem\nhus\nnamn\nek.se', ['1 hem', '2 hus', '3 namn', '4 ek.se']],
    ['hem och hus\nek\nal', ['1 hem och hus', '2 ek', '3 al']],
    ['Eva Ek;ek.se\nBo Al;al.se', ['1 ek.se', '2 al.se']],
  ])('but no row of the list: %j', async (text, rows) => {
    let reading: Reading = {};
    expect(told(await rowsOf(text, { tellReading: (found) => (reading = found) }))).toEqual(rows);
    expect(reading.skipped).toBeUndefined();
  });
});

describe('any list of names gives these names', () => {
  const names = fc.shuffledSubarray([...generatedNames(9, 60)], { minLength: 2, maxLength: 8 });
  const person = (index: number): string => ['Eva Ek', 'Bo "Al"', 'Åsa', 'Lin, AB', 'Fru; Gran', 'Asp.Lind', '12', ''][index % 8] as string;
  const cell = (text: string): string => (/[";,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  it.each<[string, (names: string[]) => string]>([
    ['one on a line', (all) => all.join('\n')],
    ['several on a line', (all) => all.map((name, index) => name + (index % 2 ? '\n' : ', ')).join('')],
    ['all on a line', (all) => all.join('; ')],
    ['with spaces in between', (all) => all.map((name, index) => name + (index % 3 ? ' ' : '\n')).join('')],
    ['in a column', (all) => `id;Kund;Domän\n${all.map((name, index) => `${index};${cell(person(index))};${name}\n`).join('')}`],
    ['in a column under a head that is not known', (all) => `Nr,Vem,Vad,När\n${all.map((name, index) => `${index},${cell(person(index))},${name},2026-11-${index + 10}\n`).join('')}`],
    ['in a column without a head', (all) => all.map((name, index) => `${cell(person(index))}\t${name}\t${index}\n`).join('')],
    ['below a title', (all) => `sep=;\nBeställning 17:\n\nKund;E-post;Domän\n${all.map((name, index) => `${cell(person(index))};kund${index}@post.se;${name}\n`).join('')}`],
    ['with customer numbers', (all) => `Kod;Domän\n${all.map((name, index) => `K${index};${name}\n`).join('')}`],
    ['with their TLDs apart', (all) => `Kund;SLD;TLD\n${all.map((name, index) => `${cell(person(index))};${name.replace(/\.(\w+)$/, ';.$1')}\n`).join('')}`],
  ])('%s', async (_, list) => {
    await fc.assert(fc.asyncProperty(names.filter((all) => all.every((name) => /^\S+\.\w+$/.test(name))), async (all) => {
      expect((await rowsOf(list(all))).map(({ name }) => name.trim())).toEqual(all);
    }));
  });
});

describe('rows with names are never skipped', () => {
  it.each([
    ['köp.se # vår\nr_d.se // gammal\n; kommentar', ['1 köp.se # vår', '2 r_d.se // gammal'], [3]],
    ['ek.se // ny\nal.se // ny\n# slut', ['1 ek.se // ny', '2 al.se // ny'], [3]],
    ['vår ek.se här\nal.se\n; uv', ['1 vår ek.se här', '2 al.se'], [3]],
    ['ek.se\n# al.se\n// gamla namn\nuv.se', ['1 ek.se', '2 # al.se', '4 uv.se'], [3]],
  ])('and remarks are, and told: %j', async (text, rows, skipped) => {
    let reading: Reading = {};
    expect(told(await rowsOf(text, { tellReading: (found) => (reading = found) }))).toEqual(rows);
    expect(reading.skipped).toEqual(skipped);
  });
});

describe('a name that lacks its TLD takes it from the column', () => {
  it.each([
    ['Domän;TLD\nköp.se;se\nöl;nu', ['2 köp.se', '3 öl.nu']],
    ['Domain,Extension\nek.se,.se\nal.nu,.nu\nuv,.no', ['2 ek.se', '3 al.nu', '4 uv.no']],
    ['Namn;Ändelser\nköp;se, nu\nöl;.nu/.se', ['2 köp.se', '2 köp.nu', '3 öl.nu', '3 öl.se']],
    ['Name\tTLDs\nek\tse och nu\nal\tno', ['2 ek.se', '2 ek.nu', '3 al.no']],
  ])('%j', async (text, rows) => {
    expect(told(await rowsOf(text))).toEqual(rows);
  });
});

describe('all columns whose heads are those of domains are read', () => {
  it.each([
    ['Gammal domän,Ny domän\nol.se,ö_l.se', ['2 ol.se', '2 ö_l.se'], 'Ny domän'],
    ['Primär domän;Alias\nköp.se;r_d.se\nek.se;', ['2 köp.se', '2 r_d.se', '3 ek.se'], 'Alias'],
    ['id;Main domain;Old domain;Aliases\n1;ek.se;al.se;uv.se', ['2 ek.se', '2 al.se', '2 uv.se'], 'Old domain, Aliases'],
    ['Domän;Namnserver\nek.se;ns.al.se', ['2 ek.se'], undefined],
    ['Domän;Kontaktdomän\nek.se;Eva', ['2 ek.se'], undefined],
  ])('%j', async (text, rows, others) => {
    let reading: Reading = {};
    expect(told(await rowsOf(text, { tellReading: (found) => (reading = found) }))).toEqual(rows);
    expect(reading.columns?.others).toBe(others);
  });
});

it.each([
  ['["köp.se","r_d.se"]', ['1 köp.se', '1 r_d.se']],
  [' [ "ek.se", "a\\u00e5.se" ]\n', ['1 ek.se', '1 aå.se']],
  ['["ek.se"]\n["al.se"]', ['1 ek.se', '2 al.se']],
  ['["ek.se",1]', ['1 ["ek.se"']],
])('an array on a line has names: %j', async (text, rows) => {
  expect(told(await rowsOf(text))).toEqual(rows);
});

describe('numbers and amounts are no names', () => {
  it.each([
    ['Fakturanr;Rad;Text;Belopp\n1001;1;Domänregistrering köp.se 1 år;99,00', ['2 Domänregistrering köp.se 1 år']],
    ['Nr\tSumma\tVad\n17\t198,00\tFörnyat ek.se till 2027\n18\t99,00\tFörnyat al.nu till 2028', ['2 Förnyat ek.se till 2027', '3 Förnyat al.nu till 2028']],
    ['1001;12,50;ek\n1002;13,50;al', ['1 ek', '2 al']],
  ])('%j', async (text, rows) => {
    expect(told(await rowsOf(text))).toEqual(rows);
  });
});

describe('a word where all others are whole names is none', () => {
  it.each([
    ['Domän;Pris\nköp.se;99\nöl.se;99\nSumma;198', [undefined, undefined, 'no-name']],
    ['Nr,Domain\n1,ek.se\n2,al.se\n3,uv.se\n,Total', [undefined, undefined, undefined, 'no-name']],
    ['Domän;Pris\nek.se;99\nDomän;Pris\nal.se;99', [undefined, undefined]],
    ['Eva;ek.se\nBo;al\nUno;uv', [undefined, undefined, undefined]],
  ])('%j', async (text, reasons) => {
    const rows = await rowsOf(text);
    expect(rows.map(({ malformed }) => malformed && 'reason' in malformed ? malformed.reason : malformed)).toEqual(reasons);
  });

  it.each([
    ['Från;Till\neva@ek.se;bo@al.se', ['2 eva@ek.se']],
    ['Avsändare,Ämne\neva@ek.se,Hej\nbo@al.se,Svar', ['2 Hej', '3 Svar']],
    ['Förnamn;Efternamn\nEva;Ek', ['2 Eva']],
    ['First name;Last name\nEva;Ek\nBo;Al', ['2 Eva', '3 Bo']],
  ])('and heads of persons and e-mail addresses are none: %j', async (text, rows) => {
    expect(told(await rowsOf(text))).toEqual(rows);
  });
});

it.each(['k|p.se\nr{ksm|rg}s.se', 'bj|rk.se\nsm|r.nu', 'ek.se\nh|.se\n}re|.se'])('bars in words of seven bits divide no cells: %j', async (text) => {
  expect(told(await rowsOf(text))).toEqual(text.split('\n').map((line, index) => `${index + 1} ${line}`));
});

it.each(['name|domain\nEva|ek.se\nBo|al.se', 'Eva | ek.se\nBo | al.se', 'eva|ek.se|ä\nbo|al.se|ö', '1|ek.se\n2|al.se'])('other bars do: %j', async (text) => {
  expect((await rowsOf(text)).map(({ name }) => name.trim())).toEqual(['ek.se', 'al.se']);
});

it.each([
  ['"köp.se;99\nöl.se;99', ['open-quote', undefined]],
  ['Kund,Domän\n"Eva,ek.se\n"Bo",al.se\n"Åsa "" Al",uv.se', ['open-quote', undefined, undefined]],
])('a quotation mark that never ends is told: %j', async (text, reasons) => {
  const rows = await rowsOf(text);
  expect(rows.map(({ malformed }) => malformed && 'reason' in malformed ? malformed.reason : malformed)).toEqual(reasons);
});
