/** UTS 46 section 4, step 1 (non-transitional): what a code point is mapped to. No table: the engine's own data. */
import { memoize } from './memoize.js';
import { hasUsualLetters } from './usual-letters.js';

/**
 * The mapping of one code point by UTS 46: its own text where it is valid (or a deviation character, which stays),
 * '' where it is ignored, null where it is disallowed. A disallowed code point is never mapped.
 */
export const mapCodePoint = memoize((codePoint): string | null => {
  const text = String.fromCodePoint(codePoint);
  if (codePoint < 0x80) return text.toLowerCase();
  if (hasUsualLetters(text)) return text;
  if (/[\u3002\uFF0E\uFF61]/.test(text)) return '.';
  if (deviations.has(text)) return text;
  if (isUnfit(text)) return null;
  const mapped = /\p{CWKCF}/u.test(text) ? nfkcCasefold(text) : text;
  // compatibility characters that would split a label
  return /[.。]/.test(mapped) ? null : mapped;
});

/** ß, ς, ZWNJ and ZWJ: IDNA2003 replaced them, IDNA2008 keeps them (UTS 46 section 2.3). With what IDNA2003 made of them. */
export const deviations: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ς', 'σ'],
  ['\u200C', ''],
  ['\u200D', ''],
]);

/** Whether a code point beside ASCII has no place in text interchange: what is unseen, and ideographic descriptions. */
const isUnfit = (text: string): boolean =>
  /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}\u1680\u2FF0-\u2FFF\u31EF\uFFFC\uFFFD\u{E0001}\u{E0020}-\u{E007F}]|(?!\p{DI})\p{Cf}/u.test(text);

/** NFKC_Casefold (Unicode Standard section 3.13, D147) of one character, with a final sigma read as sigma. */
function nfkcCasefold(text: string): string {
  const folded = casefold(casefold(text.normalize('NFKC')).normalize('NFKC')).normalize('NFKC');
  return folded.replace(/\p{DI}/gu, '').replace('ς', 'σ');
}

/** toLowerCase and toUpperCase of single characters, never in a locale: neither Turkish i nor final sigma has a say. */
const casefold = (text: string): string =>
  text.replace(/./gsu, (character) => {
    const lower = character.toLowerCase();
    if (/[ßς]/.test(lower)) return lower;
    // Cherokee folds to its upper case letters, the older ones
    if (/\p{sc=Cher}/u.test(character)) return character.toUpperCase();
    return /\p{CWCF}/u.test(lower) ? lower.toUpperCase().toLowerCase() : lower;
  });
