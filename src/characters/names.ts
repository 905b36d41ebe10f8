/** What a character is called in everyday language. */

/** The names of one language. */
export interface Names {
  /** By character or sequence of a table, in NFC and lower case; what is made of a letter and a mark is left out. */
  readonly characters: Readonly<Record<string, string>>;
  /** By combining mark: `hake`, `akut accent`. */
  readonly marks: Readonly<Record<string, string>>;
  /** Stands between a letter and its mark: ` med `. */
  readonly joint: string;
}

/** The name of a character or sequence, whatever its case; undefined where it has none. */
export function nameOf(character: string, names: Names): string | undefined {
  const text = character.normalize('NFC').toLowerCase();
  if (Object.hasOwn(names.characters, text)) return names.characters[text];
  if (/^[a-z]$/.test(text)) return text;
  const [, letter = '', mark = ''] = /^(.)(\p{M})$/u.exec(text.normalize('NFD')) ?? [];
  const parts = [letter && nameOf(letter, names), names.marks[mark]];
  return parts.every(Boolean) ? parts.join(names.joint) : undefined;
}

/** Names of code points that follow each other, with commas between them. */
export function consecutive(first: number, names: string): Record<string, string> {
  return Object.fromEntries(names.split(',').map((name, index) => [String.fromCodePoint(first + index), name]));
}
