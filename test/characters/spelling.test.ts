import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import * as english from '../../src/languages/en.js';
import * as swedish from '../../src/languages/sv.js';
import { formatSpelling } from '../../src/messages/format-spelling.js';

const spelled = (name: string, tag = 'sv'): string => formatSpelling({ unicode: name, labels: [] }, languageOf(tag));
const languageOf = (tag: string) => (tag === 'sv' ? swedish : english);

describe('a name on the telephone', () => {
  it.each([
    ['räk.se', 'r som i Rudolf, ä, k som i Kalle, punkt se'],
    ['www.åö.se', 'w som i Wilhelm, w som i Wilhelm, w som i Wilhelm, punkt å, ö, punkt se'],
    ['é-7.nu', 'e med akut accent, bindestreck, siffran sju, punkt nu'],
    ['ŋø.se', 'eng (n med krok), danskt ö (o med snedstreck), punkt se'],
    ['\u05D9\u05D9\u05B4.se', 'jod, khirek yud, punkt se'],
    ['\u05F2\u05B7', 'pasekh tsvey yudn'],
    ['ö.ö', 'ö, punkt ö'],
    ['se', 's som i Sigurd, e som i Erik'],
    ['', ''],
    ['a..se', 'a som i Adam, punkt, punkt se'],
    ['.se', 'punkt se'],
    ['\u05E4', 'pe (utan punkt)'],
  ])('%s', (name, words) => {
    expect(spelled(name)).toBe(words);
  });

  it('in English has the NATO alphabet', () => {
    expect(spelled('räx-1.se', 'en')).toBe('r as in Romeo, a with two dots, x as in X-ray, hyphen, digit one, dot se');
  });

  it.each(['sv', 'en'])('has a word for each letter from a to z, in %s', (tag) => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = spelled(letters, tag).split(', ');
    expect(words.map((word) => /^(.) (?:som i|as in) (.)/.exec(word)?.slice(1).join('').toLowerCase())).toEqual(
      Array.from(letters, (letter) => letter + letter),
    );
  });

  it('describes what has no name, by its code point', () => {
    expect(spelled('a\u0436.se')).toBe('a som i Adam, bokstav U+0436, punkt se');
    expect(spelled('a\u202E!')).toBe('a som i Adam, osynligt tecken U+202E, utropstecken');
  });

  it('calls a strange letter by its script and what it looks like, also behind a code', () => {
    for (const name of ['a\u0430.se', 'xn--a-8sb.se']) {
      expect(formatSpelling(diagnose(name), languageOf('sv'))).toBe('a som i Adam, kyrilliskt a, punkt se');
      expect(formatSpelling(diagnose(name), languageOf('en'))).toBe('a as in Alfa, Cyrillic a, dot se');
    }
    expect(formatSpelling(diagnose('\u0436.se'), languageOf('sv'))).toBe('kyrillisk bokstav U+0436, punkt se');
  });

  it('holds nothing but words that can be read aloud, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(spelled(name)).toMatch(/^[\p{Script=Latin}\p{N} ,()+-]*$/u);
      }),
    );
  });
});
