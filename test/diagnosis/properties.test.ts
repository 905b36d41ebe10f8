/** What holds of any text at all. */
import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.js';
import { diagnose } from '../../src/core.js';
import { mapLabel } from '../../src/idna/typed-characters.js';
import { toUnicode } from '../../src/idna/name.js';
import { registries } from '../../src/registries/bundled.js';
import { codePointsOf, linesOf } from '../idna/reading.js';

const RUNS = { numRuns: 2000 };
const TIMEOUT = 60_000;

const sizeOf = (text: string): number => Array.from(text).length;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcsxnåäöéŋÅÄÖ0123-') },
  { weight: 2, arbitrary: fc.constantFrom('\u05D0', '\u05D9', '\u05D9\u05B4', '\uFB1D', '\u05F2', '\u05F2\u05B7', '\u05E9', '\u05B7', '\u05B4', '\u05F3') },
  { weight: 2, arbitrary: fc.constantFrom('.', '.', '。', '．', '｡', '.se', '.nu', '.com', '.SE', '.xn--p1ai') },
  { weight: 2, arbitrary: fc.constantFrom(' ', '  ', '\t', '\u00A0', '\u3000', '\uFEFF', '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u202E') },
  { weight: 2, arbitrary: fc.constantFrom('/', '//', 'https://', 'mailto:', '@', ':', ':80', '?', '#', '"', "'", '”', '«', '»', '<', '>', '(', ')', '_', '!', '&') },
  { weight: 2, arbitrary: fc.constantFrom('%', '%41', '%C3%A5', '%FF', '%2E', '%20', 'Ã¤', 'Ã¥', 'Ã–', '×\u0090') },
  { weight: 2, arbitrary: fc.constantFrom('xn--', 'XN--', 'xn--a-', 'ｘn--', 'xn--hbo-ula', 'xn--1-zhc', 'xn--a-0hc', '--', '---') },
  { weight: 2, arbitrary: fc.constantFrom('а', 'е', 'ж', 'Ж', 'α', 'ς', 'Σ', 'ß', 'ẞ', 'İ', 'ı', 'ſ', 'ﬁ', 'ã', 'ā', 'œ', '漢', 'カ', '・', '가', '\u1100', '\u1161', 'क', '\u094D') },
  { weight: 1, arbitrary: fc.constantFrom('\u0660', '\u06F0', 'ا', 'ب', '\uFDFA', '\u0301', '\u0308', '\u0307', '\u0327', '\u0345', '´', '¨', '℀', '½', '㎏', '⒈', '·', 'ŀ') },
  { weight: 1, arbitrary: fc.constantFrom('\uD800', '\uDFFF', '\0', '\u0378', '😀', '\u{E0001}', '\u{10FFFF}') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
);

const names = [
  'räksmörgås.se', 'Björns Åkeri', 'xn--rksmrgs-5wao1o.se', 'smörgåsbord.se', '\u05D9\uFB1D\u05D3\u05D9\u05E9.se', '\u05D0\u05F2\u05B7\u05D1.se',
  'xn--cdb6dqac0h.se', 'https://www.håbo.se/kontakt?x=1', 'info@håbo.se', 'straße.se', '811228-9874.se', 'a.b.c.nu', 'bücher.com', 'ab--cd.se',
];

const mutatedName = fc.tuple(fc.constantFrom(...names), fc.nat(), piece, fc.nat({ max: 1 })).map(([name, place, text, left]) => {
  const characters = Array.from(name);
  return characters.toSpliced(place % (characters.length + 1), left, text).join('');
});

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 3, arbitrary: mutatedName },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

/** `claim` holds of every diagnosis; it throws where it does not. `again` asks about another name under the same registry. */
function holds(claim: (diagnosis: Diagnosis, again: (name: string) => Diagnosis) => void): void {
  fc.assert(fc.property(anyText, fc.constantFrom('se', 'nu'), (text, tld) => {
    const again = (name: string): Diagnosis => diagnose(name, registries[tld]);
    claim(again(text), again);
  }), RUNS);
}

