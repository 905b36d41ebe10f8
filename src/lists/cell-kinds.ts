/** What a cell looks like, by which columns are told apart. */
import { MAX_PROBED_CODE_UNITS } from '../limits.js';

const matches = (pattern: RegExp) => (cell = ''): boolean => pattern.test(cell.slice(0, MAX_PROBED_CODE_UNITS));

export const isFilled = (cell = ''): boolean => cell.trim() !== '';

/**
 * Whether a cell has a dot and a TLD, or is a code, also in a web address, or as spreadsheets guard it (`="a.se"`, `'a.se`);
 * numbers and e-mail addresses are no domain names.
 */
export const isDomainLike = matches(
  /^\s*[='"]{0,3}(?:https?:\/\/)?(?:(?:[^\s@/.。．｡]+[.。．｡])+(?:xn--[\w-]+|[\p{L}\p{M}]{2,})\.?(?:\/[^]*|["']?\s*)|xn--\S+\s*)$/iu,
);

export const isCode = matches(/^\s*(?:[^\s@]{1,255}[.])?xn--\S+\s*$/i);

/** Whether it is a code, or was meant as one: the hyphens of codes get lost on paper. */
export const isCodeLike = matches(/^\s*(?:[^\s@]{1,255}[.])?xn[-–—]\S+\s*$/i);

/** Whether it is a single word that is not all ASCII. */
export const needsCode = matches(/^\s*(?=[^\s@]+\s*$).*[^\0-\x7f]/);

/** Whether it is a single word without a dot, and no number or amount: a name without its TLD. */
export const isLabelLike = matches(/^\s*(?![\d,:-]+\s*$)[^\s@.。．｡]+\s*$/);

/** Whether it is a TLD after its dot: `.nu`. */
export const isDottedTld = matches(/^\s*[.。．｡]\s*\p{L}[\p{L}\p{M}\d-]+\s*$/u);

/** Whether it is a word that may be a TLD. */
export const isTldLike = matches(/^\s*\p{L}[\p{L}\p{M}\d-]+\s*$/u);

const usualTlds = 'se|nu|no|dk|fi|de|eu|com|net|org|info|biz|uk|io|app|dev|shop';

/** Whether it is a TLD that names of customers here usually have; an abbreviation of a country in capitals is none. */
export const isUsualTld = matches(new RegExp(`^\\s*(?:${usualTlds})\\s*$`));

/** Whether it is a domain name with such a TLD; files and users have dots in their names, too. */
export const hasUsualTld = matches(new RegExp(`^[^\\s@]+[.。．｡](?:${usualTlds})\\.?(?:/\\S*)?\\s*$`, 'i'));

/** Whether it is a domain name, or is meant to be one and is faulty. */
export const isMeantAsDomain = (cell: string): boolean => isDomainLike(cell) || endsInUsualTld(cell);

const endsInUsualTld = matches(new RegExp(`^[^@]*[.。．｡](?:${usualTlds})\\s*$`, 'i'));

/** Whether it is a text with a name somewhere before its end: `Köp av ek.se i maj`. */
export const isTextWithName = matches(new RegExp(`(?:^|\\s)[^\\s@]+[.。．｡](?:${usualTlds})\\s+\\S`, 'iu'));

/** Whether it is an e-mail address. */
export const isMailAddress = matches(/^\s*[^\s@]+@[^\s@]+\s*$/);

/** Whether a line is a remark for whoever reads the file, as programs write them. */
export const isRemark = (line: string): boolean => /^\s*(?:#|\/\/|;)/.test(line) && !line.split(/\s/).some((word) => isDomainLike(word));

/** The TLDs in a cell: `se, nu`, `.se/.nu`. */
export const tldsIn = (cell: string): string[] => cell.split(/\s(?:och|and|og)\s|[\s,;/+&|]+/).map((tld) => tld.replace(/^[.。．｡]\s*/, '')).filter(isFilled);

/** The names in a cell, if all that commas, spaces and the like divide are names; else the cell as it is. */
export function namesIn(cell: string): readonly string[] {
  const parts = cell.split(/[\s,;|]/).filter(isFilled);
  return parts.length > 1 && parts.every((part) => isDomainLike(part)) ? parts : [cell];
}

/** Whether it may be a head: rows of data have a number, an amount or an address somewhere. */
export const isWords = (cell: string): boolean => !/[\d@]/.test(cell);

/** Whether records are a title or instructions: several words in one cell, or a whole sentence. */
export function isTitle(cells: readonly string[]): boolean {
  const filled = cells.filter(isFilled);
  const text = filled.join(' ').trim().slice(0, MAX_PROBED_CODE_UNITS);
  const words = text.split(/\s+/).length;
  const names = text.split(/[\s,;|]/).filter((part) => isDomainLike(part));
  // a name with spaces in it is a faulty name, and is judged
  const isFaulty = words < 6 && (names.length > 0 || /[.。．｡]\p{L}{2,}$/u.test(text));
  if (filled.some((cell) => isDomainLike(cell)) || names.length > 1 || isFaulty || startsWithName(text)) return false;
  return filled.length === 1 ? words > 1 || /^#|:$/.test(text) : words >= 4 && /[.:!]$/.test(text);
}

/** Whether a text begins with a name, and a remark may follow: `ek.se # ny`. */
const startsWithName = (text: string): boolean => isDomainLike(text.split(/[\s,;|]/, 1)[0]);
