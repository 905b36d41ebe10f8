/** RFC 5892 appendix A: code points that are permitted in some places of a label only. */
import { type Rule, rule, viewBy } from './rule.js';
import { runLookup } from './unicode-runs.js';
import { joiningRuns } from './unicode-data.js';

/** Joining_Type of each code point but marks: D, L, R, or U. */
export const joiningTypeOfLetter = runLookup(joiningRuns);

/** Joining_Type (D, L, R, T, U) of each code point, but V and W for viramas (of type T and U), N for ZWNJ, J for ZWJ. */
const joiningTypes = viewBy((codePoint) => {
  const text = String.fromCodePoint(codePoint);
  if (/\p{Join_C}/u.test(text)) return codePoint === 0x200c ? 'N' : 'J';
  const isTransparent = /[\p{Mn}\p{Me}]/u.test(text);
  if (isVirama(text)) return isTransparent ? 'V' : 'W';
  return isTransparent ? 'T' : joiningTypeOfLetter(codePoint);
});

/**
 * Canonical_Combining_Class 9, told by the engine's own reordering of marks: a virama stands before a mark of class 10
 * (U+05B0) and after one of class 8 (U+3099).
 */
const isVirama = (text: string): boolean =>
  /[^\P{M}\u05B0\u3099]/u.test(text) &&
  `\u05B0${text}`.normalize('NFD').startsWith(text) && `${text}\u3099`.normalize('NFD').endsWith(text);

const joiner = (section: string, pattern: RegExp): Rule =>
  rule('context-joiner', `RFC 5892 §A.${section}`, pattern, (label) => (/\p{Join_C}/u.test(label) ? joiningTypes(label) : ''));

/** CONTEXTJ. */
export const contextJoinerRules: readonly Rule[] = [
  // ZERO WIDTH NON-JOINER: after a virama, or between letters that join
  joiner('1', /N(?<!(?:[VW]|[LD][TV]*)N)|N(?<![VW]N)(?![TV]*[RD])/g),
  // ZERO WIDTH JOINER: after a virama
  joiner('2', /J(?<![VW]J)/g),
];

const other = (section: string, pattern: RegExp): Rule => rule('context-other', `RFC 5892 §A.${section}`, pattern);

/** CONTEXTO. */
export const contextOtherRules: readonly Rule[] = [
  // MIDDLE DOT: between two l
  other('3', /(?<!l)\u00B7|\u00B7(?!l)/g),
  // GREEK LOWER NUMERAL SIGN (KERAIA): before a Greek letter
  other('4', /\u0375(?!\p{sc=Grek})/gu),
  // HEBREW PUNCTUATION GERESH and GERSHAYIM: after a Hebrew letter
  other('5', /(?<!\p{sc=Hebr})\u05F3/gu),
  other('6', /(?<!\p{sc=Hebr})\u05F4/gu),
  // KATAKANA MIDDLE DOT: in a label with kana or Han
  (label) => (/[\p{sc=Hira}\p{sc=Kana}\p{sc=Hani}]/u.test(label) ? [] : other('7', /\u30FB/g)(label)),
  // ARABIC-INDIC DIGITS and their extended kin: not together
  (label) => (/[\u06F0-\u06F9]/.test(label) ? other('8', /[\u0660-\u0669]/g)(label) : []),
  (label) => (/[\u0660-\u0669]/.test(label) ? other('9', /[\u06F0-\u06F9]/g)(label) : []),
];
