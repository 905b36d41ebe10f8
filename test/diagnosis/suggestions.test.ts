import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import type { Registry } from '../../src/registry/registry.js';
import { nu } from '../../src/registries/nu/policy.js';
import { se } from '../../src/registries/se/policy.js';
import { readSections } from '../lgr/lgr-xml.js';
import { suggestionsOf, titled } from './reading.js';

const offered = (input: string, registry?: Registry): readonly string[] => suggestionsOf(diagnose(input, registry));

/** Under .se: a name that is refused, and all that is offered for it. */
const suggested: Record<string, [string, ...string[]][]> = {
  'letters of German, French and Greek': [
    ['straße.se', 'strasse.se'],
    ['Œuvre.se', 'oeuvre.se'],
    ['bœuf.se', 'boeuf.se'],
    ['ħå.se', 'hå.se'],
    ['åς.se', 'ås.se'],
  ],
  'letters with a mark that the table has not': [
    ['māra.se', 'mara.se'],
    ['Māra.se', 'mara.se'],
    ['ma\u0304ra.se', 'mara.se'],
    ['s\u0327o\u0328.se', 'so.se'],
    ['ǽ.se', 'æ.se'],
    ['œ\u0301.se', 'oe.se'],
    ['åό.se', 'åo.se'],
    ['á\u0301.se', 'á.se'],
    ['\u0301å.se', 'å.se'],
    ['åi\u0307.se', 'åi.se'],
    ['\u0130zmir.se', 'izmir.se'],
  ],
  'Yiddish digraphs and points': [
    ['\u05F0', '\u05D5\u05D5.se'],
    ['\u05F1', '\u05D5\u05D9.se'],
    ['\u05F2', '\u05D9\u05D9.se'],
    ['\u05D0\u05F0\u05F1\u05F2\u05D0', '\u05D0\u05D5\u05D5\u05D5\u05D9\u05D9\u05D9\u05D0.se'],
    ['\u05D9\u05D9\u05B7', '\u05F2\u05B7.se'],
    ['\u05D1\u05D9\u05D9\u05B7\u05D3', '\u05D1\u05F2\u05B7\u05D3.se'],
    ['\u05D9\u05B7', '\u05D9.se'],
    ['\u05D1\u05B7\u05D3', '\u05D1\u05D3.se'],
    ['\u05DC\u05BC', '\u05DC.se'],
    ['\uFB2A', '\u05E9.se'],
  ],
  'marks that are taken for a hyphen': ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\u02D7', '_', '/'].map(
    (hyphen) => [`a${hyphen}b`, 'a-b.se'],
  ),
  'hyphens in the wrong place': [
    ['-å', 'å.se'],
    ['å--', 'å.se'],
    ['--a-b--', 'a-b.se'],
    ['ab--cd', 'ab-cd.se'],
    ['åä----cd', 'åä-cd.se'],
    ['_å', 'å.se'],
    ['\u05D0\u05D1--\u05D2', '\u05D0\u05D1-\u05D2.se'],
  ],
  'white space': [
    ['a b', 'ab.se', 'a-b.se'],
    ['a  b', 'ab.se', 'a-b.se'],
    ['a - b', 'a-b.se'],
    ['a b.se', 'ab.se', 'a-b.se'],
    ['a b c', 'abc.se', 'a-b-c.se'],
    ['a b.c d.se', 'ab.cd.se', 'a-b.c-d.se'],
    ['a b.com', 'ab.com', 'a-b.com'],
    ['ab .se', 'ab.se'],
  ],
  'symbols, punctuation and what is not seen are left out': [
    ['a!b', 'ab.se'],
    ['a🙂b', 'ab.se'],
    ['a+b', 'ab.se'],
    ['a·b', 'ab.se'],
    ['a^b', 'ab.se'],
    ['cafe´', 'café.se', 'cafe.se'],
    ['ra¨ksmörgås', 'räksmörgås.se'],
    ['a\u202Eb', 'ab.se'],
    ['a\u200Db', 'ab.se'],
    ['a\0b', 'ab.se'],
    ['\u201Då\u201D!', 'å.se'],
  ],
  'look-alikes of other scripts': [
    ['аррӏе', 'apple.se'],
    ['smörgåsb\u043Erd.se', 'smörgåsbord.se'],
    ['gö\u043Egle.se', 'göogle.se'],
    ['\uA771ropbox.se', 'dropbox.se'],
    ['\u0262oogle', 'google.se'],
    ['Аррӏе', 'apple.se'],
    ['p\u0131zza', 'pizza.se'],
  ],
  'digits at the edge of a Yiddish name': [
    ['1\u05D0', '\u05D0.se'],
    ['\u05D01', '\u05D0.se'],
    ['12\u05D03\u05D045', '\u05D03\u05D0.se'],
    ['1-\u05D0\u05D1-1', '\u05D0\u05D1.se'],
    ['1\u05D0\u05D1--\u05D2', '\u05D0\u05D1-\u05D2.se'],
  ],
  'digits of another name stay': [['håbo\u05B71', 'håbo1.se'], ['12\u05B7', '12.se'], ['1a!', '1a.se']],
  'empty labels': [
    ['håbo..se', 'håbo.se'],
    ['.håbo.se', 'håbo.se'],
    ['www...håbo.se', 'håbo.se'],
    ['håbo.se..', 'håbo.se'],
  ],
  'several faults at once': [
    ['-Straße + Söhne-', 'strassesöhne.se', 'strasse-söhne.se'],
    ['a_b!.se', 'a-b.se'],
    ['_x.håbo!.se', 'håbo.se'],
    ['x.håbo!.se', 'x.håbo.se'],
    ['ã_.c!.com', 'ã.c.com'],
    ['www.ħå.se', 'hå.se'],
    ['\u05D1\u05B7.håbo!.se', '\u05D1\u05B7.håbo.se'],
  ],
  'the code of a name': [
    ['xn--h-yfa.se', 'ha.se'],
    ['xn--1-zhc.se', '\u05D0.se'],
    ['xn----5da7e.de', 'ä-ü.de'],
    ['xn--RKSMRGS-upao1o.se', 'räksmörgås.se'],
    ['xn--habo-6wc.se', 'håbo.se'],
  ],
  'other TLDs, where only the protocol has a say': [
    ['a_b.com', 'a-b.com'],
    ['漢!.com', '漢.com'],
    ['a.c!om', 'a.com'],
  ],
  'no other name is meant': [
    ['漢.se'],
    ['a漢.se'],
    ['ж.se'],
    ['й.se'],
    [`${'a'.repeat(64)}!`],
    ['!.se'],
    ['!!!'],
    ['--'],
    ['\u05B7'],
    ['.se'],
    ['.'],
    ['håbo..'],
    [''],
    ['c\u2100.se'],
    ['\u00BD.se'],
    ['a\u05D0.se'],
    ['xn--a-.se'],
    ['xn--a-.b_.se'],
    ['ä'.repeat(58)],
  ],
};

