import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/characters/facts.js';
import { nameOf } from '../../src/characters/names.js';
import { otherNamesOf, telephoneOf } from '../../src/characters/other-names.js';
import * as english from '../../src/languages/en.js';
import * as swedish from '../../src/languages/sv.js';
import { readLanguages } from '../languages/read-languages.js';
import { registries } from '../../src/registries/bundled.js';

const texts = [...new Set(Object.values(registries).flatMap(factsOf).map(({ text }) => text))];
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

  it.each(['\u0430', 'ab', 'c\u030C\u0301', '\u0301', '\u{1F600}', '', '\uD800', 'İ', 'toString', '__proto__'])('is missing for %j', (text) => {
    expect(nameOf(text, swedish.names)).toBe(undefined);
  });
});

describe('other names', () => {
  it('are made of other names of the mark', () => {
    expect(otherNamesOf('â', swedish)).toEqual(['a med hatt', 'a med tak']);
    expect(otherNamesOf('č', english)).toEqual(['c with hacek', 'c with inverted hat']);
  });

  it('come after those that people have for the letter', () => {
    expect(otherNamesOf('é', swedish)).toEqual(['é som i idé', 'akut e', 'e med accent']);
    expect(otherNamesOf('ä', swedish)).toEqual(['a med två prickar', 'a med trema']);
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
    ['\u05E9\u05C2', 'sin (shin med vänsterprick)', 'sin (shin with left dot)'],
  ])('say %s on the telephone', (text, saidInSwedish, saidInEnglish) => {
    expect([telephoneOf(text, swedish), telephoneOf(text, english)]).toEqual([saidInSwedish, saidInEnglish]);
  });
});
