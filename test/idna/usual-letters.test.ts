import { expect, it } from 'vitest';
import { hasLostLetter } from '../../src/diagnosis/lost-letters.js';
import { extract } from '../../src/diagnosis/extract/extract.js';
import { mapCodePoint } from '../../src/idna/mapping.js';
import { derivedProperty } from '../../src/idna/property.js';
import { hasUsualLetters } from '../../src/idna/usual-letters.js';

const usual = '-0123456789abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ';

const codePoints = Array.from({ length: 0x250 }, (_, codePoint) => codePoint);

it('has letters of ASCII and Latin-1, digits and hyphens, and no others', () => {
  expect(codePoints.filter((codePoint) => hasUsualLetters(String.fromCodePoint(codePoint))).map((each) => String.fromCodePoint(each)).join('')).toBe(usual);
  expect([hasUsualLetters(''), hasUsualLetters('håbo'), hasUsualLetters('håbo '), hasUsualLetters('Håbo'), hasUsualLetters('хå')]).toEqual([true, true, false, false, false]);
});

/** Everything of Latin-1 that RFC 5892 appendix B.1 has as PVALID; ß is among them by section 2.6. */
it('of Latin-1, the usual letters and ß are PVALID', () => {
  const valid = codePoints.filter((codePoint) => codePoint < 0x100 && derivedProperty(codePoint) === 'PVALID');
  expect(String.fromCodePoint(...valid.filter((codePoint) => codePoint !== 0xdf))).toBe(usual);
  expect(valid).toContain(0xdf);
});

it.each(Array.from(usual))('%s maps to itself, and stands for no lost letter', (letter) => {
  expect(mapCodePoint(letter.codePointAt(0)!)).toBe(letter);
  expect([hasLostLetter(letter), hasLostLetter(`a${letter}b`)]).toEqual([false, false]);
});

it.each(['håbo.se', 'håbo', '.håbo.se', 'å-ö.nu'])('%s is a name and nothing else', (name) => {
  expect(extract(name, ['se', 'nu'])).toEqual({ text: name, notes: [], names: [] });
});