describe.each(Object.entries(suggested))('%s', (_, rows) => {
  it.each(titled(rows))('%s', (_title, input, ...suggestions) => {
    expect(offered(input)).toEqual(suggestions);
  });
});

it('each is permitted, says nothing, and is another name than what was typed', () => {
  for (const [input] of Object.values(suggested).flat()) {
    for (const suggestion of offered(input)) {
      expect(suggestion).not.toBe(diagnose(input).unicode);
      const diagnosis = diagnose(suggestion);
      expect(diagnosis.unicode).toBe(suggestion);
      expect(diagnosis.registrable).not.toBe(false);
      expect(diagnosis.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  }
});

it('notes and warnings offer nothing', () => {
  for (const { severity, suggestions } of diagnose('Straße.se').findings) expect(Boolean(suggestions)).toBe(severity === 'error');
  expect(diagnose('ſ.se').findings.some(({ suggestions }) => suggestions)).toBe(false);
});

/** Strangers, and below each the letter of a–z that it is taken for. */
const lookalikes = {
  Cyrillic: ['аеорсухіјѕһԁԛԝӏүѵВкмНтгпьёї', 'aeopcyxijshdqwlyvbkmhtrnbei'],
  Greek: ['αοενριικυτχγωηϳβμ', 'aoevpiikutxywnjbu'],
  'rare Latin': ['ɑɡɢɩıĸꝱʀʏʜʟɴᴏᴠᴡᴢ', 'aggiikdryhlnovwz'],
} as const;

describe.each(Object.entries(lookalikes))('each %s look-alike', (_, [confusables, letters]) => {
  it.each(Array.from(confusables, (stranger, index) => [stranger, letters[index] as string]))('%s is taken for %s', (stranger, letter) => {
    expect(offered(`å${stranger}`)).toEqual([`å${letter}.se`]);
    const taken = diagnose(`å${stranger}`).findings.find(({ severity }) => severity === 'error')?.values ?? {};
    expect(taken['looksLike']).toBe(letter);
    expect(taken['typed'] ?? taken['character']).toBe(stranger);
  });
});

it.each<[string, ...string[]]>([
  ['ŧest', 'test.nu'],
  ['đ', 'd.nu'],
  ['ł', 'l.nu'],
  ['ǥ', 'g.nu'],
  ['ʒ', 'z.nu'],
  ['ǯ', 'z.nu'],
  ['ə', 'e.nu'],
  ['ß', 'ss.nu'],
  ['čš', 'cs.nu'],
  ['\u05D0'],
])('.nu has fewer letters: %s', (input, ...suggestions) => {
  expect(offered(input, nu)).toEqual(suggestions);
});

it('a registry without þ is offered th', () => {
  const table = readSections({ data: '<range first-cp="0061" last-cp="007A"/>' });
  expect(offered('þór', { ...se, tables: [table] })).toEqual(['thor.se']);
});

describe('a name that is no better itself', () => {
  it('is not offered: something of an address is glued to it', () => {
    expect(offered('www\u05B4håbo.se')).toEqual([]);
  });
});

describe('a name that was garbled on its way', () => {
  it.each(titled<[string, string]>([
    ['rÃ¤ksmÃ¶rgÃ¥s', 'räksmörgås.se'],
    ['rÃ¤ksmÃ¶rgÃ¥s.se', 'räksmörgås.se'],
    ['RÃ„KSMÃ–RGÃ…S.SE', 'räksmörgås.se'],
    ['Ã…ngstrÃ¶m.se', 'ångström.se'],
    ['www.hÃ¥bo.se', 'www.håbo.se'],
    ['bÃ¼cher.com', 'bücher.com'],
    ['wwwhÃ¥bo.se', 'håbo.se'],
    ['www.hÃ¥bo', 'håbo.se'],
    ['Å¡.se', 'š.se'],
    ['Ã€bc.se', 'àbc.se'], // the first of the bytes that only Windows-1252 has
    ['×\u0090.se', '\u05D0.se'],
  ]))('%s is said once, with what was meant', (_title, input, meant) => {
    const { findings, registrable } = diagnose(input);
    expect(findings).toEqual([
      { code: 'mojibake', severity: 'error', label: -1, reference: 'RFC 3629 §3', values: { meant }, suggestions: [meant] },
    ]);
    expect(registrable).toBe(false);
  });

  it.each([
    ['is said beside what was left out', 'https://hÃ¥bo.se/', ['cleaned', 'mojibake', 'cleaned']],
    ['is not read into letters that belong together', 'åäö', []],
    ['is not read into what a registry permits', 'â\u20AC', ['disallowed-character']],
  ])('%s', (_, input, codes) => {
    expect(diagnose(input).findings.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted());
  });

  it('that was meant to be something refused is told by its characters', () => {
    expect(diagnose('hÃ¥ bo!').findings.some(({ code }) => code === 'mojibake')).toBe(false);
  });
});
