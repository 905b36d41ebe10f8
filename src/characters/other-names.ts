/** What else people call a character. */
import { nameOf, type Names } from './names.js';
import { spoken } from './spelling.js';
import { yiddishNameOf } from './yiddish.js';

/** The other names of one language, to its names. */
export interface OtherNames {
  /** By character, with commas between the names. */
  readonly characters: Readonly<Record<string, string>>;
  /** By combining mark or Hebrew point, with commas between the names. */
  readonly marks: Readonly<Record<string, string>>;
  /** What to say on the telephone, where it is not made of the name. */
  readonly telephone: Readonly<Record<string, string>>;
  /** Stands before the Yiddish name of a letter: `på jiddisch `. */
  readonly inYiddish: string;
}

/** All names but the everyday one, the likeliest first, none twice. */
export function otherNamesOf(text: string, names: Names, others: OtherNames): string[] {
  const all = [...list(others.characters[text]), ...withMark(text, names, others), yiddishNameOf(text)];
  return [...new Set(all)].filter((name) => name && name !== nameOf(text, names));
}

/** What to say for it on the telephone. */
export function telephoneOf(text: string, names: Names, others: OtherNames): string {
  const inYiddish = yiddishNameOf(text);
  const gloss = withMark(text, names, others)[0] ?? (inYiddish && inYiddish !== nameOf(text, names) ? others.inYiddish + inYiddish : '');
  const glosses = /^\p{Script=Hebrew}/u.test(text) && gloss ? { [text]: gloss } : names.glosses;
  return others.telephone[text] ?? spoken(text, { ...names, glosses }) ?? '';
}

/** `u med hatt`, `u med tak`; of a Hebrew letter, by its point. */
function withMark(text: string, names: Names, others: OtherNames): string[] {
  const [letter = '', mark = '', more] = text.normalize('NFD');
  const marks = [names.marks[mark] ?? '', ...list(others.marks[mark])].filter(Boolean);
  return more ? [] : marks.map((name) => (nameOf(letter, names) ?? letter) + names.joint + name);
}

const list = (names: string | undefined): string[] => names?.split(',') ?? [];
