/** Letters that were lost on the way, and what stands in their place. */
import type { Finding } from '../finding.js';
import { once } from '../idna/memoize.js';
import { hasUsualLetters } from '../idna/usual-letters.js';
import type { NameValidation } from './validate-name.js';

/**
 * Whether a label lost a letter, which makes it impossible to mend: letters become marks where another table of characters is
 * read, and nobody can tell which letter it was.
 */
export const hasLostLetter = (label: string): boolean => !hasUsualLetters(label) && (anywhere().test(label) || touching().test(label.replace(pair(), ' $2 ')));

/** Whether a character that is left out is a symbol that nobody puts into a name, but that letters become. */
export const isStraySymbol = (character: string): boolean => SYMBOL.test(character);

/** The findings, those about a replacement character or question mark as what they are. */
export function findLostLetters({ findings }: NameValidation): readonly Finding[] {
  return findings.map((finding) => {
    const isLost = finding.code === 'disallowed-character' && /[?\uFFFD]/.test(String(finding.values?.['character']));
    return isLost ? { ...finding, code: 'lost-letter' } : finding;
  });
}

/** Not on keyboards, and none of the pictures, accents and dots that people put into names. */
const SYMBOL = /(?![\0-\x7f]|\p{Extended_Pictographic}|\p{Sk})\p{S}/u;

/**
 * U+FFFD and question marks; controls that are letters in older tables; an apostrophe that opens between letters, or stands
 * between consonants where nobody contracts words; marks between letters; the first half of a letter in UTF-8.
 */
const anywhere = once(() => new RegExp(
  ['[?\\uFFFD\\u0080-\\u009F]', '\\p{L}‘\\p{L}', '[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]’[bcfghjkpqvwxzBCFGHJKPQVWXZ]',
    '[-\\p{L}\\p{M}\\p{N}][…¡¿§][-\\p{L}\\p{M}\\p{N}]', 'Ã(?:[b-df-hj-np-tv-xz]|$)', '\\p{Ll}Ã'].join('|'),
  'u',
));

/** Quotation marks, daggers and the like, and the brackets and bars that are letters in the seven bits of Sweden. */
const MARKS = '“”„«»‹›‚†‡‰¶{}[\\]|\\\\';

/** Of a word. */
const PART = '[-\\p{L}\\p{M}\\p{N}]';

/** Two of them around words stand for no letter. */
const pair = once(() => new RegExp(`(?<!${PART})([${MARKS}])(${PART}[^${MARKS}]*)[${MARKS}](?!${PART})`, 'gu'));

const touching = once(() => new RegExp(`${PART}[${MARKS}]|[${MARKS}]${PART}`, 'u'));
