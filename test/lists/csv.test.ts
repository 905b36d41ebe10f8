import { expect, it } from 'vitest';
import { toCSV } from '../../src/lists/csv.js';

it('begins with a byte order mark, and ends lines as RFC 4180 has it', () => {
  expect(toCSV([['a', 'b'], ['c', 'd']], ',')).toBe('\uFEFF"a","b"\r\n"c","d"\r\n');
});

it('keeps separators, quotation marks and line ends inside of a cell', () => {
  expect(toCSV([['a;b', 'say "å"', 'two\nlines']], ';')).toBe('\uFEFF"a;b";"say ""å""";"two\nlines"\r\n');
});

it.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra'])('no cell is a formula: %j', (cell) => {
  expect(toCSV([[cell]], ',')).toBe(`\uFEFF"'${cell}"\r\n`);
});
