import { expect, it } from 'vitest';
import { skeletonOf } from '../../src/advice/confusables.js';
import { lookalikeOf } from '../../src/diagnosis/lookalike-letters.js';

const letters = Array.from({ length: 0x10ffff }, (_, codePoint) => codePoint)
  .filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff)
  .map((codePoint) => String.fromCodePoint(codePoint));

it('a letter that UTS 39 has for a Latin, Greek or Cyrillic one is the one that it is taken for', () => {
  const known = letters.filter((letter) => lookalikeOf(letter) && /^[a-z]$/.test(skeletonOf(letter)));
  expect(known.length).toBeGreaterThan(60);
  for (const letter of known) expect([letter, lookalikeOf(letter)]).toEqual([letter, skeletonOf(letter)]);
});

it.each([['г', 'r'], ['σ', 'o'], ['ƒ', 'f'], ['ӏ', 'l'], ['В', 'b'], ['Н', 'h'], ['ё', 'e'], ['ʜ', 'h']])('%s is taken for %s', (letter, taken) => {
  expect(lookalikeOf(letter)).toBe(taken);
});

it.each(['a', 'å', 'œ', 'ж', 'й', 'в', 'н', '3', 'б', 'ا', '٥', '०', '漢', '-', ''])('%j is taken for no letter', (text) => {
  expect(lookalikeOf(text)).toBeUndefined();
});
