/** Makes text safe to show: what can't be seen, or turns the text around it, is written as `U+202E`. */
import { notation } from '../code-points.js';
import { MAX_SHOWN_MARKS } from '../limits.js';

/** Controls, format characters, unassigned and private ones, lone surrogates, all that has no ink, and white space. */
export const isUnseen = (text: string): boolean => /[\p{C}\p{DI}\p{Z}\u2800]/u.test(text);

/** Most texts: letters of Latin, and what sentences are written with. A list asks for each of its cells. */
const SEEN = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027]*$/;

/** Makes a character or a sequence safe to show. A mark alone gets a dotted circle to stand on. */
export function printableCharacter(text: string): string {
  return (/^\p{M}/u.test(text) ? '◌' : '') + printable(text);
}

/** Makes a whole name safe to show. Plain spaces stay, as they can be seen between letters, and tabs and
 * line breaks are shown as such. */
export function printable(text: string): string {
  if (SEEN.test(text)) return text;
  let marks = 0;
  return Array.from(text, (character) => {
    marks = /\p{M}/u.test(character) ? marks + 1 : 0;
    if (marks > MAX_SHOWN_MARKS) return marks === MAX_SHOWN_MARKS + 1 ? '…' : '';
    if (/[\t\n\r]/.test(character)) return ' ';
    return isUnseen(character) && character !== ' ' ? notation(character) : character;
  }).join('');
}
