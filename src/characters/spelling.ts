/** A name letter by letter, as it is said on the telephone. */
import { nameOf, type Names } from './names.js';

/** The names of one language, with what makes them clear to someone who only hears them. */
export interface TelephoneNames extends Names {
  /** What to add to a name that alone says little: `n med krok`. */
  readonly glosses: Readonly<Record<string, string>>;
  /** The telephone alphabet, from a to z, then å, ä and ö. */
  readonly alphabet: readonly string[];
  /** Stands between a letter and its word: ` som i `. */
  readonly like: string;
  /** What is said before a digit, and for a dot. */
  readonly digit: string;
  readonly dot: string;
}

/**
 * `räk.se` → `r som i Rudolf, ä, k som i Kalle, punkt se`.
 *
 * @param name in Unicode
 * @param describe words for a character that has no name
 */
export function spell(name: string, names: TelephoneNames, describe: (character: string) => string): string {
  const labels = name.split('.');
  const spelled = labels.map((label, index) =>
    index > 0 && index === labels.length - 1 && /^[a-z]+$/.test(label)
      ? [label] // a top-level domain is said as a word
      : charactersOf(label).map((character) =>
          // å, ä and ö are heard as themselves in a name
          nameOf(character, names) === character && character > 'z' ? character : (spoken(character, names) ?? describe(character)),
        ),
  );
  return spelled
    .flatMap(([first = '', ...others], index) => [index > 0 ? `${names.dot} ${first}`.trim() : first, ...others])
    .filter(Boolean)
    .join(', ');
}

/** What to say for one character: `k som i Kalle`, `eng (n med krok)`; undefined where it has no name. */
export function spoken(character: string, names: TelephoneNames): string | undefined {
  const name = nameOf(character, names);
  const word = names.alphabet['abcdefghijklmnopqrstuvwxyzåäö'.indexOf(character)];
  const gloss = names.glosses[character];
  if (/^\d$/.test(character)) return names.digit + name;
  return name && name + (word ? names.like + word : '') + (gloss ? ` (${gloss})` : '');
}

/** A letter and its points are one character. */
const charactersOf = (label: string): readonly string[] => label.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
