import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry, Table } from '../../src/lgr/model.js';
import { parseLgr } from '../../src/lgr/parse.js';
import { seed } from '../../src/registries/seed.js';
import { compileTables, readTables, seedFile, tablesFolder } from '../../tools/compile-tables.js';
import { documentOf, lgrXml } from '../lgr/document.js';

const files = readTables(tablesFolder);

it('is what the tables compile to, byte for byte: run `npm run tables` after editing them', () => {
  expect(readFileSync(seedFile, 'utf8')).toBe(compileTables(files));
});

it('is what the tables say', () => {
  const parsed = Object.values(files).map((xml) => parseLgr(documentOf(xml)));
  expect(seed).toEqual(Object.fromEntries(parsed.map((table) => [table.id, table])));
});

describe('the counts of revision C', () => {
  it('Latin .se: hyphen, 10 digits, 26 letters of ASCII and 52 more', () => {
    expect(size(seed['se-latn'])).toBe(1 + 10 + 26 + 52);
  });

  it('Yiddish .se: 38 Hebrew entries, of which 11 sequences, with hyphen and digits', () => {
    const hebrew = seed['se-hebr'].repertoire.filter((entry) => firstOf(entry) >= 0x5d0);
    expect(hebrew).toHaveLength(38);
    expect(hebrew.filter((entry) => 'codePoints' in entry && entry.codePoints.length > 1)).toHaveLength(11);
    expect(size(seed['se-hebr'])).toBe(38 + 1 + 10);
  });

  it('.nu: 74', () => {
    expect(size(seed['nu-latn'])).toBe(74);
  });
});

describe('the compiler', () => {
  it('does not depend on the order of the files', () => {
    expect(compileTables(Object.fromEntries(Object.entries(files).toReversed()))).toBe(compileTables(files));
  });

  it('quotes what needs it', () => {
    const rules = '<rule name="it\'s &quot;\\"><any/></rule>';
    expect(compileTables({ 'example-latn.xml': xml({ rules }) })).toContain(`'it\\'s "\\\\': [{ type: 'any' }]`);
  });

  it.each([
    ['a table that parseLgr refuses', { rules: '<class/>' }, 'example-latn.xml: class: unknown: lgr/rules/class'],
    ['a letter and a mark that NFC joins', { data: '<char cp="0061 0301"/>' }, 'example-latn.xml: not in NFC: 0x61 0x301'],
    ['a range with a compatibility character', { data: '<range first-cp="2125" last-cp="212A"/>' }, 'not in NFC: 0x2126'],
  ])('stops at %s', (_, sections, message) => {
    expect(() => compileTables({ 'example-latn.xml': xml(sections) })).toThrow(message);
  });

  it('stops at a file with another name than its table', () => {
    expect(() => compileTables({ 'other.xml': xml({}) })).toThrow('other.xml: the table calls itself example-latn');
  });

  it('stops at XML that is not well-formed', () => {
    expect(() => compileTables({ 'example-latn.xml': '<lgr>' })).toThrow('example-latn.xml: ');
  });
});

const xml = lgrXml;

function size(table: Table): number {
  return table.repertoire.reduce((total, entry) => total + ('first' in entry ? entry.last - entry.first + 1 : 1), 0);
}

function firstOf(entry: Entry): number {
  return 'first' in entry ? entry.first : entry.codePoints[0]!;
}
