/** What the tests of all registries have in common. */
import { diagnose } from '../../src/core.js';
import { validateName } from '../../src/diagnosis/validate-name.js';
import type { Table } from '../../src/lgr/table.js';
import type { Registry } from '../../src/registry/registry.js';

/** What every registry here permits. */
export const asciiCharacters: readonly string[] = Array.from('-0123456789abcdefghijklmnopqrstuvwxyz');

/** The entries of a table as texts, ranges written out. */
export const entriesOf = ({ repertoire }: Table): string[] =>
  repertoire.flatMap((entry) =>
    'first' in entry
      ? Array.from({ length: entry.last - entry.first + 1 }, (_, index) => String.fromCodePoint(entry.first + index))
      : [String.fromCodePoint(...entry.codePoints)],
  );

export const isPermitted = (label: string, registry: Registry): boolean | null =>
  diagnose(`${label}.${registry.tld}`, registry).registrable;

/** The letters of the Basic Multilingual Plane that no mapping changes and the registry permits in a name, each four times. */
export function permittedLetters(registry: Registry): string[] {
  const letters = Array.from({ length: 0x10000 }, (_, codePoint) => String.fromCharCode(codePoint));
  return letters.filter((letter) => /\p{L}/u.test(letter) && (letter === 'ß' || !/\p{CWKCF}/u.test(letter))).filter(
    (letter) => validateName(`${letter.repeat(4)}.${registry.tld}`, [registry]).registrable, // without suggestions, which take long
  );
}
