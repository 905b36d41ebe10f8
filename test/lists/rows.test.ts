import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as norwegian from '../../src/languages/nb.js';
import { ListError } from '../../src/lists/list-error.js';
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
    expect(told(await rowsOf('namn\nhem\nhus'))).toEqual(['1 namn', '2 hem', '3 hus']);
    expect(told(await rowsOf('hem\na.se\nb.se'))).toEqual(['1 hem', '2 a.se', '3 b.se']);
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

  it('may be fewer in a row', async () => {
    const text = file([['who', 'domain'], ['Karl'], [''], ['Åsa', 'a.se', 'more'], ['', 'b.se']]);
    expect(told(await rowsOf(text))).toEqual(['2 ', '3 ', '4 a.se', '5 b.se']);
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
    expect(told(await rowsOf(`x;y;${head}\na.se;b.se;c\nd.se;e.se;f`))).toEqual(['2 c', '3 f']);
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
    const plain = 'x;Domenenavn\na.se;b\nc.se;d';
    expect(told(await rowsOf(plain))).toEqual(['2 a.se', '3 c.se']);
    expect(told(await rowsOf(plain, { heads: norwegian.columnHeads }))).toEqual(['2 b', '3 d']);
  });

  it('are chosen by number, with and without a head', async () => {
    expect(told(await rowsOf('a.se;b.se\nc.se;d.se', { column: '2', codeColumn: '1' }))).toEqual(['1 b.se a.se', '2 d.se c.se']);
    expect(told(await rowsOf('who;what\nc;d.se', { column: '2' }))).toEqual(['2 d.se']);
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
  ['a.se;b.se\nc.se;d.se', ['1 a.se', '2 c.se']],
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
