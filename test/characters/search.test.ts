import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/characters/search.js';
import { rowsOf } from '../../src/elements/table/character-row.js';
import * as swedish from '../../src/languages/sv.js';
import { registries } from '../../src/registries/bundled.js';

const rows = rowsOf(registries.se, swedish);
const found = (query: string): string[] => search(query, rows).map(({ text }) => text);

describe('search finds first', () => {
  it.each([
    ['hake', 'č'],
    ['samiska', 'ŋ'],
    ['U+014B', 'ŋ'],
    ['u+14b', 'ŋ'],
    ['0x14B', 'ŋ'],
    ['014b', 'ŋ'],
    ['ŋ', 'ŋ'],
    ['Ŋ', 'ŋ'],
    ['danskt ö', 'ø'],
    ['Danskt O', 'ø'],
    ['eng', 'ŋ'],
    ['slashed o', 'ø'],
    ['LATIN SMALL LETTER ENG', 'ŋ'],
    ['samiskt d', 'đ'],
    ['tvarstreck', 'đ'],
    ['e', 'e'],
    ['ë', 'ë'],
    ['e\u0308', 'ë'],
    ['-', '-'],
    ['streck', '-'],
    ['7', '7'],
    ['sju', '7'],
    ['isländska', 'þ'],
    ['tyska', 'ö'],
    ['polska', 'ł'],
    ['estniska', 'õ'],
    ['turkiska', 'ç'],
    ['umesamiska', 'ŧ'],
    ['pitesamiska', 'ŧ'],
    ['Yiddish', '\u05D0'],
    ['pasekh', '\u05D0\u05B7'],
    ['\u05D0\u05B7', '\u05D0\u05B7'],
    ['\uFB2E', '\u05D0\u05B7'],
    ['U+FB2E', '\u05D0\u05B7'],
    ['U+05D0 U+05B7', '\u05D0\u05B7'],
    ['2003', 'ä'],
    ['siffra', '0'],
    ['åäö', 'ä'],
    ['å, ä, ö', 'ä'],
    ['  eng  ', 'ŋ'],
  ])('for %s: %s', (query, text) => {
    expect(found(query)[0]).toBe(text);
  });
});

describe('search', () => {
  it('finds everything with the name', () => {
    expect(found('hake')).toEqual(Array.from('čěřšžǎǐǒǔǧǩǯ'));
  });

  it('of one letter finds it and its variants, and nothing that has the letter in its name', () => {
    expect(found('ö')).toEqual(Array.from('öoòóôõǒ'));
    expect(found('o')).toEqual(Array.from('oöòóôõǒ'));
  });

  it('of a language puts letters first that few other languages have', () => {
    const letters = found('samiska');
    expect(letters.slice(0, 2)).toEqual(['ŋ', 'ŧ']);
    expect(letters.indexOf('ŧ')).toBeLessThan(letters.indexOf('a'));
    expect(letters).not.toContain('q');
  });

  it.each([['tyska', 'öüä'], ['estniska', 'õšžöüä'], ['turkiska', 'çöü'], ['German', 'öüä']])('of %s finds its letters, and no letter of a to z', (language, letters) => {
    expect(found(language).toSorted()).toEqual(Array.from(letters).toSorted());
  });

  it('wants every word', () => {
    expect(found('e hatt')).toEqual(['ê']);
    expect(found('hatt xyz')).toEqual([]);
  });

  it('for nothing is everything, in the order of the table', () => {
    expect(found(' ')).toEqual(rows.map(({ text }) => text));
  });

  it('finds every character by each of its names, its code and itself', () => {
    for (const { text, names, otherNames, code, unicodeName } of rows) {
      for (const query of [text, code, unicodeName, ...names]) expect(found(query)[0], query).toBe(text);
      for (const query of otherNames) expect(found(query), query).toContain(text);
    }
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => found(query).length <= rows.length));
    for (const query of ['[', '\\', '(?:', '\uD800', 'U+110000', 'U+', 'a'.repeat(10_000)]) expect(found(query)).toEqual([]);
  });
});
