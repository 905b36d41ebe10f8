/** Accents that stand beside their letters: a dead key was struck too early or too late, or a PDF was copied. */

/** The text with each accent on the letter before it, and with each on the letter behind it; none if no accent can join a letter. */
export function joinAccents(text: string): string[] {
  const behind = join(join(text, BEHIND, 1), AHEAD, 2);
  const ahead = join(join(text, AHEAD, 2), BEHIND, 1);
  return [...new Set([behind, ahead])].filter((joined) => joined !== text);
}

const join = (text: string, pattern: RegExp, letterAt: 1 | 2): string =>
  text.replace(pattern, (_, one: string, other: string) => {
    const [letter, accent] = letterAt === 1 ? [one, other] : [other, one];
    return (letter + MARKS[accent]).normalize('NFC');
  });

/** Which letter takes which accent. An acute accent is as often an apostrophe: on é alone it is usual. */
const BEHIND = /([aeiouy](?=¨)|a(?=[˚°])|e(?=´))([¨˚°´])/giu;

const AHEAD = /(¨(?=[aeiouy])|[˚°](?=a)|´(?=e))([aeiouy])/giu;

const MARKS: Readonly<Record<string, string>> = { '¨': '\u0308', '´': '\u0301', '˚': '\u030A', '°': '\u030A' };
