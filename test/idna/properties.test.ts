/** What holds for any text at all. fast-check prints the seed and the shortest text of a failure. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAce } from '../../src/idna/ace.js';
import { mapLabel } from '../../src/idna/typed-characters.js';
import { toASCII, toUnicode, type Conversion } from '../../src/idna/name.js';
import type { Standard } from '../../src/idna/rules.js';
import { codePointsOf } from './reading.js';
import { peerToASCII } from './tr46.js';

/** Pieces that the rules are about: alone they are harmless, side by side they are not. */
const pieces = [
  ...'abåäöÅßς0-.·lı',
  'räksmörgås', 'se', '--', 'xn--', 'XN--', 'rksmrgs-5wao1o', 'zca', '-epa', '0000h',
  '\u05D0', '\u05D1', '\u05F4', '\u05D0\u05B7', '\uFB2E', '\u05B0', '\u0628', '\u0627', '\u0640', '\u0661', '\u06F1', '\u064B',
  '\u0301', '\u0308', '\u0327', '\u0903', '\u20DD', '\u200C', '\u200D', '\u094D', 'क', '\u00AD', '\u202E', '\uFE0F', '\u30FB', '漢', 'あ',
  '\u0375', 'α', '☃', '℀', '⒈', '＠', '。', '｡', '．', '\u1100', '\u1161', '\u0378', '\0', ' ', '_', 'Σ', '\u{10400}', '𝚊', '\u3000',
]; // prettier-ignore
const surrogates = ['\uD800', '\uDBFF', '\uDC00', '\uDFFF'];

const mixed = (parts: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength: 10 }).map((chosen) => chosen.join(''));

/** An ACE form of anything, as a stranger could make it. */
const aceOf = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => text.map((label) => encodeAce(label));

const wellFormed = fc.oneof(
  mixed(pieces),
  fc.array(fc.oneof(mixed(pieces), aceOf(mixed(pieces))), { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const anyText = fc.oneof(wellFormed, mixed([...pieces, ...surrogates]), fc.string({ unit: 'binary', maxLength: 1200 }));

const standards: readonly Standard[] = ['idna2008', 'uts46'];
const always = (text: fc.Arbitrary<string>, isRight: (name: string) => void, numRuns = 1000): void =>
  fc.assert(fc.property(text, isRight), { numRuns });

const isRefused = ({ findings }: Conversion): boolean => findings.some(({ severity }) => severity === 'error');

describe.each(standards)('for any text, by %s', { timeout: 60_000 }, (standard) => {
  const both = (name: string): Conversion[] => [toASCII(name, { standard }), toUnicode(name, { standard })];

  it('nothing is thrown, and the name is empty exactly where something is wrong', () => {
    always(anyText, (name) => {
      for (const outcome of both(name)) expect(outcome.name === '').toBe(isRefused(outcome));
    });
  });

  it('findings stand in the label that was typed, in reading order', () => {
    always(anyText, (name) => {
      const labels = name.split(/[.\u3002\uFF0E\uFF61]/).map(codePointsOf);
      for (const { findings } of both(name)) {
        const order = findings.map(({ label, at = -1 }) => label * 10_000 + at);
        expect(order).toEqual(order.toSorted((one, other) => one - other));
        for (const { label, at, length } of findings) {
          expect(label).toBeGreaterThanOrEqual(-1);
          expect(label).toBeLessThan(labels.length);
          expect(at === undefined).toBe(length === undefined);
          if (at === undefined || length === undefined) continue;
          expect(at).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(at + length).toBeLessThanOrEqual(labels[label]?.length ?? 0);
        }
      }
    });
  });

  it('an error is said once in a place', () => {
    always(anyText, (name) => {
      for (const { findings } of both(name)) {
        const places = findings.map(({ code, label, at, values }) => [code, label, at, values?.['decodedAt']].join());
        expect(new Set(places).size).toBe(places.length);
      }
    });
  });

  it('the ACE form is letters, digits, hyphens and dots, and stays as it is', () => {
    always(wellFormed, (name) => {
      const ascii = toASCII(name, { standard }).name;
      if (ascii === '') return;
      expect(ascii).toMatch(/^[-.a-z0-9]+$/);
      expect(toASCII(ascii, { standard })).toEqual({ name: ascii, findings: [] });
    });
  });

  it('there and back again is the same name', () => {
    always(wellFormed, (name) => {
      const ascii = toASCII(name, { standard }).name;
      if (ascii === '') return;
      const unicode = toUnicode(ascii, { standard }).name;
      expect(unicode).not.toBe('');
      expect(toUnicode(name, { standard }).name).toBe(unicode);
      expect(toASCII(unicode, { standard }).name).toBe(ascii);
      expect(toUnicode(unicode, { standard }).name).toBe(unicode);
    });
  });

  it('an ACE form is good exactly where what it stands for is good as it is', () => {
    const labels = fc.oneof(mixed(pieces), fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 3 }));
    always(labels, (text) => {
      const label = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
      fc.pre(/[^\0-\x7F]/.test(label) && !label.includes('.'));
      const isGood = mapLabel(label) === label && !label.startsWith('xn--') && toASCII(label, { standard }).name !== '';
      expect(toASCII(encodeAce(label), { standard }).name).toBe(isGood ? encodeAce(label) : '');
    });
  });
});

describe('for any text without lone surrogates', { timeout: 60_000 }, () => {
  it('UTS 46 gives what tr46 gives', () => {
    let compared = 0;
    let accepted = 0;
    always(
      wellFormed,
      (name) => {
        const { name: ascii, findings } = toASCII(name, { standard: 'uts46' });
        // tr46 may know code points that the engine does not
        if (findings.some(({ code }) => code === 'unassigned-character')) return;
        compared++;
        if (ascii !== '') accepted++;
        expect(ascii).toBe(peerToASCII(name) ?? '');
      },
      3000,
    );
    expect(compared).toBeGreaterThan(1000);
    expect(accepted).toBeGreaterThan(100);
  });

  it('IDNA2008 accepts no more than UTS 46 does, the root aside, and gives the same name', () => {
    always(wellFormed, (name) => {
      const ascii = toASCII(name).name.replace(/\.$/, '');
      if (ascii !== '') expect(toASCII(toUnicode(name, { standard: 'uts46' }).name.replace(/\.$/, ''), { standard: 'uts46' }).name).toBe(ascii);
    });
  });
});
