/** However long the name, no more than 1,000 code points of it are visited, each a bounded number of times. */
import { describe, expect, it, vi } from 'vitest';
import { toASCII, toUnicode } from '../../src/idna/name.js';

const visits = vi.hoisted(() => ({ count: 0 }));

vi.mock('../../src/idna/mapping.js', async (importOriginal) => counted(await importOriginal(), ['mapCodePoint']));
vi.mock('../../src/idna/property.js', async (importOriginal) => counted(await importOriginal(), ['derivedProperty', 'isMark']));
vi.mock('../../src/idna/traits.js', async (importOriginal) => counted(await importOriginal(), ['traitsOf']));

type Module = Record<string, unknown>;

/** The module, with a counter in front of the functions that are asked about one code point. */
function counted(original: Module, names: readonly string[]): Module {
  const entries = names.map((name) => [
    name,
    (codePoint: number): unknown => {
      visits.count++;
      return (original[name] as (codePoint: number) => unknown)(codePoint);
    },
  ]);
  return { ...original, ...(Object.fromEntries(entries) as Module) };
}

/** How often a conversion asks about a code point: the mapping, its property, or a regular expression. */
function visitsFor(convert: (name: string) => unknown, name: string): number {
  convert(name); // answers for frequent code points are remembered, so that only the second time counts
  visits.count = 0;
  const { test } = RegExp.prototype;
  Object.assign(RegExp.prototype, {
    test(this: RegExp, text: string) {
      visits.count++;
      return test.call(this, text);
    },
  });
  convert(name);
  Object.assign(RegExp.prototype, { test });
  return visits.count;
}

/** Names of a given number of code points, each the worst for somebody. */
const kinds: readonly (readonly [string, (count: number) => string])[] = [
  ['ASCII', (count) => 'a'.repeat(count)],
  ['upper case', (count) => 'Å'.repeat(count)],
  ['dots', (count) => '.'.repeat(count)],
  ['Arabic digits', (count) => '\u0660'.repeat(count)],
  ['katakana middle dots before 漢', (count) => `${'\u30FB'.repeat(count - 1)}漢`],
  ['a joiner behind letters', (count) => `${'a'.repeat(count - 1)}\u200C`],
  ['joiners', (count) => '\u200C'.repeat(count)],
  ['marks and joiners', (count) => '\u064B\u200C'.repeat(count / 2)],
  ['marks before a joiner', (count) => `ب${'\u064B'.repeat(count - 3)}\u200Cب`],
  ['Punycode', (count) => `xn--016c${'a'.repeat(count - 8)}`],
  ['different code points', (count) => String.fromCodePoint(...Array.from({ length: Math.min(count, 5000) }, (_, index) => 0x4e00 + index))],
  ['a tower of marks', (count) => `a${'\u0301'.repeat(count - 1)}`],
  ['towers of marks', (count) => `q${'\u0307\u0323'.repeat(12)}`.repeat(count / 25)],
  ['invisible characters', (count) => '\u00AD'.repeat(count)],
  ['invisible characters and letters', (count) => `${'\u00AD'.repeat(24)}ж`.repeat(count / 25)],
  ['Hangul jamo', (count) => '\u1100\u1161\u11A8\u1100'.repeat(count / 4)],
  ['Kirat Rai vowels', (count) => '\u{16D67}'.repeat(count)],
  ['symbols', (count) => '☃'.repeat(count)],
];

describe.each([
  ['toASCII', toASCII],
  ['toUnicode', toUnicode],
])('%s', { timeout: 60_000 }, (_, convert) => {
  it.each(kinds)('visits no more of a million code points than of the first 1,000: %s', (_kind, nameOf) => {
    const name = nameOf(1_000_000);
    const beginning = Array.from(name.slice(0, 2002)).slice(0, 1001).join('');
    const visited = visitsFor(convert, name);
    expect(visited).toBe(visitsFor(convert, beginning));
    expect(visited).toBeLessThan(200_000);
  });

  it.each(kinds)('visits twice as many code points of a name twice as long, no more: %s', (_kind, nameOf) => {
    const visited = visitsFor(convert, nameOf(500));
    expect(visited).toBeGreaterThan(100);
    expect(visitsFor(convert, nameOf(1000))).toBeLessThan(2.5 * visited);
  });
});
