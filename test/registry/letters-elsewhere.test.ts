/** Under which other TLDs a letter is permitted that a registry refuses. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { registriesOf, type RegistryList } from '../../src/registry/choose.js';
import { letterTlds } from '../../src/registries/letter-tlds.js';
import { tldsWithLetters } from '../../src/registry/letters-elsewhere.js';
import { everyRegistry } from '../../tools/every-registry.js';
import { letterTlds as generate, toModule } from '../../tools/letter-tlds.js';
import { entriesOf } from '../registries/entries.js';

const bundled: RegistryList = registriesOf('se nu', everyRegistry);

describe('the letters of each TLD', () => {
  it('are those that its tables have, all of them and no others', () => {
    const beyondASCII = (tld: string): string[] => [...new Set(everyRegistry[tld]!.tables.flatMap(entriesOf))].filter((text) => text > '\x7F' && Array.from(text).length === 1);
    const told = new Map(letterTlds.map(([tld, own, others]) => [tld, Array.from(own + others)]));
    for (const tld of Object.keys(everyRegistry)) expect((told.get(tld) ?? []).toSorted(), tld).toEqual(beyondASCII(tld).toSorted());
    expect([...told.keys()].filter((tld) => !Object.hasOwn(everyRegistry, tld))).toEqual([]);
  });

  it('are permitted there, in some name', () => {
    for (const [tld, own, others] of letterTlds) {
      for (const letter of own + others) {
        const names = [`a${letter}b`, `${letter}${letter}`, `\u05D0${letter}\u05D0`, `\u05D0${letter}`, `\u05F2${letter}`].map((label) => diagnose(`${label}.${tld}`, everyRegistry).registrable);
        expect(names, `${letter} under .${tld}`).toContain(true);
      }
    }
  });

  it('are written by npm run letter-tlds', () => {
    expect(readFileSync(new URL('../../src/registries/letter-tlds.ts', import.meta.url), 'utf8')).toBe(toModule(generate(everyRegistry)));
  });
});

describe('the TLDs that permit a letter', () => {
  it.each<[string, string, string, string]>([
    ['ą', 'se', 'se nu', 'lt pl de eu'], // those of countries in whose languages it is come first
    ['ß', 'se', 'se nu', 'de dk'],
    ['å', 'is', 'is', 'se no dk fi ax nu de at ch li eu'],
    ['ą', 'lt', 'lt', 'pl de eu'], // never the one that refuses it
    ['ö', 'lt', 'lt eu com', 'eu se no fi ax is ee de at ch li nu dk'], // those that are asked, before all others
    ['ü', 'fi', 'fi nu de', 'de nu ee at ch li se no dk eu'],
    ['ș', 'se', '', 'eu'], // loaded or not
    ['ʒ', 'nu', 'com nu', 'fi se'],
    ['ж', 'se', 'se', ''],
    ['ȯ', 'lv', 'lv', ''],
    ['', 'se', 'se', ''],
    // all of several letters
    ['אב', 'nu', 'nu', 'se'],
    ['åב', 'nu', 'se nu', ''],
    ['åþ', 'fi', 'fi', 'se nu de at ch li eu'],
  ])('%s, which .%s refuses, where %j are asked: %s', (letters, refusedBy, asked, expected) => {
    expect(tldsWithLetters(Array.from(letters), refusedBy, registriesOf(asked, everyRegistry)).join(' ')).toBe(expected);
  });

  it('are told by the tables that are in use', () => {
    const [latin] = everyRegistry['lt']!.tables;
    const without = { ...everyRegistry['lt']!, tables: [{ ...latin!, repertoire: [{ codePoints: [0x61] }, { codePoints: [0x105, 0x301] }] }] };
    const own = { ...everyRegistry['lt']!, tld: 'zz' };
    expect(tldsWithLetters(['ą'], 'se', [bundled[0], without, own])).toEqual(['zz', 'pl', 'de', 'eu']);
    expect(tldsWithLetters(['ą'], 'se', [bundled[0], { ...own, tld: 'lt', tables: [] }])).toEqual(['lt', 'pl', 'de', 'eu']); // could not be loaded
  });
});

describe('a finding', () => {
  const elsewhere = (name: string): (string | number | undefined)[] =>
    diagnose(name, bundled).findings.filter(({ severity }) => severity === 'error').map(({ values }) => values?.['elsewhere']);

  it.each<[string, (string | undefined)[]]>([
    ['ąbș.se', ['lt pl de eu', 'eu']],
    ['Ą.se', ['lt pl de eu']],
    ['xn--2da.se', ['lt pl de eu']],
    ['ßa.nu', ['de dk']],
    ['אב.nu', ['se', 'se']],
    ['אב1.nu', ['se', 'se']],
    ['блины.se', [undefined, undefined, undefined, undefined, undefined]],
    ['א\u05F2.nu', [undefined, undefined]], // not all of its letters
    ['smörgåsbоrd.se', [undefined]], // two alphabets
    ['a_b.se', [undefined]],
    ['ą.com', []],
  ])('of %s', (name, expected) => expect(elsewhere(name)).toEqual(expected));

  it('of a label in a script that the registry lacks leaves out digits and hyphens', () => {
    const found = diagnose('אב-ג1ד.nu', bundled[1]!).findings.flatMap(({ values }) => values?.['elsewhere'] ?? []);
    expect(found).toEqual(['se', 'se', 'se', 'se']);
  });

  it('has none where the letter is in the table, or may be', () => {
    const { pl } = everyRegistry;
    for (const [name, registry] of [['köln.pl', pl!], ['\u05D0\u05B4.se', bundled[0]], ['a-.se', bundled[0]]] as const) {
      const { findings } = diagnose(name, registry);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.filter(({ values }) => values?.['elsewhere'])).toEqual([]);
    }
  });
});
