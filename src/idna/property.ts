/** RFC 5892: whether a code point may stand in a label, derived from the engine's own Unicode data. */

export type DerivedProperty = 'PVALID' | 'CONTEXTJ' | 'CONTEXTO' | 'DISALLOWED' | 'UNASSIGNED';

const known: (DerivedProperty | undefined)[] = [];
const KNOWN_END = 0x600;

/** The derived property value of a code point (RFC 5892 section 3), by the rules of section 2 in their order. */
export function derivedProperty(codePoint: number): DerivedProperty {
  if (codePoint >= KNOWN_END) return computeProperty(codePoint);
  return (known[codePoint] ??= computeProperty(codePoint));
}

function computeProperty(codePoint: number): DerivedProperty {
  const text = String.fromCodePoint(codePoint);
  // F, Exceptions
  if (/[\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007]/.test(text)) return 'PVALID';
  if (/[\u00B7\u0375\u05F3\u05F4\u30FB\u0660-\u0669\u06F0-\u06F9]/.test(text)) return 'CONTEXTO';
  if (/[\u0640\u07FA\u302E\u302F\u3031-\u3035\u303B]/.test(text)) return 'DISALLOWED';
  // G, BackwardCompatible, is empty. J, Unassigned
  if (/\p{Cn}/u.test(text) && !/\p{NChar}/u.test(text)) return 'UNASSIGNED';
  // E, LDH
  if (/[-0-9a-z]/.test(text)) return 'PVALID';
  // H, JoinControl
  if (/\p{Join_C}/u.test(text)) return 'CONTEXTJ';
  return isOldHangulJamo(text) || isUnstable(text) || isIgnorable(text) || isIgnorableBlock(text) || !isLetterDigit(text)
    ? 'DISALLOWED'
    : 'PVALID';
}

/** Section 2.9, OldHangulJamo. */
const isOldHangulJamo = (text: string): boolean =>
  /[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7C6\uD7CB-\uD7FB]/.test(text);

/** Section 2.2, Unstable under NFKC and case folding. */
const isUnstable = (text: string): boolean => /\p{CWKCF}/u.test(text);

/** Section 2.3, IgnorableProperties. */
const isIgnorable = (text: string): boolean => /[\p{DI}\p{White_Space}\p{NChar}]/u.test(text);

/** Section 2.4, IgnorableBlocks: combining marks for symbols, musical symbols, ancient Greek musical notation. */
const isIgnorableBlock = (text: string): boolean => /[\u20D0-\u20FF\u{1D100}-\u{1D1FF}\u{1D200}-\u{1D24F}]/u.test(text);

/** Section 2.1, LetterDigits. */
const isLetterDigit = (text: string): boolean => /[\p{Ll}\p{Lu}\p{Lo}\p{Nd}\p{Lm}\p{Mn}\p{Mc}]/u.test(text);

/** Mn or Me: takes no room of its own. */
export const isMark = (codePoint: number): boolean => /[\p{Mn}\p{Me}]/u.test(String.fromCodePoint(codePoint));