describe('of any text', () => {
  it('nothing is thrown, and the answer is always the same', () => {
    holds((diagnosis, again) => expect(again(diagnosis.input)).toEqual(diagnosis));
  }, TIMEOUT);

  it('the name is empty only where nothing was typed', () => {
    holds(({ input, unicode }) => expect(unicode === '').toBe(input === ''));
  }, TIMEOUT);

  it('findings point inside the input or the label', () => {
    holds(({ input, labels, findings }) => {
      for (const { label, at, length } of findings) {
        expect(label).toBeGreaterThanOrEqual(-1);
        expect(label).toBeLessThan(labels.length);
        if (at === undefined) continue;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(at + length!).toBeLessThanOrEqual(sizeOf(label < 0 ? input : labels[label]!.input));
      }
    });
  }, TIMEOUT);

  it('the character that a finding names stands where it points', () => {
    holds(({ labels, findings }) => {
      for (const { label, at, length = 0, values = {} } of findings) {
        const { character, decoded, decodedAt } = values;
        if (label < 0 || at === undefined || character === undefined) continue;
        const typed = Array.from(labels[label]!.input).slice(at, at + length).join('');
        const place = decodedAt === undefined ? typed + mapLabel(typed) : Array.from(String(decoded)).slice(Number(decodedAt)).join('');
        expect(place).toContain(character);
      }
    });
  }, TIMEOUT);

  it('findings are in reading order, and no two are the same', () => {
    holds(({ findings }) => {
      const places = findings.map(({ label, at = -1 }) => label * 10_000 + at);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      const lines = findings.map((finding) => `${linesOf([finding])} ${finding.values?.['decodedAt']} ${finding.values?.['rule']} ${finding.values?.['what']}`);
      expect(lines).toEqual([...new Set(lines)]);
    });
  }, TIMEOUT);

  it('the characters of a label lie side by side and are what was typed', () => {
    holds(({ labels }) => {
      for (const { input, unicode, characters } of labels) {
        const isAce = mapLabel(input).startsWith('xn--');
        if (isAce && characters.length === 0) continue;
        const typed = isAce ? unicode : input;
        expect(characters.map(({ text }) => text).join('')).toBe(typed);
        let end = 0;
        for (const { at, text, codePoints } of characters) {
          expect(at).toBe(end);
          expect(codePoints).toEqual(codePointsOf(text));
          end += codePoints.length;
        }
        if (!isAce) expect(characters.map(({ text, becomes = text }) => becomes).join('')).toBe(unicode);
      }
    });
  }, TIMEOUT);

  it('an error refuses, and nothing else does', () => {
    holds(({ ascii, registrable, judged, labels, findings }) => {
      const isRefused = findings.some(({ severity }) => severity === 'error');
      expect(registrable === false).toBe(isRefused);
      if (!isRefused) expect(ascii).not.toBe('');
      if (registrable === true) expect(judged).toBe(Math.max(0, labels.length - 2));
      if (registrable === null) expect(judged).toBe(-1);
    });
  }, TIMEOUT);

  it('a permitted name has an ACE form that leads back to it', () => {
    holds(({ unicode, ascii, registrable }, again) => {
      if (registrable === false) return;
      expect(ascii).toMatch(/^[-.a-z0-9]+$/);
      expect(toUnicode(ascii)).toEqual({ name: unicode, findings: [] });
      for (const form of [ascii, unicode]) expect(again(form)).toMatchObject({ unicode, ascii, registrable });
    });
  }, TIMEOUT);

  it('every suggestion is a whole name without a fault, of which at most a subdomain can be left out', () => {
    holds(({ unicode, findings }, again) => {
      for (const suggestion of new Set(findings.flatMap(({ suggestions = [] }) => suggestions))) {
        const suggested = again(suggestion);
        expect(suggested.unicode).toBe(suggestion);
        expect(suggestion).not.toBe(unicode);
        expect(suggested.registrable).toBe(suggested.judged < 0 ? null : true);
        expect(suggested.findings.filter(({ code, suggestions }) => suggestions && code !== 'subdomain')).toEqual([]);
        expect(suggested.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    });
  }, TIMEOUT);
});

/** The rules of .se written once more, from its table and from nothing of ours. */
describe('held to the rules of .se, written a second time', () => {
  const latin = Array.from('abcdefghijklmnopqrstuvwxyz0123456789-àáâäåæçèéêëìíîïðñòóôõöøùúüýþćčđěłńŋřśšţŧźžǎǐǒǔǥǧǩǯəʒ');
  const hebrew = (
    'א אַ אָ ב בֿ ג ד ה ו וּ ז ח ט י יִ ך כ כּ ל ם מ ן נ ס ע ף פ פּ פֿ ץ צ ק ר ש שׂ ת תּ ײַ'
  ).split(' ');
  const confusables = ['ã', 'ß', 'œ', 'ı', 'ə', 'ʒ', 'ÿ', 'а', 'о', 'α', '漢', '_', '·', '\u0301', '\u05B7', '\u05B4', '\u05BC', '\u05F0', '\u05F2', '\u05F3', '\u05C1'];

  const hebrewLabel = new RegExp(`^(?:${[...hebrew].toSorted((one, other) => other.length - one.length).join('|')}|[-0-9])+$`);

  function isPermitted(typed: string): boolean {
    const label = typed.normalize('NFC');
    const isLatin = Array.from(label).every((character) => latin.includes(character));
    const isHebrew = hebrewLabel.test(label) && /[\u05D0-\u05F2]/.test(label) && !/^\d|\d$/.test(label);
    const hasHyphens = label.startsWith('-') || label.endsWith('-') || label.slice(2, 4) === '--';
    const isSuffix = /^([a-iklmnoprstuwxyz]|ac|bd|brand|fh|fhsk|fhv|komforb|kommunalforbund|komvux|lanbib|naturbruksgymn|org|parti|pp|press|tm)$/.test(label);
    return (isLatin || isHebrew) && !hasHyphens && !isSuffix && domainToASCII(`${label}.se`).length <= 63 + '.se'.length;
  }

  const written = (characters: readonly string[], maxLength = 12) =>
    fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength }).map((text) => text.join(''));
  const long = fc.tuple(fc.constantFrom('ä', 'a', 'aä', 'åäö', 'אַ', 'א'), fc.integer({ min: 15, max: 64 }), written(latin, 3))
    .map(([text, times, end]) => text.repeat(times).slice(0, 64) + end);
  const anyLabel = fc.oneof(
    written(latin),
    written(hebrew),
    written([...hebrew, '-', '-', '0', '1']),
    written(['a', 'å', '-', '-', '0']),
    fc.tuple(written(latin, 6), fc.constantFrom(...confusables, ...hebrew), written(latin, 6)).map((parts) => parts.join('')),
    fc.tuple(written(hebrew, 4), fc.constantFrom(...confusables, ...latin), written(hebrew, 4)).map((parts) => parts.join('')),
    long,
    fc.tuple(written(latin, 30), fc.nat({ max: 60 })).map(([end, count]) => 'a'.repeat(count) + end),
  ).filter((label) => !label.startsWith('xn--'));

  it('has 89 characters and 38 entries', () => {
    expect([new Set(latin).size, new Set(hebrew).size]).toEqual([89, 38]);
  });

  it('every label has the same verdict', () => {
    const verdicts = { true: 0, false: 0 };
    fc.assert(fc.property(anyLabel, (label) => {
      const permitted = isPermitted(label);
      verdicts[`${permitted}`]++;
      expect(diagnose(`${label}.se`).registrable).toBe(permitted);
    }), { numRuns: 4000 });
    expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(500);
  }, TIMEOUT);
});
