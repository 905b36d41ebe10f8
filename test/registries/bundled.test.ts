/** What holds for every registry that is bundled: each is a folder of src/registries, and one line of bundled.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toASCII } from '../../src/idna/name.js';
import { registries as builtIn } from '../../src/registries/bundled.js';
import type { BundledRegistry } from '../../src/registry/registry.js';
import { asciiCharacters, entriesOf, isPermitted } from './entries.js';
import { everyRegistry } from '../../tools/every-registry.js';

const folder = new URL('../../src/registries/', import.meta.url);
const all: [string, BundledRegistry][] = Object.entries(everyRegistry);

it('every folder is bundled under its own name', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(Object.keys(everyRegistry).toSorted()).toEqual(folders.toSorted());
});

describe.each(all)('.%s', (tld, registry) => {
  const path = (file: string): URL => new URL(`${tld}/${file}`, folder);

  it('is a top-level domain in ACE form', () => {
    expect([registry.tld, toASCII(registry.tld).name]).toEqual([tld, tld]);
  });

  it('says who runs it, and where its rules are published', () => {
    expect(registry.name.en).toMatch(/\S/);
    expect(new URL(registry.source)).toMatchObject({ protocol: 'https:' });
  });

  it('says how surely its rules are known, and when that was looked up', () => {
    const { date, sources = [] } = registry.evidence ?? { date: '2020-10-02' }; // whose tables are its own
    expect(registry.evidence === undefined).toBe(Object.hasOwn(builtIn, tld));
    expect(new Date(date).toJSON().slice(0, 10)).toBe(date);
    for (const source of sources) expect(new URL(source).protocol).toMatch(/^https?:$/);
  });

  it('says how long a name may be, where it says so, and by which rule', () => {
    for (const { min, max, reference } of registry.lengths ?? []) {
      expect([min >= 1, min < max, max <= 63, /\S/.test(reference)]).toEqual([true, true, true, true]);
    }
  });

  it('writes letters that it lacks, and those of the ASCII form, with what it has', () => {
    const letters = new Set(registry.tables.flatMap(entriesOf));
    for (const [letter, spelling] of Object.entries(registry.spellings ?? {})) {
      expect([letters.has(letter), Array.from(spelling).every((each) => letters.has(each))], letter).toEqual([false, true]);
    }
    for (const [letter, spelling] of Object.entries(registry.asciiSpellings ?? {})) expect([letters.has(letter), /^[a-z]+$/.test(spelling)], letter).toEqual([true, true]);
  });

  it('uses all of the tables in its folder, which `npm run tables` has made of their XML', () => {
    const files = readdirSync(path('.')).filter((file) => file.endsWith('.xml'));
    expect(registry.tables.map(({ id }) => `${id}.xml`).toSorted()).toEqual(files.toSorted());
    for (const table of registry.tables) expect(table).toEqual(JSON.parse(readFileSync(path(`${table.id}.json`), 'utf8')));
  });

  it('has a test of its own', () => {
    expect(existsSync(path(`${tld}.test.ts`)), `src/registries/${tld}/${tld}.test.ts`).toBe(true);
  });

  it('names rules that its tables have', () => {
    const rules = registry.tables.flatMap((table) => Object.keys(table.rules));
    expect(Object.keys(registry.findingOfRule).filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it('has an example of each shape that its rules in prose name', () => {
    expect(registry.shapes.filter(({ pattern, example }) => !pattern.test(example ?? ''))).toEqual([]);
  });

  it('lists each public suffix once, in its ACE form and without the TLD', () => {
    const suffixes = registry.publicSuffixes ?? [];
    expect(suffixes.filter((suffix, index) => toASCII(`${suffix}.${tld}`).name !== `${suffix}.${tld}` || suffixes.indexOf(suffix) !== index)).toEqual([]);
  });

  it('has all letters that it calls common', () => {
    expect(isPermitted(`aa${registry.commonLetters ?? ''}`, registry)).toBe(true);
  });

  it('dates characters that its tables have, each once', () => {
    const characters = new Set(registry.tables.flatMap(entriesOf).join(''));
    const dated = Object.entries(registry.since ?? {});
    for (const [date] of dated) expect(new Date(date).toJSON()?.slice(0, date.length), date).toBe(date);
    const text = dated.map(([, each]) => each).join('');
    expect(Array.from(text).filter((character) => !characters.has(character))).toEqual([]);
    expect(new Set(text).size).toBe(Array.from(text).length);
  });

  it('permits a name of each of its entries, where it stands between others', () => {
    const entries = registry.tables.flatMap(entriesOf);
    const framed = (entry: string): string => (/\p{sc=Hebr}/u.test(entry) ? `\u05D0${entry}\u05D0` : `a${entry}a`);
    expect(asciiCharacters.filter((character) => !entries.includes(character))).toEqual([]);
    expect(entries.filter((entry) => isPermitted(framed(entry), registry) !== true)).toEqual([]);
  });

  it('has a hyphen between others only', () => {
    expect(['-', '-a', 'a-', 'ab--c', 'a-b', 'a--b', 'abc--d'].map((label) => isPermitted(label, registry))).toEqual([
      false, false, false, false, true, true, true,
    ]);
  });
});
