/** Tells what a character is called in everyday language. */
import { pointedNames } from './yiddish.js';

/** The names of one language. */
export interface Names {
  /** By character or sequence of a table, in NFC and lower case. A letter with a mark needs no name of its own. */
  readonly characters: Readonly<Record<string, string>>;
  /** By combining mark: `hake`, `akut accent`. */
  readonly marks: Readonly<Record<string, string>>;
  /** The word between a letter and its mark, and the one between two marks: ` med `, ` och `. */
  readonly joint: string;
  readonly and: string;
}

/** Gives the name of a character or sequence, in upper or lower case. Undefined if it has none. */
export function nameOf(character: string, names: Names): string | undefined {
  const text = character.normalize('NFC').toLowerCase();
  const own = [names.characters, pointedNames].find((known) => Object.hasOwn(known, text));
  if (own) return own[text];
  if (/^[a-z]$/.test(text)) return text;
  // the Latvian letters have a comma to everybody who sees them; Unicode calls it a cedilla
  const apart = text.normalize('NFD').replace(/(?<=[klnr])\u0327/, '\u0326');
  const [, letter = '', marks = ''] = /^(.)(\p{M}{1,2})$/u.exec(apart) ?? [];
  const name = letter && nameOf(letter, names);
  const markNames = Array.from(marks, (mark) => names.marks[mark]);
  return name && markNames.every(Boolean) ? name + names.joint + markNames.join(names.and) : undefined;
}
