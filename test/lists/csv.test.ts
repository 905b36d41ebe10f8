import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCSV } from '../../src/lists/csv.js';

it('begins with a byte order mark, and ends lines as RFC 4180 has it', () => {
  expect(toCSV([['a', 'b'], ['c', 'd']], ',')).toBe('\uFEFF"a","b"\r\n"c","d"\r\n');
});

it('keeps separators, quotation marks and line ends inside of a cell', () => {
  expect(toCSV([['a;b', 'say "å"', 'two\nlines']], ';')).toBe('\uFEFF"a;b";"say ""å""";"two\nlines"\r\n');
});

it.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra', '＝1', '＋1', '－1', '＠a', ' =1', '\u3000=1', '\u200B=1', '"=1'])('no cell is a formula: %j', (cell) => {
  expect(toCSV([[cell]], ',')).toBe(`\uFEFF"'${cell.replaceAll('"', '""')}"\r\n`);
});

it.each([
  ['b.se;=SUM(1)', "b.se;'=SUM(1)"], ['b.se\t+1', "b.se\t'+1"], ['a|@b', "a|'@b"], ['a,  -1,=2', "a,'  -1,'=2"], ['a\n=1', "a\n'=1"],
  ['a";"=1', `a";'"=1`], ['a; ＝1', "a;' ＝1"], ['\t=1', "'\t'=1"], [';=1', ";'=1"],
])('nothing in a cell is one where another sign separates cells: %j', (cell, guarded) => {
  expect(toCSV([[cell]], ',')).toBe(`\uFEFF"${guarded.replaceAll('"', '""')}"\r\n`);
});

it.each(['hem.se', 'räk-smörgås.se', 'a; b, c', "'=1", 'a=b', '1-2', 'x@y.se', 'https://å.se/?a=1'])('a cell without a formula stays as it is: %j', (cell) => {
  expect(toCSV([[cell]], ';')).toBe(`\uFEFF"${cell}"\r\n`);
});

it.each([',', ';', '\t', '|'])('whatever a spreadsheet takes for the separator, %j, it finds no formula', (separator) => {
  const part = fc.constantFrom(',', ';', '\t', '|', '"', "'", '=', '＝', '-', ' ', '\n', '\r', 'a');
  fc.assert(fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom(',' as const, ';' as const), (parts, written) => {
    const text = toCSV([[parts.join(''), 'b']], written).replace('\uFEFF', '');
    for (const cell of text.split(/[\r\n]/).flatMap((line) => line.split(separator))) expect(cell).not.toMatch(/^["\s]*[=＝-]/);
  }));
});
