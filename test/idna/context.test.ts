/** RFC 5892 appendix A: each rule accepted and refused, and the two properties that the engine does not give. */
import { describe, expect, it } from 'vitest';
import { contextJoinerRules, contextOtherRules } from '../../src/idna/context.js';
import { derivedProperty } from '../../src/idna/property.js';
import type { Violation } from '../../src/idna/rule.js';
import { everyCodePoint, format, isValid } from './reading.js';
import { regexes } from './tr46.js';

const ZWNJ = 0x200c;
const ZWJ = 0x200d;
const BEH = 0x628; // joins on both sides

const contextJoinerViolations = (label: string): Violation[] => contextJoinerRules.flatMap((breaks) => breaks(label));
const contextOtherViolations = (label: string): Violation[] => contextOtherRules.flatMap((breaks) => breaks(label));

const linesOf = (label: string): string[] =>
  [...contextJoinerViolations(label), ...contextOtherViolations(label)].map(
    ({ code, at, length, reference }) => `${code} ${at}+${length} ${reference.replace('RFC 5892 §', '')}`,
  );

describe('the joiners (A.1, A.2)', () => {
  it.each<[string, string, string[]]>([
    ['A.1 after a virama', 'क\u094D\u200Cष', []],
    ['A.1 after a virama, last', 'क\u094D\u200C', []],
    ['A.1 between letters that join', 'ب\u200Cب', []],
    ['A.1 between letters that join, in a Persian word', 'نامه\u200Cای', []],
    ['A.1 with marks before', 'ب\u064B\u0650\u200Cب', []],
    ['A.1 with marks after', 'ب\u200C\u064B\u0650ب', []],
    ['A.1 with marks on both sides', 'xب\u064B\u200C\u064Bبx', []],
    ['A.1 with a virama before a mark', 'ب\u094D\u064B\u200C\u094D\u064Bب', []],
    ['A.1 before a letter that joins to the right only', 'ب\u200Cا', []],
    ['A.1 after a letter that joins to the left only', '\uA872\u200Cب', []],
    ['A.1 after a letter that joins to the right only', 'ا\u200Cب', ['context-joiner 1+1 A.1']],
    ['A.1 before a letter that joins to the left only', 'ب\u200C\uA872', ['context-joiner 1+1 A.1']],
    ['A.1 first', '\u200Cب', ['context-joiner 0+1 A.1']],
    ['A.1 last', 'ب\u200C', ['context-joiner 1+1 A.1']],
    ['A.1 alone', '\u200C', ['context-joiner 0+1 A.1']],
    ['A.1 behind marks alone', '\u064B\u200Cب', ['context-joiner 1+1 A.1']],
    ['A.1 before marks alone', 'ب\u200C\u064B', ['context-joiner 1+1 A.1']],
    ['A.1 between Latin letters', 'a\u200Cb', ['context-joiner 1+1 A.1']],
    ['A.1 with a tatweel, that joins and is no letter', 'ـ\u200Cب', ['context-joiner 1+1 A.1']],
    ['A.1 with a Latin letter between', 'بa\u200Cب', ['context-joiner 2+1 A.1']],
    ['A.1 twice in a row', 'ب\u200C\u200Cب', ['context-joiner 1+1 A.1', 'context-joiner 2+1 A.1']],
    ['A.1 virama one place too far', 'क\u094Dष\u200Cष', ['context-joiner 3+1 A.1']],
    ['A.1 virama after it', 'क\u200C\u094D', ['context-joiner 1+1 A.1']],
    ['A.2 after a virama', 'क\u094D\u200Dष', []],
    ['A.2 after a Sinhala virama', 'ශ\u0DCA\u200Dර', []],
    ['A.2 between letters that join', 'ب\u200Dب', ['context-joiner 1+1 A.2']],
    ['A.2 first', '\u200Dक', ['context-joiner 0+1 A.2']],
    ['A.2 after a nukta', 'क\u093C\u200Dष', ['context-joiner 2+1 A.2']],
    // marks of the classes on either side of a virama's
    ['A.2 after a Hebrew sheva', '\u05D0\u05B0\u200D\u05D1', ['context-joiner 2+1 A.2']],
    ['A.2 after a voiced sound mark', 'う\u3099\u200D', ['context-joiner 2+1 A.2']],
    ['A.1 after a Hebrew sheva', '\u05D0\u05B0\u200C\u05D1', ['context-joiner 2+1 A.1']],
    ['A.2 in an emoji', '👩\u200D💻', ['context-joiner 1+1 A.2']],
  ])('%s', (_, label, expected) => {
    expect(linesOf(label)).toEqual(expected);
  });
});

