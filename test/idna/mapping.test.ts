/** UTS 46 section 4, step 1: one code point at a time, by the engine's own data. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviations, mapCodePoint } from '../../src/idna/mapping.js';
import { toUnicode } from '../../src/idna/name.js';
import { mapLabel } from '../../src/idna/typed-characters.js';
import { codePointsOf, errorsOf, everyCodePoint, format, isAssigned } from './reading.js';
import { mappingTable } from './tr46.js';

describe('the mapping table of UTS 46, rebuilt', { timeout: 60_000 }, () => {
  it('has the status and the mapping of every code point that the engine knows', () => {
    const differences: string[] = [];
    let checked = 0;
    for (const { first, last, status, mapping } of mappingTable) {
      for (let codePoint = first; codePoint <= last; codePoint++) {
        if (!isAssigned(codePoint)) continue;
        const text = String.fromCodePoint(codePoint);
        const expected = { valid: text, deviation: text, ignored: '', disallowed: null, mapped: mapping }[status as 'valid'];
        const isSame = mapCodePoint(codePoint) === expected && deviations.has(String.fromCodePoint(codePoint)) === (status === 'deviation');
        if (!isSame) differences.push(`${format(codePoint)}: ${String(mapCodePoint(codePoint))}, not ${expected}`);
        checked++;
      }
    }
    expect(differences).toEqual([]);
    expect(checked).toBeGreaterThan(290_000);
  });

  it('disallows every code point that the engine does not know', () => {
    const mapped = [...everyCodePoint()].filter((codePoint) => !isAssigned(codePoint) && mapCodePoint(codePoint) !== null);
    expect(mapped).toEqual([]);
  });
});

describe('case', () => {
  it.each([
    ['ASCII', 'AZ09-_', 'az09-_'],
    ['Swedish', 'ÅÄÖ', 'åäö'],
    ['İ with its dot', '\u0130', 'i\u0307'],
    ['ı without', '\u0131', '\u0131'],
    ['I is i, in Turkey too', 'I', 'i'],
    ['long s', 'ſ', 's'],
    ['the Kelvin sign', '\u212A', 'k'],
    ['the Ångström sign', '\u212B', 'å'],
    ['a final sigma stays', 'ς', 'ς'],
    ['a capital sigma is never a final one', 'ΟΔΟΣ', 'οδοσ'],
    ['ß stays', 'ß', 'ß'],
    ['a capital ẞ is ß', 'ẞ', 'ß'],
    ['iota below', 'ᾳ', 'αι'],
    ['Cherokee goes to the older, upper case letters', '\u13F8\uAB70\uABBF', '\u13F0\u13A0\u13EF'],
    ['which stay', '\u13A0\u13F5', '\u13A0\u13F5'],
    ['Deseret, beyond the first plane', '\u{10400}', '\u{10428}'],
  ])('%s', (_, typed, expected) => {
    expect(mapLabel(typed)).toBe(expected);
  });

  describe('whatever the locale', () => {
    afterEach(() => {
      vi.restoreAllMocks();
      vi.resetModules();
    });

    it('is asked of no locale', async () => {
      const calls = [vi.spyOn(String.prototype, 'toLocaleLowerCase'), vi.spyOn(String.prototype, 'toLocaleUpperCase')];
      vi.resetModules(); // what was asked before is remembered
      const fresh = await import('../../src/idna/mapping.js');
      for (let codePoint = 0; codePoint < 0x2200; codePoint++) fresh.mapCodePoint(codePoint);
      expect(fresh.mapCodePoint(0x49)).toBe('i');
      for (const call of calls) expect(call).not.toHaveBeenCalled();
    });
  });
});

describe('compatibility characters and ignored ones', () => {
  it.each([
    ['full width', 'ＡＢ１－', 'ab1-'],
    ['a ligature', 'ﬁ', 'fi'],
    ['a precomposed Yiddish letter becomes its sequence', '\uFB2E', '\u05D0\u05B7'],
    ['a phrase', '\uFDFA', 'صلى الله عليه وسلم'],
    ['superscript', 'x²', 'x2'],
    ['soft hyphen', 'a\u00ADb', 'ab'],
    ['zero width space, word joiner, byte order mark', 'a\u200Bb\u2060c\uFEFF', 'abc'],
    ['combining grapheme joiner, Hangul filler', '\u034F\u115F', ''],
    ['variation selectors', '\uFE0E\uFE0F\u{E0100}', ''],
    ['but not the joiners', '\u200C\u200D', '\u200C\u200D'],
  ])('%s', (_, typed, expected) => {
    expect(mapLabel(typed)).toBe(expected);
  });

  it('tells what IDNA2003 made of the characters that it read in another way', () => {
    expect([...deviations]).toEqual([
      ['ß', 'ss'],
      ['ς', 'σ'],
      ['\u200C', ''],
      ['\u200D', ''],
    ]);
  });
});

describe('the dots', () => {
  it('are four, and nothing else becomes one or holds one', () => {
    const dots = [...everyCodePoint()].filter((codePoint) => mapCodePoint(codePoint)?.includes('.'));
    expect(dots.map(format)).toEqual(['U+002E', 'U+3002', 'U+FF0E', 'U+FF61']);
    expect(dots.map(mapCodePoint)).toEqual(['.', '.', '.', '.']);
  });

  it.each([...'.\u3002\uFF0E\uFF61'])('split a name: %s', (dot) => {
    expect(toUnicode(`räksmörgås${dot}se`).name).toBe('räksmörgås.se');
  });

  it.each([
    ['one dot leader', 'a\u2024se', ['disallowed-character 0:1+1']],
    ['⒈', 'a⒈se', ['disallowed-character 0:1+1']],
    ['ellipsis', 'a…se', ['disallowed-character 0:1+1']],
    ['small full stop', 'a\uFE52se', ['disallowed-character 0:1+1']],
    ['℀, which would be a/c', 'c℀', ['disallowed-mapping 0:1+1']],
    ['℅, which would be c/o', 'c℅', ['disallowed-mapping 0:1+1']],
    ['＠', 'a＠b', ['disallowed-mapping 0:1+1']],
    ['／', 'a／b', ['disallowed-mapping 0:1+1']],
    ['/', 'a/b', ['disallowed-character 0:1+1']],
    ['fraction slash', 'a\u2044b', ['disallowed-character 0:1+1']],
    ['middle dot', 'a·b', ['context-other 0:1+1']],
    ['katakana middle dot', 'a・b', ['context-other 0:1+1']],
  ])('are not: %s', (_, name, expected) => {
    const { name: converted, findings } = toUnicode(name);
    expect([converted, errorsOf(findings)]).toEqual(['', expected]);
  });
});

describe('what is disallowed', () => {
  const disallowed = codePointsOf('⒈\u2024㏂\u{1F100}\uFE30\u{E0041}\u061C\u1680\u0378\uE000\uFFFD\u0080\uD800').concat(0xdfff);

  it.each(disallowed.map((codePoint) => [format(codePoint), codePoint] as const))('is never mapped: %s', (_, codePoint) => {
    expect(mapCodePoint(codePoint)).toBeNull();
    expect(mapLabel(String.fromCodePoint(codePoint))).toBe(String.fromCodePoint(codePoint));
  });

  it('is ASCII that is no letter, digit or hyphen only by a later rule', () => {
    expect(codePointsOf('_/ \0\u007F').map(mapCodePoint)).toEqual(['_', '/', ' ', '\0', '\u007F']);
  });

  it('gives the same answer when it is asked again', () => {
    const once = codePointsOf('Aß\u00AD\u0080\u0378Ω').map(mapCodePoint);
    expect(once).toEqual(['a', 'ß', '', null, null, 'ω']);
    expect(codePointsOf('Aß\u00AD\u0080\u0378Ω').map(mapCodePoint)).toEqual(once);
  });
});
