/** What is told of most labels in one pass is what their rules tell of them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAce } from '../../src/idna/ace.js';
import { bidiRules, keepsRules } from '../../src/idna/bidi.js';
import { ExaminedLabel } from '../../src/idna/label.js';
import { idna2008Rules, isPlain, uts46Rules } from '../../src/idna/rules.js';
import { COMPOSABLE, traitsOf } from '../../src/idna/traits.js';
import { mapLabel } from '../../src/idna/typed-characters.js';
import { everyCodePoint } from './reading.js';

const isBroken = (label: string): boolean => [...idna2008Rules, ...uts46Rules].some((breaks) => breaks(label).length > 0);

/** One of each kind that a rule knows, and of those that it does not. */
const pieces = [...'aö1-·lı\u0301\u05D0\u05B7\u05F3\u0628\u0661\u06F1\u064B\u0903\u094Dक漢あ・α\u0375\u200C\u200D !_\uFDD0\u{10400}\u{1E900}\u{1E944}'];
const label = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((chosen) => chosen.join(''));
const anyLabel = fc.oneof(label, fc.string({ unit: 'binary', maxLength: 5 }), fc.string({ unit: 'grapheme', maxLength: 8 }));

describe('a plain label', () => {
  it('breaks no rule of either standard, whatever code point it has', () => {
    const wrong: string[] = [];
    let plain = 0;
    for (const codePoint of everyCodePoint()) {
      const character = String.fromCodePoint(codePoint);
      for (const text of [character, `a${character}`]) {
        if (!isPlain(text)) continue;
        plain++;
        if (isBroken(text)) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
    expect(plain).toBeGreaterThan(200_000);
  }, 120_000);

  it('breaks none, whatever stands beside each other', () => {
    let plain = 0;
    fc.assert(fc.property(anyLabel, (text) => {
      if (!isPlain(text)) return;
      plain++;
      expect(isBroken(text)).toBe(false);
    }), { numRuns: 20_000 });
    expect(plain).toBeGreaterThan(1000);
  });

  it.each(['a', 'räksmörgås', 'a-b-c', 'אַבֿ', '漢字', 'a\u0301', '1', '\u{10428}'])('is %s', (text) => expect(isPlain(text)).toBe(true));

  it.each(['-a', 'a-', 'a--b', '\u0301a', 'a!', 'A', 'l·l', 'a\u200D', '\u0661', '\u0378', '\uD800', 'א״ב'])('is not %s', (text) => expect(isPlain(text)).toBe(false));
});

describe('by its traits', () => {
  const isFine = (text: string): boolean => {
    const { mapped, decoded, ascii, isAce, unicode } = new ExaminedLabel(text, 0, idna2008Rules);
    return mapped === mapLabel(text) && (isAce || (decoded === mapped && unicode === mapped && ascii === encodeAce(mapped)));
  };

  it('a label is mapped as one that is taken letter by letter, whatever code point it has', () => {
    const wrong: string[] = [];
    for (const codePoint of everyCodePoint()) {
      const text = String.fromCodePoint(codePoint).toWellFormed();
      for (const each of [text, `a${text}`]) if (!isFine(each)) wrong.push(each);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('and whatever stands beside each other: no code point that composes with one before it stands below U+0300', () => {
    fc.assert(fc.property(anyLabel, (text) => void expect(isFine(text.toWellFormed())).toBe(true)), { numRuns: 20_000 });
    for (const codePoint of everyCodePoint()) {
      const composed = String.fromCodePoint(codePoint).toWellFormed();
      const [, ...others] = composed.normalize('NFD');
      expect(others.every((each) => (traitsOf(each.codePointAt(0)!) & COMPOSABLE) > 0)).toBe(true);
    }
  }, 120_000);

  it('a code is that of what it stands for, as if it were encoded again', () => {
    const told = { true: 0, false: 0 };
    const digits = fc.string({ unit: fc.constantFrom(...'abdkz019-'), minLength: 1, maxLength: 9 });
    fc.assert(fc.property(fc.oneof(digits, digits.map((each) => `ab-${each}`)), (text) => {
      const code = new ExaminedLabel(`xn--${text}`, 0, idna2008Rules);
      fc.pre(code.decoded !== '');
      const isClean = code.findings().length === 0;
      const isSame = encodeAce(code.decoded) === `xn--${text}` && code.decoded.normalize('NFC') === code.decoded;
      told[`${isSame}`]++;
      if (!isSame) expect(code.isBroken).toBe(true);
      expect(code.isBroken).toBe(!isClean);
    }), { numRuns: 20_000 });
    expect(told.true).toBeGreaterThan(1000);
  });

  it('two halves of a code point that meet in a code are not what it stands for', () => {
    // U+D800 and U+DC00 side by side, which are read as U+10000
    const code = new ExaminedLabel('xn--ib9b66e', 0, idna2008Rules);
    expect(code.findings().map((each) => each.code)).toContain('ace-round-trip');
  });
});

it('the Bidi rule is told in one pass as its six parts tell it', () => {
  const kept = { true: 0, false: 0 };
  const check = (text: string): void => {
    const isKept = keepsRules(text);
    kept[`${isKept}`]++;
    expect(isKept).toBe(bidiRules.every((breaks) => breaks(text).length === 0));
  };
  const classes = fc.array(fc.constantFrom(...'aא\u06611\u05B7-'), { maxLength: 6 }).map((chosen) => chosen.join(''));
  fc.assert(fc.property(fc.oneof(classes, anyLabel), check), { numRuns: 20_000 });
  expect(Math.min(kept.true, kept.false)).toBeGreaterThan(3000);
});
