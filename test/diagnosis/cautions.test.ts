/** What stands against a name within the rules. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guesses } from '../../src/advice.js';
import { diagnose } from '../../src/core.js';
import { verdictOf } from '../../src/diagnosis/verdict.js';
import type { Finding } from '../../src/finding.js';
import { registries as builtIn } from '../../src/registries/bundled.js';
import { no } from '../../src/registries/no/policy.js';

const registries = { ...builtIn, no };

const warningsOf = (name: string): Finding[] => diagnose(name, registries).findings.filter(({ severity }) => severity === 'warning');

describe('a code that was probably copied wrongly', () => {
  it.each([
    ['xn--rksmrgs-5waolo.se', 'l', '1', 'räksmörgås.se'],
    ['XN--RKSMRGS-5WAOLO', 'l', '1', 'räksmörgås.se'],
    ['www.xn--rksmrgs-5waolo.se', 'l', '1', 'räksmörgås.se'],
    ['https://xn--rksmrgs-5waolo.se/', 'l', '1', 'räksmörgås.se'],
    ['xn--rksmrgs-5waolo.nu', 'l', '1', 'räksmörgås.nu'],
    ['xn--smrgs-praoj.se', 'o', '0', 'smörgås.se'],
    ['xn--affrsfretag-n8alv.se', 'l', '1', 'affärsföretag.se'], // æ beside å and ä
    ['xn--grnnspe-ixalo.no', 'l', '1', 'grønnsåpe.no'],
    ['xn--strm-1ra.no', '1', 'i', 'strøm.no'],
    ['xn--frgbo1aget-q5a.se', '1', 'l', 'färgbolaget.se'], // a digit between letters
    ['xn--rk5mrgs-5wao1o.se', '5', 's', 'räksmörgås.se'],
  ])('%s is asked about: %s, or %s', (code, from, to, meant) => {
    const found = warningsOf(code);
    expect(found).toMatchObject([{ code: 'miscopied', values: { from, to, meant }, length: 1 }]);
    expect(found[0]?.suggestions?.[0]).toBe(meant);
    expect(verdictOf(diagnose(code, registries))).toBe('caution');
  });

  it('under a registry that names no common letters is not', () => {
    const { commonLetters: _, ...se } = registries.se;
    expect(diagnose('xn--rksmrgs-5waolo.se', se)).toMatchObject({ registrable: true, findings: [] });
  });

  it('has its place in the code, and the code that was meant', () => {
    const [found] = warningsOf('www.xn--rksmrgs-5waolo.se');
    expect(found).toMatchObject({ label: 1, at: 16, length: 1, letter: 21, values: { meantCode: 'xn--rksmrgs-5wao1o.se' } });
  });

  it('is asked about alone: the domain that it stands for is not offered', () => {
    const { findings } = diagnose('www.xn--rksmrgs-5waolo.se', registries);
    expect(findings.find(({ code }) => code === 'subdomain')).not.toHaveProperty('suggestions');
    expect(findings.flatMap(({ suggestions = [] }) => suggestions)).toEqual(['räksmörgås.se']);
  });

  it.each([
    'xn--rksmrgs-5wao1o.se', 'xn--hbo-ula.se', 'xn--smrgs-pra0j.se', 'xn--frgbolaget-q5a.se', // right codes
    'xn--blbrsyltety-y8ao3x.se', 'xn--blbrsyltety-y8ao3x.no', 'xn--jrgensen-s4a.no', 'xn--rksmrgs-5wao1o.no', 'xn--hylandet-64a.se', 'xn--sjrverfest-q8ag.se', // of Danish and Norwegian names
    'xn--faade-zra.se', 'xn--crme-brle-s1a5f.se', 'xn--hg-ofa.se', 'xn--caf-dma.se', // whatever the exchange, no likelier name comes out
    'räèksmrgåsæ.se', // typed as a name: nobody copied a code
    'xn--7dbaf.se', 'håbo', '', 'xn--9.se', 'xn--rksmrgs-5wao10.se', 'xn--hbo-u1a.com',
  ])('%s is not', (name) => {
    expect(warningsOf(name).filter(({ code }) => code === 'miscopied')).toEqual([]);
  });

  it('has no reading with several digits between letters', () => {
    for (const { suggestions = [] } of warningsOf('xn--rl1g-uoa.no')) expect(suggestions.filter((each) => /\d/.test(each))).toEqual([]);
  });

  const name = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö'), { minLength: 3, maxLength: 12 }).map((letters) => `ö${letters.join('')}.se`);

  it('a name of common letters never is, whatever its code', () => {
    fc.assert(fc.property(name, (original) => {
      expect(warningsOf(diagnose(original).ascii)).toEqual([]);
    }));
  });

  it('any code with one character wrong is, where it gives a letter of no Swedish name', () => {
    const swaps: Readonly<Record<string, string>> = { '0': 'o', o: '0', '1': 'l', l: '1', i: '1', '5': 's', s: '5' };
    fc.assert(fc.property(name, fc.nat(), (original, seed) => {
      const { ascii } = diagnose(original);
      const places = Array.from(ascii.slice(0, -3)).flatMap((character, at) => (at >= 4 && swaps[character] ? at : []));
      fc.pre(places.length > 0);
      const at = places[seed % places.length] as number;
      const wrong = ascii.slice(0, at) + swaps[ascii.charAt(at)] + ascii.slice(at + 1);
      const { unicode, registrable } = diagnose(wrong);
      fc.pre(registrable === true && /[^a-zåäöéüæø\d.-]/.test(unicode));
      const [found] = warningsOf(wrong);
      expect(found).toMatchObject({ code: 'miscopied' });
      expect(found?.suggestions).toContain(original);
      expect(guesses(wrong).map((guess) => guess.unicode)).toEqual(expect.arrayContaining([...(found?.suggestions ?? [])]));
    }));
  });
});

describe('a name that browsers show as its code', () => {
  it.each([
    ['þing.se', 'chrome firefox', 'þ'], ['www.þing.se', 'chrome firefox', 'þ'], ['xn--ing-ooa.se', 'chrome firefox', 'þ'],
    ['cǐ.se', 'chrome', 'ǐ'], ['ǐþa.se', 'chrome firefox', 'þ'], ['þ.se', 'firefox', 'þ'], ['þ', 'firefox', 'þ'], ['THING\u00DE.SE', 'chrome firefox', 'þ'],
    ['\u05D9\uFB1D\u05D3\u05D9\u05E9.se', 'chrome firefox', '\u05D9\u05B4'], ['דוד.se', 'chrome', 'דוד'], ['ţar.se', 'chrome firefox', 'ţ'],
  ])('%s: %s', (typed, browsers, character) => {
    const diagnosis = diagnose(typed, registries);
    expect(warningsOf(typed)).toMatchObject([{ code: 'display', label: diagnosis.judged, values: { browsers, character, ace: diagnosis.domain?.ascii } }]);
    expect(verdictOf(diagnosis)).toBe('caution');
  });

  it.each(['håbo.se', 'ŋ.se', 'þ.håbo.se', 'þing!.se', 'شلوم.se', 'bücher.com', ''])('%s is none', (typed) => expect(warningsOf(typed)).toEqual([]));

  it('a note says so of a name that no registry judges', () => {
    expect(diagnose('bаnk.com', registries).findings).toContainEqual(expect.objectContaining({ code: 'display', severity: 'note', label: 0 }));
    expect(verdictOf(diagnose('bаnk.com', registries))).toBe('elsewhere');
  });
});
