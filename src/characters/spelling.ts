/** Spells names letter by letter, as one does on the telephone. */
import { nameOf, type Names } from './names.js';

/** What makes the names of one language clear to someone who only hears them. */
export interface Telephone {
  /** What helps where a name says little: `n med krok`. */
  readonly glosses: Readonly<Record<string, string>>;
  /** The telephone alphabet: a word for each letter that has one. */
  readonly alphabet: Readonly<Record<string, string>>;
  /** The words between a letter and its word: ` som i `. */
  readonly like: string;
  /** A letter of another script that looks like one of a–z: `kyrilliskt o`. */
  readonly foreign: string;
  /** The word before a digit, and the word for a dot. */
  readonly digit: string;
  readonly dot: string;
}

export interface SpokenNames {
  readonly names: Names;
  readonly telephone: Telephone;
}

/**
 * Spells a name: `räk.se` → `r som i Rudolf, ä, k som i Kalle, punkt se`.
 *
 * @param name in Unicode
 * @param describe words for a character that has no name
 */
export function spell(name: string, words: SpokenNames, describe: (character: string) => string): string {
  const labels = name.split('.');
  const spelled = labels.map((label, index) =>
    index > 0 && index === labels.length - 1 && /^[a-z]+$/.test(label)
      ? [label] // a top-level domain is said as a word
      : charactersOf(label).map((character) =>
          // a letter such as å is heard as itself in a name
          nameOf(character, words.names) === character && character > 'z' ? character : (spoken(character, words) ?? describe(character)),
        ),
  );
  return spelled
    .flatMap(([first = '', ...others], index) => [index > 0 ? `${words.telephone.dot} ${first}`.trim() : first, ...others])
    .filter(Boolean)
    .join(', ');
}

/** Says one character: `k som i Kalle`, `eng (n med krok)`. Undefined if it has no name. */
export function spoken(character: string, { names, telephone }: SpokenNames): string | undefined {
  const name = nameOf(character, names);
  if (/^\d$/.test(character)) return telephone.digit + name;
  const word = telephone.alphabet[character];
  const gloss = telephone.glosses[character];
  return name && name + (word ? telephone.like + word : '') + (gloss ? ` (${gloss})` : '');
}

/** A letter and its points are one character. */
const charactersOf = (label: string): readonly string[] => label.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