describe('CONTEXTO (A.3 to A.9)', () => {
  it.each<[string, string, string[]]>([
    ['A.3 l·l', 'col·lega', []],
    ['A.3 l·l·l', 'l·l·l', []],
    ['A.3 a·l', 'a·l', ['context-other 1+1 A.3']],
    ['A.3 l·a', 'l·a', ['context-other 1+1 A.3']],
    ['A.3 L·l', 'L·l', ['context-other 1+1 A.3']],
    ['A.3 first', '·l', ['context-other 0+1 A.3']],
    ['A.3 last', 'l·', ['context-other 1+1 A.3']],
    ['A.4 before Greek', '͵α', []],
    ['A.4 after Greek', 'α͵', ['context-other 1+1 A.4']],
    ['A.4 between Greek and Latin', 'α͵a', ['context-other 1+1 A.4']],
    ['A.5 after Hebrew', 'א׳', []],
    ['A.5 after a Hebrew point', 'א\u05B7׳', []],
    ['A.5 before Hebrew', '׳א', ['context-other 0+1 A.5']],
    ['A.5 after Latin', 'a׳', ['context-other 1+1 A.5']],
    ['A.6 after Hebrew', 'צה״ל', []],
    ['A.6 before Hebrew', '״א', ['context-other 0+1 A.6']],
    ['A.6 after a digit', 'א1״', ['context-other 2+1 A.6']],
    ['A.7 with Hiragana', 'あ・', []],
    ['A.7 with Katakana, after it', '・abcア', []],
    ['A.7 with Han', '漢a・', []],
    ['A.7 with the iteration mark, which is Han', '々・', []],
    ['A.7 with Latin', 'a・b', ['context-other 1+1 A.7']],
    ['A.7 with the prolonged sound mark, which is of no script', 'ー・', ['context-other 1+1 A.7']],
    ['A.7 alone', '・・', ['context-other 0+1 A.7', 'context-other 1+1 A.7']],
    ['A.8 alone', 'ب٠٩', []],
    ['A.8 beside European digits', 'ب1٠', []],
    ['A.9 alone', 'ب۰۹', []],
    ['A.8 and A.9 in one label', '٠ب۰', ['context-other 0+1 A.8', 'context-other 2+1 A.9']],
    ['A.8 and A.9 by their last digits', '٩ب۹', ['context-other 0+1 A.8', 'context-other 2+1 A.9']],
  ])('%s', (_, label, expected) => {
    expect(linesOf(label)).toEqual(expected);
  });

  it('keeps the two kinds apart', () => {
    expect(contextOtherViolations('a\u200Cb')).toEqual([]);
    expect(contextJoinerViolations('a·b')).toEqual([]);
  });

  it('has a rule for each code point of either kind', { timeout: 60_000 }, () => {
    const unruled = [...everyCodePoint()].filter(isValid).filter((codePoint) => {
      const property = derivedProperty(codePoint);
      // every rule but A.8 and A.9 refuses a code point between Latin letters; these refuse each other
      const label = String.fromCodePoint(0x61, codePoint, 0x61, codePoint < 0x66a ? 0x6f0 : 0x660);
      const isRefused = [...contextJoinerViolations(label), ...contextOtherViolations(label)].some(({ at }) => at === 1);
      return isRefused !== property.startsWith('CONTEXT');
    });
    expect(unruled.map(format)).toEqual([]);
  });
});

describe('properties that the engine does not give', { timeout: 60_000 }, () => {
  const valid = [...everyCodePoint()].filter(isValid);
  const text = (label: readonly number[]): string => String.fromCodePoint(...label);
  const isJoinerGood = (label: readonly number[], at: number): boolean =>
    !contextJoinerViolations(text(label)).some((violation) => violation.at === at);

  it('Canonical_Combining_Class 9 (virama), of every code point', () => {
    const viramas = valid.filter((codePoint) => isJoinerGood([codePoint, ZWJ], 1));
    expect(viramas.map(format)).toEqual(valid.filter((codePoint) => regexes.combiningClassVirama.test(text([codePoint]))).map(format));
    expect(viramas.length).toBeGreaterThan(60);
  });

  it.each<[string, number, (codePoint: number) => number[]]>([
    ['L and D, before a joiner', 1, (codePoint) => [codePoint, ZWNJ, BEH]],
    ['R and D, after it', 1, (codePoint) => [BEH, ZWNJ, codePoint]],
    ['T, before it', 2, (codePoint) => [BEH, codePoint, ZWNJ, BEH]],
    ['T, after it', 1, (codePoint) => [BEH, ZWNJ, codePoint, BEH]],
  ])('Joining_Type %s, of every code point', (_, at, labelOf) => {
    const differences = valid.filter((codePoint) => {
      const label = labelOf(codePoint);
      const isAfterVirama = regexes.combiningClassVirama.test(text(label.slice(at - 1, at)));
      return codePoint !== ZWNJ && isJoinerGood(label, at) !== (isAfterVirama || regexes.validZWNJ.test(text(label)));
    });
    expect(differences.map(format)).toEqual([]);
  });
});
