/** Each rule that a label is held to by itself, with cases on both sides of its border. */
import { describe, expect, it } from 'vitest';
import { contextJoinerRules, contextOtherRules } from '../../src/idna/context.js';
import { notation } from '../../src/code-points.js';
import type { Violation } from '../../src/idna/rule.js';
import {
  hyphenEnd,
  hyphenStart,
  hyphenThirdFourth,
  idna2008Rules,
  leadingMark,
  nfc,
  permittedProperty,
  space,
  uts46Rules,
  validStatus,
} from '../../src/idna/rules.js';
import { codePointsOf } from './reading.js';

const hyphenViolations = (label: string): Violation[] =>
  [hyphenStart, hyphenThirdFourth, hyphenEnd].flatMap((breaks) => breaks(label));

describe('hyphens (RFC 5891 §4.2.3.1)', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['a', []],
    ['a-b', []],
    ['a--b', []],
    ['a-b-c', []],
    ['ab-c', []],
    ['ab-c-d', []],
    ['abc--d', []],
    ['-', ['hyphen-start 0+1']],
    ['-a', ['hyphen-start 0+1']],
    ['a-', ['hyphen-end 1+1']],
    ['--', ['hyphen-start 0+1', 'hyphen-end 1+1']],
    ['ab--cd', ['hyphen-third-fourth 2+2']],
    ['ab--', ['hyphen-third-fourth 2+2', 'hyphen-end 3+1']],
    ['åä--ö', ['hyphen-third-fourth 2+2']],
    ['💩a--ö', ['hyphen-third-fourth 2+2']], // places are code points
    ['----', ['hyphen-start 0+1', 'hyphen-third-fourth 2+2', 'hyphen-end 3+1']],
    ['\u2010a\u2010', []],
  ])('%j: %j', (label, expected) => {
    const violations = hyphenViolations(label);
    expect(violations.map(({ code, at, length }) => `${code} ${at}+${length}`)).toEqual(expected);
    for (const { reference } of violations) expect(reference).toBe('RFC 5891 §4.2.3.1');
  });
});

describe('a leading mark (RFC 5891 §4.2.3.2)', () => {
  it.each([
    ['acute, that takes no room', '\u0301a', 'U+0301'],
    ['the first of all marks', '\u0300', 'U+0300'],
    ['visarga, that takes room', '\u0903क', 'U+0903'],
    ['a circle, that encloses', '\u20DDa', 'U+20DD'],
    ['a Hebrew point', '\u05B7\u05D0', 'U+05B7'],
  ])('is refused: %s', (_, label, codePoint) => {
    const character = String.fromCodePoint(codePointsOf(label)[0] as number);
    expect(leadingMark(label)).toEqual([
      { code: 'leading-mark', at: 0, length: 1, reference: 'RFC 5891 §4.2.3.2', values: { character, codePoint } },
    ]);
  });

  it.each(['', 'a\u0301', 'aa\u0301', '\u02FF', '´a', '5', 'क\u0903', '\u02BC'])('is not: %j', (label) => {
    expect(leadingMark(label)).toEqual([]);
  });
});

describe('the code points of IDNA2008 (RFC 5891 §4.2.2)', () => {
  it.each(['', 'az09-', 'ßς', 'åäö', '\u200C\u200D', 'l·l', '٠۰', '中文', 'ʒ'])('are, in any place: %j', (label) => {
    expect(permittedProperty(label)).toEqual([]);
  });

  it.each([
    ['A', 'disallowed-character'],
    ['_', 'disallowed-character'],
    ['☃', 'disallowed-character'],
    ['\u0640', 'disallowed-character'],
    ['\uD800', 'disallowed-character'],
    ['\u{1FFFE}', 'disallowed-character'],
    ['\u0378', 'unassigned-character'],
    ['\u{E01F0}', 'unassigned-character'],
  ])('are not: %j', (character, code) => {
    expect(permittedProperty(`a${character}b`)).toEqual([
      { code, at: 1, length: 1, reference: 'RFC 5891 §4.2.2', values: { character, codePoint: notation(character) } },
    ]);
  });

  it('are each reported where they are not', () => {
    const violations = permittedProperty('_a\u0378☃');
    expect(violations.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'disallowed-character 0',
      'unassigned-character 2',
      'disallowed-character 3',
    ]);
  });
});

describe('the code points of UTS 46 (§4.1 V7, with UseSTD3ASCIIRules)', () => {
  it.each(['', 'az09-', 'ßς', '☃', '💩', '\u200C\u200D', '\u0640', '\u0F0B', '\u00A1'])('are: %j', (label) => {
    expect(validStatus(label)).toEqual([]);
  });

  it.each([
    ['A', 'disallowed-character'],
    ['_', 'disallowed-character'],
    ['/', 'disallowed-character'],
    [':', 'disallowed-character'],
    ['`', 'disallowed-character'],
    ['{', 'disallowed-character'],
    ['\u007F', 'disallowed-character'],
    ['\u0080', 'disallowed-character'],
    ['\u00AD', 'disallowed-character'],
    ['Å', 'disallowed-character'],
    ['⒈', 'disallowed-character'],
    ['\uDFFF', 'disallowed-character'],
    ['\uFFFE', 'disallowed-character'],
    ['\u0378', 'unassigned-character'],
  ])('are not: %j', (character, code) => {
    expect(validStatus(`a${character}`)).toEqual([
      { code, at: 1, length: 1, reference: 'UTS 46 §4.1 V7', values: { character, codePoint: notation(character) } },
    ]);
  });
});

describe('Normalization Form C (RFC 5891 §4.1)', () => {
  it.each([
    ['nothing', ''],
    ['ä in one code point', '\u00E4'],
    ['a mark that has no common form with its letter', 'q\u0307'],
    ['a Yiddish sequence', '\u05D0\u05B7'],
  ])('has %s', (_, label) => {
    expect(nfc(label)).toEqual([]);
  });

  it.each([
    ['ä in two code points', 'a\u0308'],
    ['the Ångström sign', '\u212B'],
    ['a precomposed Yiddish letter', '\uFB2E'],
    ['marks out of order', 'q\u0307\u0323'],
    ['Hangul jamo', '\u1100\u1161'],
  ])('has not %s', (_, label) => {
    expect(nfc(label)).toEqual([{ code: 'not-nfc', reference: 'RFC 5891 §4.1' }]);
  });
});

describe('a code point in writing', () => {
  it.each([
    [0, 'U+0000'],
    [0xe5, 'U+00E5'],
    [0x212b, 'U+212B'],
    [0x1f4a9, 'U+1F4A9'],
    [0x10ffff, 'U+10FFFF'],
  ])('%d is %s', (codePoint, expected) => {
    expect(notation(String.fromCodePoint(codePoint))).toBe(expected);
  });
});

it('white space is a finding for each run of it, whatever the space', () => {
  expect(space('a \u3000b\u00A0').map(({ code, at, length }) => [code, at, length])).toEqual([['space', 1, 2], ['space', 4, 1]]);
  expect(space('a\u200Bb')).toEqual([]);
});

describe('the two standards', () => {
  it('differ in the code points, and in CONTEXTO', () => {
    const common = [hyphenStart, hyphenThirdFourth, hyphenEnd, leadingMark, space, ...contextJoinerRules];
    expect(new Set(idna2008Rules)).toEqual(new Set([...common, permittedProperty, ...contextOtherRules]));
    expect(new Set(uts46Rules)).toEqual(new Set([...common, validStatus]));
  });
});
