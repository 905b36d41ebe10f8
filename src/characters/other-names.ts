/** Tells what else people call a character. */
import { nameOf, type Names } from './names.js';
import { spoken, type Telephone } from './spelling.js';
import { yiddishNames } from './yiddish.js';

/** The other names of one language. */
export interface OtherNames {
  /** By character, with commas between the names. */
  readonly characters: Readonly<Record<string, string>>;
  /** By combining mark or Hebrew point, with commas between the names. */
  readonly marks: Readonly<Record<string, string>>;
}

/** The words of a language for characters. */
export interface CharacterWords {
  readonly names: Names;
  readonly otherNames: OtherNames;
  readonly telephone: Telephone;
}

/** Lists all names but the everyday one, the likeliest first, none twice. */
export function otherNamesOf(text: string, words: Pick<CharacterWords, 'names' | 'otherNames'>): string[] {
  const all = new Set([...list(words.otherNames.characters[text]), ...withMark(text, words), ...list(yiddishNames[text])]);
  all.delete(nameOf(text, words.names) ?? '');
  return [...all];
}

/** Says a character as one does on the telephone. A Hebrew letter comes with its point, or with its Yiddish name. */
export function telephoneOf(text: string, words: CharacterWords): string {
  const { names, telephone } = words;
  const name = nameOf(text, names);
  const pointed = withMark(text, words);
  // a name that says the point already needs no other that says it
  const gloss = [...(pointed.includes(name ?? '') ? [] : pointed), ...list(yiddishNames[text])].find((each) => each !== name);
  const glosses = text > '\u0590' && gloss ? { [text]: gloss } : telephone.glosses;
  return spoken(text, { names, telephone: { ...telephone, glosses } }) ?? '';
}

/** Names a letter by its mark: `u med hatt`, `u med tak`; a Hebrew one by its point. */
function withMark(text: string, { names, otherNames }: Pick<CharacterWords, 'names' | 'otherNames'>): string[] {
  const [letter = '', mark = '', another] = text.normalize('NFD');
  if (another) return [];
  return [...list(names.marks[mark]), ...list(otherNames.marks[mark])].map((name) => nameOf(letter, names) + names.joint + name);
}

const list = (names: string | undefined): string[] => (names ? names.split(',') : []);
