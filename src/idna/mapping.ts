/** UTS 46 section 4, step 1 (non-transitional): what a code point is mapped to. No table: the engine's own data. */

/** Mappings of the code points below U+0600, where the letters of almost every name are; filled as they are asked for. */
const known: (string | null | undefined)[] = [];
const KNOWN_END = 0x600;

/**
 * The mapping of one code point by UTS 46: its own text where it is valid (or a deviation character, which stays),
 * '' where it is ignored, null where it is disallowed. A disallowed code point is never mapped.
 */
export function mapCodePoint(codePoint: number): string | null {
  if (codePoint >= KNOWN_END) return computeMapping(codePoint);
  let mapping = known[codePoint];
  if (mapping === undefined) known[codePoint] = mapping = computeMapping(codePoint);
  return mapping;
}

/** ß, ς, ZWNJ and ZWJ: IDNA2003 replaced them, IDNA2008 keeps them (UTS 46 section 2.3). With what IDNA2003 made of them. */
export const deviations: ReadonlyMap<number, string> = new Map([
  [0xdf, 'ss'],
  [0x3c2, 'σ'],
  [0x200c, ''],
  [0x200d, ''],
]);

/**
 * The code points beside ASCII whose status is disallowed: what has no place in text interchange, and compatibility
 * characters whose mapping would hold a full stop.
 */
const DISALLOWED =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cn}\p{Cs}\p{Co}\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u1680\u200E\u200F\u2024-\u2026\u202A-\u202E\u2066-\u2069\u2488-\u249B\u2FF0-\u2FFF\u31EF\u33C2\u33C7\u33D8\uFE12\uFE19\uFE30\uFE52\uFFF9-\uFFFD\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{1F100}\u{E0001}\u{E0020}-\u{E007F}]/u;

function computeMapping(codePoint: number): string | null {
  const text = String.fromCodePoint(codePoint);
  if (codePoint < 0x80) return text.toLowerCase();
  if (codePoint === 0x3002 || codePoint === 0xff61) return '.';
  if (deviations.has(codePoint)) return text;
  if (DISALLOWED.test(text)) return null;
  return /\p{CWKCF}/u.test(text) ? nfkcCasefold(text) : text;
}

/** NFKC_Casefold (Unicode Standard section 3.13, D147) of one character, with a final sigma read as sigma. */
function nfkcCasefold(text: string): string {
  const folded = casefold(casefold(text.normalize('NFKC')).normalize('NFKC')).normalize('NFKC');
  return folded.replace(/\p{DI}/gu, '').replace('ς', 'σ');
}

const casefold = (text: string): string => Array.from(text, casefoldCharacter).join('');

/** toLowerCase and toUpperCase of a single character, never in a locale: neither Turkish i nor final sigma has a say. */
function casefoldCharacter(character: string): string {
  if (/[ßẞς]/.test(character)) return character.toLowerCase();
  // Cherokee folds to its upper case letters, the older ones
  if (/\p{sc=Cher}/u.test(character)) return character.toUpperCase();
  const lower = character.toLowerCase();
  return /\p{CWCF}/u.test(lower) ? lower.toUpperCase().toLowerCase() : lower;
}
