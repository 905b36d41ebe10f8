/** What else people call a character. */
import { nameOf, type Names } from './names.js';
import { spoken, type TelephoneNames } from './spelling.js';
import { yiddishNames } from './yiddish.js';

/** The other names of one language, to its names. */
export interface OtherNames {
  /** By character, with commas between the names. */
  readonly characters: Readonly<Record<string, string>>;
  /** By combining mark or Hebrew point, with commas between the names. */
  readonly marks: Readonly<Record<string, string>>;
}

/** All names but the everyday one, the likeliest first, none twice. */
export function otherNamesOf(text: string, names: Names, others: OtherNames): string[] {
  const all = new Set([...list(others.characters[text]), ...withMark(text, names, others), ...list(yiddishNames[text])]);
  all.delete(nameOf(text, names) ?? '');
  return [...all];
}

/** What to say for it on the telephone; a Hebrew letter also with its point, or by its Yiddish name. */
export function telephoneOf(text: string, names: TelephoneNames, others: OtherNames): string {
  const gloss = [...withMark(text, names, others), ...list(yiddishNames[text])].find((name) => name !== nameOf(text, names));
  const glosses = text > '\u0590' && gloss ? { [text]: gloss } : names.glosses;
  return spoken(text, { ...names, glosses }) ?? '';
}

/** `u med hatt`, `u med tak`; of a Hebrew letter, by its point. */
function withMark(text: string, names: Names, others: OtherNames): string[] {
  const [letter = '', mark = ''] = text.normalize('NFD');
  return [...list(names.marks[mark]), ...list(others.marks[mark])].map((name) => nameOf(letter, names) + names.joint + name);
}

const list = (names: string | undefined): string[] => (names ? names.split(',') : []);
