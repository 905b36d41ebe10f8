/** What the tests of registries without a published table have in common. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { verdictOf } from '../../src/diagnosis/verdict.js';
import type { Registry } from '../../src/registry/registry.js';
import { asciiCharacters, entriesOf, permittedLetters } from './entries.js';

/** The table has the letters beyond a to z that the registry names, and the registry permits no other letter that there is. */
export function hasLetters(registry: Registry, letters: string, count: number): void {
  const expected = [...asciiCharacters, ...letters].toSorted();

  it(`has ${count} letters beyond a to z`, () => {
    expect(registry.tables.flatMap(entriesOf).toSorted()).toEqual(expected);
    expect([registry.tables.length, Array.from(letters).length]).toEqual([1, count]);
  });

  it('permits no other letter of the Basic Multilingual Plane', () => {
    expect(permittedLetters(registry).toSorted()).toEqual(expected.filter((character) => /\p{L}/u.test(character)));
  }, 60_000);
}

/** By what is said of them, names of the country, of companies and places there, and of neighbours: 25 at least. */
export function judges(registry: Registry, names: Readonly<Record<string, string>>): void {
  const rows = Object.entries(names).flatMap(([reading, labels]) => labels.split(' ').map((label) => [label, reading] as const));

  describe('real names', () => {
    it('are 25 and more, each once', () => {
      expect(rows.length).toBeGreaterThanOrEqual(25);
      expect(new Set(rows.map(([label]) => label)).size).toBe(rows.length);
    });

    it.each(rows)(`%s.${registry.tld}: %s`, (label, reading) => {
      expect(readingOf(label, registry)).toBe(reading);
    });
  });
}

/** The verdict, and its reasons with the characters that they are about: `refused: not-in-table äö`. */
export function readingOf(label: string, registry: Registry): string {
  const diagnosis = diagnose(`${label}.${registry.tld}`, registry);
  const reasons: Record<string, string> = {};
  for (const { code, severity, values } of diagnosis.findings) {
    const character = String(values?.['character'] ?? '');
    if (severity !== 'note' && !reasons[code]?.includes(character)) reasons[code] = (reasons[code] ?? '') + character;
  }
  const said = Object.entries(reasons).map(([code, characters]) => `${code} ${characters}`.trim()).join(', ');
  return said ? `${verdictOf(diagnosis)}: ${said}` : verdictOf(diagnosis);
}
