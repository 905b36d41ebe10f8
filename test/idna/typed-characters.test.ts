/** The characters of a typed label: the shortest runs whose mapping and NFC do not depend on their neighbours. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type Character, charactersOf, mapLabel } from '../../src/idna/typed-characters.js';
import { codePointsOf } from './reading.js';

const textsOf = (typed: string): string[] => charactersOf(typed).map(({ text }) => text);

describe('the characters of a label', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['ASCII', 'a-1', ['a', '-', '1']],
    ['ä in one code point', 'äb', ['ä', 'b']],
    ['ä in two', 'xa\u0308b', ['x', 'a\u0308', 'b']],
    ['a letter and a mark that have no common form', 'q\u0307', ['q', '\u0307']],
    ['a base with two such marks', 'q\u0307\u0323', ['q', '\u0307\u0323']], // which change places
    ['marks that stand in order', 'q\u0323\u0307', ['q', '\u0323', '\u0307']],
    ['a mark that composes across another', 'a\u0327\u0301', ['a\u0327\u0301']],
    ['a mark that composes, and one that stands in order after it', 'a\u0301\u0327', ['a\u0301', '\u0327']],
    ['two marks that compose', 'e\u0302\u0301x', ['e\u0302\u0301', 'x']],
    ['a mark that composes across a soft hyphen', 'a\u00AD\u0301', ['a\u00AD\u0301']],
    ['a soft hyphen alone', 'a\u00ADb', ['a', '\u00AD', 'b']],
    ['a soft hyphen last', 'ä\u00AD', ['ä', '\u00AD']],
    ['a leading mark', '\u0301a', ['\u0301', 'a']],
    ['a letter, a mark and a Cyrillic letter', 'и\u0306ж', ['и\u0306', 'ж']],
    ['a Yiddish sequence, which stays two', '\u05D0\u05B7', ['\u05D0', '\u05B7']],
    ['a precomposed Yiddish letter', '\uFB2E', ['\uFB2E']],
    ['Hangul jamo', '\u1100\u1161\u11A8\u1100\u1161', ['\u1100\u1161\u11A8', '\u1100\u1161']],
    ['a Hangul syllable and a final jamo', '\uAC00\u11A8', ['\uAC00\u11A8']],
    ['Hangul jamo across a zero width space', '\u1100\u200B\u1161', ['\u1100\u200B\u1161']],
    ['Hangul jamo that do not compose', '\u1161\u1100', ['\u1161', '\u1100']],
    ['Kirat Rai vowels, in pairs', '\u{16D67}\u{16D67}\u{16D67}', ['\u{16D67}\u{16D67}', '\u{16D67}']],
    ['Kirat Rai vowels, three of them one', '\u{16D63}\u{16D67}\u{16D67}', ['\u{16D63}\u{16D67}\u{16D67}']],
    ['two-part vowels', 'க\u0BC6\u0BBE', ['க', '\u0BC6\u0BBE']],
    ['a ligature', 'ﬁx', ['ﬁ', 'x']],
    ['lone surrogates', '\uD800a\uDC00', ['\uD800', 'a', '\uDC00']],
    ['surrogates the wrong way round', '\uDC00\uD800', ['\uDC00', '\uD800']],
    ['what is disallowed', '⒈\u0378', ['⒈', '\u0378']],
    ['joiners', 'क\u094D\u200Dष', ['क', '\u094D', '\u200D', 'ष']],
  ])('%s', (_, typed, expected) => {
    expect(textsOf(typed)).toEqual(expected);
  });

  it('are one where a tower of marks is higher than any script needs', () => {
    const tower = `a${'\u0301\u0323'.repeat(100)}`;
    expect(textsOf(`${tower}bc`)).toEqual([tower, 'b', 'c']);
  });

  it('go on after the tower, in any script', () => {
    const tower = `a${'\u0301\u0323'.repeat(100)}`;
    const [first, ...rest] = textsOf(`${tower}жаба`);
    expect([first, rest]).toEqual([tower, ['ж', 'а', 'б', 'а']]);
  });

  it('compose across any number of invisible ones', () => {
    const jamo = `\u1100${'\u00AD'.repeat(100)}\u1161`;
    expect(textsOf(`${jamo}-`)).toEqual([jamo, '-']);
  });

  it('go on after a long run of invisible ones', () => {
    expect(textsOf(`${'\u00AD'.repeat(100)}жаба`).slice(-4)).toEqual(['ж', 'а', 'б', 'а']);
  });
});

describe('what becomes of a character', () => {
  it.each<[string, string, string, Change]>([
    ['as it is', 'ä', 'ä', 'none'],
    ['composed', 'a\u0308', 'ä', 'composed'],
    ['marks in order', '\u0301\u0323', '\u0323\u0301', 'composed'],
    ['upper case', 'Ä', 'ä', 'case'],
    ['upper case, composed', 'A\u0308', 'ä', 'case'],
    ['upper case I with a dot', '\u0130', 'i\u0307', 'case'],
    ['and with a cedilla, which changes places with it', '\u0130\u0327', 'i\u0327\u0307', 'case'],
    ['a capital sigma', 'Σ', 'σ', 'case'],
    ['ẞ', 'ẞ', 'ß', 'case'],
    ['the Ångström sign', '\u212B', 'å', 'case'],
    ['long s', 'ſ', 's', 'mapped'],
    ['full width', 'Ａ', 'a', 'mapped'],
    ['a ligature', 'ﬁ', 'fi', 'mapped'],
    ['a canonical decomposition', '\uFB2E', '\u05D0\u05B7', 'composed'],
    ['℀', '℀', 'a/c', 'mapped'],
    ['invisible', '\u00AD', '', 'removed'],
    ['invisible inside', 'a\u00AD\u0301', 'á', 'mapped'],
    ['ß', 'ß', 'ß', 'none'],
    ['disallowed', '⒈', '⒈', 'none'],
    ['a lone surrogate', '\uD800', '\uD800', 'none'],
  ])('%s', (_, text, becomes, change) => {
    const length = codePointsOf(text).length;
    expect(charactersOf(`x${text}`)).toEqual([
      { text: 'x', at: 0, length: 1, becomes: 'x', change: 'none' },
      { text, at: 1, length, becomes, change },
    ]);
  });
});

describe('a mapped label', () => {
  it.each([
    ['', ''],
    ['ABC', 'abc'],
    ['A\u0308', 'ä'],
    ['\u212B\u0323', 'ạ\u030A'],
    ['a\u0323\u0302', 'ậ'],
    ['\u00C5\u00ADB', 'åb'],
  ])('%j becomes %j', (typed, expected) => {
    expect(mapLabel(typed)).toBe(expected);
  });
});

describe('characters of any label', { timeout: 60_000 }, () => {
  const awkward = [
    'a', 'A', 'q', 'ж', 'Σ', 'å', '\u0301', '\u0308', '\u0307', '\u0323', '\u0327', '\u0345', '\u00AD', '\u200B', '\uFE0F', '\u034F',
    '\u1100', '\u1161', '\u11A8', '\uAC00', '\u{16D63}', '\u{16D67}', '\u{16D68}', '\u{16D69}', '\u0BC6', '\u0BBE', '\u05D0', '\u05B7',
    '\uFB2E', '\u0F71', '\u0F72', '\u0F73', '\u3099', 'か', '\uFF9E', 'ｶ', '\u094D', '\u093C', '\uD800', '\uDC00', '⒈', '℀', '\u0130',
    '\u00AD'.repeat(33), '\u00AD'.repeat(70), '\u0301'.repeat(33),
  ]; // prettier-ignore
  const labels = fc
    .oneof(
      fc.array(fc.constantFrom(...awkward), { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
  const holdsForAll = (isRight: (typed: string, characters: Character[]) => void): void =>
    fc.assert(fc.property(labels, (typed) => isRight(typed, charactersOf(typed))), { numRuns: 2000 });

  it('become the mapped label, joined', () => {
    holdsForAll((typed, characters) => {
      expect(characters.map(({ becomes }) => becomes).join('')).toBe(mapLabel(typed));
    });
  });

  it('cover the label once and in order', () => {
    holdsForAll((typed, characters) => {
      let next = 0;
      for (const { text, at, length } of characters) {
        expect([at, length]).toEqual([next, codePointsOf(text).length]);
        expect(length).toBeGreaterThan(0);
        expect(text).toBe(Array.from(typed).slice(at, at + length).join(''));
        next += length;
      }
      expect(next).toBe(codePointsOf(typed).length);
    });
  });

  it('are what they would be alone, and say whether they changed', () => {
    holdsForAll((_, characters) => {
      for (const { text, becomes, change } of characters) {
        expect(becomes).toBe(mapLabel(text));
        expect(change === 'none').toBe(text === becomes);
        expect(change === 'removed').toBe(text !== '' && becomes === '');
      }
    });
  });

  it('have no shorter parts', () => {
    holdsForAll((_, characters) => {
      for (const { text, becomes } of characters) {
        const typed = Array.from(text);
        if (typed.length > 32) continue;
        for (let at = 1; at < typed.length; at++) {
          expect(mapLabel(typed.slice(0, at).join('')) + mapLabel(typed.slice(at).join(''))).not.toBe(becomes);
        }
      }
    });
  });
});
