import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/characters/facts.js';
import { nameOf } from '../../src/characters/names.js';
import { otherNamesOf, telephoneOf } from '../../src/characters/other-names.js';
import * as english from '../../src/languages/en.js';
import * as swedish from '../../src/languages/sv.js';
import { readLanguages } from '../languages/read-languages.js';
import { everyRegistry } from '../../tools/every-registry.js';

const texts = [...new Set(Object.values(everyRegistry).flatMap(factsOf).map(({ text }) => text))];
const languages = await readLanguages();

describe.each(languages)('names in $tag', (language) => {
  const { names } = language;
  it('are there for every entry of the tables', () => {
    expect(texts.length).toBeGreaterThanOrEqual(135); // 127 of .se, and 8 that .nu has alone
    expect(texts.filter((text) => !nameOf(text, names))).toEqual([]);
  });

  it('are never those of another entry', () => {
    const all = texts.map((text) => nameOf(text, names));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it('have no other name twice, and never the everyday one as another', () => {
    for (const text of texts) {
      const others = otherNamesOf(text, language);
      expect([...new Set([nameOf(text, names), ...others])], text).toEqual([nameOf(text, names), ...others]);
      expect(others.every((name) => /^\S.*\S$|^\S$/.test(name)), others.join()).toBe(true);
    }
  });

  it('can be said on the telephone, each in its own way', () => {
    const all = texts.map((text) => telephoneOf(text, language));
    expect(all.filter((words, index) => words === '' || all.indexOf(words) !== index)).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['-', 'bindestreck', 'hyphen'],
    ['7', 'sju', 'seven'],
    ['q', 'q', 'q'],
    ['å', 'å', 'a with ring'],
    ['ä', 'ä', 'a with two dots'],
    ['ü', 'tyskt y', 'u with two dots'],
    ['é', 'e med akut accent', 'e with acute accent'],
    ['č', 'c med hake', 'c with caron'],
    ['ø', 'danskt ö', 'o with slash'],
    ['ŋ', 'eng', 'eng'],
    ['ǯ', 'ezh med hake', 'ezh with caron'],
    ['ū', 'u med streck över', 'u with line above'],
    ['ß', 'tyskt s', 'sharp s'],
    ['\u05DA', 'slut-kaf', 'final kaf'],
    ['\u05D5\u05BC', 'melupm vov', 'melupm vov'],
    ['\u05DB\u05BC', 'kaf med punkt', 'kaf with dot'],
    ['\u05F2\u05B7', 'pasekh tsvey yudn', 'pasekh tsvey yudn'],
  ])('of %s is everyday language', (text, inSwedish, inEnglish) => {
    expect([nameOf(text, swedish.names), nameOf(text, english.names)]).toEqual([inSwedish, inEnglish]);
  });

  it('does not depend on case, nor on how the character is composed', () => {
    for (const text of ['Č', 'c\u030C', 'C\u030C']) expect(nameOf(text, swedish.names)).toBe('c med hake');
    expect(nameOf('\uFB1D', swedish.names)).toBe('khirek yud');
  });

  it('is made for letters with a mark that are in no table, too', () => {
    expect(nameOf('ẽ', swedish.names)).toBe('e med tilde');
  });

  it.each([
    ['ė', 'e med prick över', 'e with dot above'], ['İ', 'i med prick över', 'i with dot above'], ['ů', 'u med ring', 'u with ring'],
    ['ő', 'o med dubbel akut accent', 'o with double acute accent'], ['ă', 'a med båge', 'a with breve'], ['ą', 'a med krok under', 'a with hook below'],
    ['ķ', 'k med komma under', 'k with comma below'], ['ŗ', 'r med komma under', 'r with comma below'], ['ģ', 'g med komma över', 'g with comma above'],
    ['ş', 's med cedilj', 's with cedilla'], ['ț', 't med komma under', 't with comma below'], ['ţ', 't med cedilj', 't with cedilla'], ['ạ', 'a med prick under', 'a with dot below'],
    ['ế', 'e med cirkumflex och akut accent', 'e with circumflex and acute accent'], ['œ', 'hopskrivet o och e', 'joined oe'],
    ['ı', 'i utan prick', 'i without a dot'], ['\u05F0', 'dubbel-vav', 'double vav'], ['\u05F1', 'vav-jod', 'vav yod'],
    ['&', 'och-tecken', 'ampersand'], ['_', 'understreck', 'underscore'], ["'", 'apostrof', 'apostrophe'], ['!', 'utropstecken', 'exclamation mark'],
    ['@', 'snabel-a', 'at sign'], ['(', 'parentes', 'parenthesis'], ['/', 'snedstreck', 'slash'], [' ', 'mellanslag', 'space'],
  ])('of %s, which people mistype, is there, too', (text, inSwedish, inEnglish) => {
    expect([nameOf(text, swedish.names), nameOf(text, english.names)]).toEqual([inSwedish, inEnglish]);
  });

  it('is there in every language for all that a keyboard has, and for every letter of a to z with one or two marks', () => {
    const typed = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
    const marked = Array.from({ length: 0x1f00 - 0xc0 }, (_, index) => String.fromCharCode(0xc0 + index)).filter((letter) => /^[A-Za-z]\p{M}{1,2}$/u.test(letter.normalize('NFD')));
    for (const { names } of languages) expect([...typed, ...marked].filter((text) => !nameOf(text, names))).toEqual([]);
  });

  it.each(['\u0430', '\u0439', 'ab', 'c\u030C\u0301\u0302', 'c\u20DD', '\u0301', '\u{1F601}', '', '\uD800', 'toString', '__proto__'])('is missing for %j', (text) => {
    expect(nameOf(text, swedish.names)).toBe(undefined);
  });
});

describe('other names', () => {
  it('are made of other names of the mark', () => {
    expect(otherNamesOf('â', swedish)).toEqual(['a med hatt', 'a med tak']);
    expect(otherNamesOf('č', english)).toEqual(['c with hacek', 'c with inverted hat']);
  });

  it('have the cedilla, too, where Unicode sees one in a comma', () => {
    expect(['ķ', 'ģ'].map((text) => otherNamesOf(text, swedish)[0])).toEqual(['k med cedilj', 'g med cedilj']);
  });

  it('come after those that people have for the letter', () => {
    expect(otherNamesOf('é', swedish)).toEqual(['é som i idé', 'akut e', 'e med accent']);
    expect(otherNamesOf('ä', swedish)).toEqual(['a med två prickar', 'a med trema']);
  });

  it('have every spelling of a Yiddish one', () => {
    expect(otherNamesOf('\u05E6', swedish)).toEqual(expect.arrayContaining(['tsadek', 'tsadik']));
    expect(otherNamesOf('\u05E4\u05BC', swedish)).toEqual(['pe med dagesh', 'pey']);
    expect(otherNamesOf('\u05D6', swedish)).toContain('zain');
  });

  it('end with the Yiddish one', () => {
    expect(otherNamesOf('\u05D0', swedish)).toEqual(['stum alef', 'shtumer alef']);
    expect(otherNamesOf('\u05D1\u05BF', swedish)).toEqual(['bet med rafe', 'bet med streck över']);
  });

  it.each([
    ['k', 'k som i Kalle', 'k as in Kilo'],
    ['ä', 'ä som i Ärlig (a med två prickar)', 'a with two dots'],
    ['0', 'siffran noll', 'digit zero'],
    ['þ', 'thorn (isländskt th)', 'thorn (th as in thin)'],
    ['å', 'å som i Åke', 'a with ring'],
    ['ö', 'ö som i Östen (o med två prickar)', 'o with two dots'],
    ['š', 's med hake', 's with caron'],
    ['\u05E4', 'pe (utan punkt)', 'pe (without a dot)'],
    ['\u05D1', 'bet (beys)', 'bet (beys)'],
    ['\u05DC', 'lamed', 'lamed'],
    ['\u05DB\u05BC', 'kaf med punkt (kof)', 'kaf with dot (kof)'],
    ['\u05E7', 'qof (kuf)', 'qof (kuf)'],
    ['\u05E9\u05C2', 'sin (shin med vänsterprick)', 'sin (shin with left dot)'],
  ])('say %s on the telephone', (text, saidInSwedish, saidInEnglish) => {
    expect([telephoneOf(text, swedish), telephoneOf(text, english)]).toEqual([saidInSwedish, saidInEnglish]);
  });
});
