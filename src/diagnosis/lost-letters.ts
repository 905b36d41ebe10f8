/** Letters that were lost on the way, and what stands in their place. */
import type { Finding } from '../finding.js';
import type { NameValidation } from './validate-name.js';

/**
 * Whether a character stands in the place of a letter: U+FFFD, a question mark that more follows, a symbol that nobody puts into
 * a name, and between letters a quotation mark: letters become such where another table of characters is read. Nobody can
 * tell which letter it was.
 */
export function standsForLetter(character: string, before = '', after = ''): boolean {
  if (character === '?') return isPart(after);
  return character === '\uFFFD' || SYMBOL.test(character) || (QUOTATION.test(character) && isPart(before) && isPart(after));
}

/** The findings, those about a replacement character or question mark as what they are. */
export function findLostLetters({ findings, labels }: NameValidation): readonly Finding[] {
  const typed = labels.map(({ input }) => Array.from(input));
  return findings.map((finding) => {
    const { code, label, at = 0, values } = finding;
    const character = String(values?.['character']);
    const isLost = code === 'disallowed-character' && /[?\uFFFD]/.test(character) && standsForLetter(character, '', typed[label]?.[at + 1]);
    return isLost ? { ...finding, code: 'lost-letter' } : finding;
  });
}

/** Whether the name goes on. */
const isPart = (character: string): boolean => /[-\p{L}\p{M}\p{N}]/u.test(character) || QUOTATION.test(character);

/** Not on keyboards, and none of the pictures, accents and dots that people put into names. */
const SYMBOL = /(?![\0-\x7f]|\p{Extended_Pictographic}|\p{Sk})\p{S}/u;

const QUOTATION = /[“”„«»‹›‚†‡…¡¿¶§]/;
