import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lgr/evaluate.js';
import type { Table } from '../../src/lgr/table.js';
import { charXml, readSections } from './lgr-xml.js';

const eligible = (label: string, table: Table) => evaluate(label, table).eligible;
const places = (label: string, table: Table) => evaluate(label, table).findings.map(({ code, at }) => [code, at]);

describe('partition', () => {
  const entries = (...sequences: string[]) => readSections({ data: sequences.map(charXml).join('') });
  const lengths = (label: string, table: Table) => evaluate(label, table).parts.map(({ length }) => length);

  it('finds the one that fits where the longest first would fail', () => {
    const table = entries('ab', 'a', 'bc');
    expect(lengths('abc', table)).toEqual([1, 2]);
    expect(eligible('abc', table)).toBe(true);
    expect(eligible('ababc', table)).toBe(true);
    expect(eligible('b', table)).toBe(false);
  });

  it('finds it through several turns', () => {
    const table = entries('aa', 'aaa', 'b');
    expect(eligible('aaaab', table)).toBe(true);
    expect(lengths('aaaaaaa', table)).toEqual([3, 2, 2]);
    expect(eligible('ab', table)).toBe(false);
  });

  it('shows the longest entries first among equals', () => {
    expect(lengths('abab', entries('a', 'b', 'ab', 'ba', 'aba'))).toEqual([3, 1]);
    expect(lengths('abab', entries('aba', 'ba', 'ab', 'b', 'a'))).toEqual([3, 1]);
  });

  it('refuses as little as it can', () => {
    const table = entries('a', 'ab', 'bcd');
    expect(evaluate('abcd', table)).toMatchObject({ refused: 0 });
    expect(places('abc', table)).toEqual([['not-in-table', 2]]);
    expect(places('bc', table)).toEqual([['not-in-table', 0], ['not-in-table', 1]]);
  });

  it('finds ranges in whatever order they stand', () => {
    const range = (first: string, last: string) => `<range first-cp="${first}" last-cp="${last}"/>`;
    const data = [range('0066', '0068'), range('0063', '0063'), range('0061', '0061'), range('10330', '1034A')].join('');
    const table = readSections({ data });
    expect(places('abcdefghi\u{1034a}\u{1034b}', table).map(([, at]) => at)).toEqual([1, 3, 4, 8, 10]);
  });

  it('does not run past the end', () => {
    expect(places('a', entries('ab', 'abc'))).toEqual([['not-in-table', 0]]);
  });

  it('refuses a sequence out of its context as one part', () => {
    const rules = '<rule name="last"><anchor/><look-ahead><end/></look-ahead></rule>';
    const table = readSections({ data: `<char cp="0061 0062" when="last"/>${charXml('c')}`, rules });
    expect(eligible('cab', table)).toBe(true);
    expect(evaluate('abc', table).findings).toMatchObject([
      {
        code: 'context-rule', at: 0, length: 2, reference: 'example-latn last',
        values: { character: 'ab', codePoint: 'U+0061 U+0062' },
      },
    ]);
    const letters = ['a', 'b', 'c'].map(charXml).join('');
    const divisible = readSections({ data: `<char cp="0061 0062" when="last"/>${letters}`, rules });
    expect(evaluate('abc', divisible).parts).toHaveLength(3);
    expect(evaluate('cab', divisible).parts).toHaveLength(2);
  });

  it('reads the repertoire of a table once', () => {
    let reads = 0;
    const { repertoire, ...rest } = entries('a', 'b');
    const table: Table = {
      ...rest,
      get repertoire() {
        reads++;
        return repertoire;
      },
    };
    expect([eligible('ab', table), eligible('ba', table), eligible('c', table)]).toEqual([true, true, false]);
    expect(reads).toBe(1);
  });
});
