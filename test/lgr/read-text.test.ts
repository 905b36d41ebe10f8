import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lgr/evaluate.js';
import { LgrError } from '../../src/lgr/lgr-error.js';
import { readTable } from '../../src/lgr/read-table.js';
import { validateTable } from '../../src/lgr/validate-table.js';
import { variants } from '../../src/lgr/variants.js';
import { writeLgr } from '../../src/lgr/write-lgr.js';
import { readSections } from './lgr-xml.js';

const repertoireOf = (text: string) => readTable(text).repertoire;
const data = (xml: string) => readSections({ data: xml }).repertoire;

describe('one code point a line', () => {
  it.each(['U+00E5\n1F41F', '0xE5\r\n0x1F41F', '00E5\r1F41F', 'u+00e5\nu+1f41f', '\\u00E5\nU+1F41F', '\uFEFF# letters\n\n00E5 # å\n  1F41F   # a fish', 'U+00E5 LATIN SMALL LETTER A WITH RING ABOVE\n1F41F FISH',
    'U+00E5\tå\nU+1F41F\t🐟', 'U+000000E5\nU+1F41F'.replace('0000', '')])('%j', (text) => {
    expect(repertoireOf(text)).toEqual(data('<char cp="00E5"/><char cp="1F41F"/>'));
  });

  it.each(['U+0061..U+007A', '0061-007A', 'U+0061 - U+007A # a to z', '0x61–0x7A', '0061..007A\tLatin'])('a range: %j', (text) => {
    expect(repertoireOf(text)).toEqual(data('<range first-cp="0061" last-cp="007A"/>'));
  });

  it.each(['U+05D0 U+05B7', '05D0 05B7', 'U+05D0U+05B7 # a letter and its point'])('a sequence: %j', (text) => {
    expect(repertoireOf(text)).toEqual(data('<char cp="05D0 05B7"/>'));
  });
});

describe('RFC 4290', () => {
  it('has variants behind a bar, which are blocked', () => {
    const table = readTable('# Version: 2\n# Language: sv\n# Date: 2026-01-31\nU+0061|\nU+00E5|U+0061:U+0061 U+0061\nU+0062-U+0064|\n');
    expect(table).toMatchObject({ version: '2', language: 'sv', date: '2026-01-31' });
    expect(table.repertoire).toEqual(data('<char cp="0061"/><char cp="00E5"><var cp="0061" type="blocked"/><var cp="0061 0061" type="blocked"/></char><range first-cp="0062" last-cp="0064"/>'));
    expect([...variants('å', table, 10)]).toEqual([{ label: 'a', disposition: 'blocked' }, { label: 'aa', disposition: 'blocked' }]);
  });
});

describe('RFC 3743', () => {
  it('has preferred variants, which may be used, and others, which are blocked', () => {
    const table = readTable('Version 1.01 20030623 # a release\nLanguage zh\nReference 0 Unicode 3.2\nReference 1 A list\n4E07(0); 4E07(0), 842C(0,1); 5350(1)\n842C(1);4E07(1);4E07(1),842C(1)\n5350;;\n');
    expect(table).toMatchObject({ version: '1.01', date: '2003-06-23', language: 'zh', references: { 0: { text: 'Unicode 3.2' }, 1: { text: 'A list' } } });
    expect(table.repertoire).toEqual(data(`<char cp="4E07"><var cp="842C" type="activated"/><var cp="5350" type="blocked"/></char>
      <char cp="842C"><var cp="4E07" type="activated"/></char><char cp="5350"/>`));
    expect([...variants('万', table, 10)]).toEqual([{ label: '萬', disposition: 'activated' }, { label: '卐', disposition: 'blocked' }]);
  });
});

it.each(['U+0061\nU+0062', '4E07(0);842C(0);', 'Version 1 2026-01-31\nReference 3 A list\nU+00E5|U+0061:U+0061 U+0061'])('is a table as any other: %j', (text) => {
  const table = readTable(text);
  expect(readTable(writeLgr(table))).toEqual(table);
  expect(validateTable(table)).toBe(table);
  expect(evaluate('aa', table).parts).toHaveLength(2);
});

it.each<[text: string, line: number | undefined, reason: RegExp]>([
  ['', undefined, /./],
  ['räksmörgås', 1, /neither an LGR file nor a list/],
  ['# a comment alone: 0061', 1, /neither/],
  ['{"codePoints":[97]}', 1, /neither/],
  ['name;code\nhåbo.se;xn--hbo-ula.se', 1, /neither/],
  ['U+0061\nå', 2, /no code points/],
  ['U+0061\nU+00G2', 2, /no code points/],
  ['U+0061\nU+0062 U+00G2', 2, /no code points/],
  ['0061\n62', 2, /no code points/],
  ['U+0061\nU+0062..U+0063..U+0064', 2, /no code points/],
  ['U+0061\nU+0062|U+0063|U+0064', 2, /no code points/],
  ['U+0061\nU+0062;;;U+0064', 2, /no code points/],
  ['U+0061\n;U+0062;', 2, /no code points/],
  ['U+0061\nU+0062|å', 2, /no code points/],
  ['U+0061\n\nU+0061', 3, /listed twice/],
  ['U+0061\nU+0063-U+0062', 2, /empty range/],
  ['U+0061\nU+D800', 2, /malformed/],
  ['U+0061\nU+110000', 2, /malformed/],
  [`U+0061\n${'U+0061 '.repeat(64)}`, 2, /malformed/],
])('%j is refused with its line', (text, line, reason) => {
  const refuse = () => readTable(text);
  expect(refuse).toThrow(LgrError);
  expect(refuse).toThrow(reason);
  try {
    refuse();
  } catch (error) {
    expect(error).toMatchObject(line === undefined ? {} : 'place' in (error as LgrError) ? { place: { line } } : { line });
  }
});

it('reads no more than other tables may have, and that in no time', () => {
  expect(() => readTable('U+0061\n'.repeat(300_000))).toThrow('200000');
  expect(() => readTable('U+10000-U+10FFFF')).toThrow('100000');
  const begin = performance.now();
  for (const text of [' '.repeat(500_000), '#'.repeat(500_000), 'U+'.repeat(250_000), '('.repeat(500_000), '0061 '.repeat(100_000), '-'.repeat(500_000), 'G\t'.repeat(250_000)]) {
    expect(() => readTable(`U+0061${text}\nå`)).toThrow(LgrError);
  }
  expect(performance.now() - begin).toBeLessThan(5000);
});
