import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry, Table } from '../../src/lgr/table.js';
import { parseLgr } from '../../src/lgr/parse.js';
import { seed } from '../../src/registries/seed.js';
import { documentOf } from '../lgr/document.js';

const folder = new URL('../../public/tables/', import.meta.url);

it('is what the tables say', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.xml'));
  const parsed = files.map((file) => parseLgr(documentOf(readFileSync(new URL(file, folder), 'utf8'))));
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

function size(table: Table): number {
  return table.repertoire.reduce((total, entry) => total + ('first' in entry ? entry.last - entry.first + 1 : 1), 0);
}

function firstOf(entry: Entry): number {
  return 'first' in entry ? entry.first : entry.codePoints[0]!;
}
