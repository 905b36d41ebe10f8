import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lgr/evaluate.js';
import type { Table } from '../../src/lgr/table.js';
import { charXml, readSections } from './lgr-xml.js';

const eligible = (label: string, table: Table) => evaluate(label, table).eligible;
const places = (label: string, table: Table) => evaluate(label, table).findings.map(({ code, at }) => [code, at]);

describe('partition', () => {
  const entries = (...sequences: string[]) => readSections({ data: sequences.map(charXml).join('') });
  const lengths = (label: string, table: Table) => evaluate(label, table).parts.map(({ length }) => length);

  it('takes the longest entry at each place, and does not come back to it (RFC 7940 §8.1)', () => {
    const table = entries('ab', 'a', 'bc');
    expect(lengths('abc', table)).toEqual([2, 1]);
    expect(places('abc', table)).toEqual([['not-in-table', 2]]);
    expect(['aab', 'abab', 'abbc', 'aabc', 'b'].map((label) => eligible(label, table))).toEqual([true, true, true, false, false]);
    expect(lengths('abab', entries('a', 'b', 'ab', 'ba', 'aba'))).toEqual([3, 1]);
    expect(lengths('abab', entries('aba', 'ba', 'ab', 'b', 'a'))).toEqual([3, 1]);
  });

  it('takes a shorter one where its context refuses a longer one', () => {
    const rules = '<rule name="last"><anchor/><look-ahead><end/></look-ahead></rule>';
    const table = readSections({ data: `<char cp="0061 0062 0063" when="last"/><char cp="0061 0062" not-when="last"/>${['a', 'b', 'c'].map(charXml).join('')}`, rules });
    expect(['abc', 'abca', 'ab', 'aba'].map((label) => lengths(label, table))).toEqual([[3], [2, 1, 1], [1, 1], [2, 1]]);
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

  it('refuses a sequence out of its context code point by code point, naming the rules of all entries that stand there', () => {
    const rules = '<rule name="last"><anchor/><look-ahead><end/></look-ahead></rule><rule name="first"><look-behind><start/></look-behind><anchor/></rule>';
    const table = readSections({ data: `<char cp="0061 0062" when="last"/><char cp="0061" not-when="first"/>${charXml('c')}`, rules });
    expect(eligible('cab', table)).toBe(true);
    expect(evaluate('abc', table)).toMatchObject({
      parts: [{ at: 0, length: 1, refused: true, rules: ['last', 'first'] }, { at: 1, length: 1, refused: true }, { at: 2, length: 1 }],
      findings: [
        { code: 'context-rule', at: 0, length: 1, reference: 'example-latn first', values: { character: 'a', codePoint: 'U+0061', rule: 'first' } },
        { code: 'not-in-table', at: 1, length: 1, values: { character: 'b' } },
      ],
    });
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
