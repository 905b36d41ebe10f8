/** RFC 5892: whether a code point may stand in a label, derived from the engine's own Unicode data. */
import { memoize, once } from './memoize.js';
import { hasUsualLetters } from './usual-letters.js';

export type DerivedProperty = 'PVALID' | 'CONTEXTJ' | 'CONTEXTO' | 'DISALLOWED' | 'UNASSIGNED';

/** The derived property value of a code point (RFC 5892 section 3): that of the first rule which it falls under. */
export const derivedProperty = memoize((codePoint): DerivedProperty => {
  const text = String.fromCodePoint(codePoint);
  if (hasUsualLetters(text)) return 'PVALID';
  const rules = rulesOfSection3();
  return (rules.find(([pattern]) => pattern.test(text)) ?? rules[0])[1];
});

/** The rules of section 2 in the order of section 3. The first one is reached by what no other takes, too. */
const rulesOfSection3 = once((): [readonly [RegExp, DerivedProperty], ...(readonly [RegExp, DerivedProperty])[]] => [
  // 2.6, Exceptions
  [/[\u0640\u07FA\u302E\u302F\u3031-\u3035\u303B]/, 'DISALLOWED'],
  [/[\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007]/, 'PVALID'],
  [/[\u00B7\u0375\u05F3\u05F4\u30FB\u0660-\u0669\u06F0-\u06F9]/, 'CONTEXTO'],
  // 2.10, Unassigned; 2.7, BackwardCompatible, is empty
  [/(?!\p{NChar})\p{Cn}/u, 'UNASSIGNED'],
  // 2.5, LDH
  [/[-0-9a-z]/, 'PVALID'],
  // 2.8, JoinControl
  [/\p{Join_C}/u, 'CONTEXTJ'],
  // 2.9, OldHangulJamo
  [/[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7C6\uD7CB-\uD7FB]/, 'DISALLOWED'],
  // 2.2, Unstable
  [/\p{CWKCF}/u, 'DISALLOWED'],
  // 2.3, IgnorableProperties
  [/[\p{DI}\p{White_Space}\p{NChar}]/u, 'DISALLOWED'],
  // 2.4, IgnorableBlocks: combining marks for symbols, musical symbols, ancient Greek musical notation
  [/[\u20D0-\u20FF\u{1D100}-\u{1D24F}]/u, 'DISALLOWED'],
  // 2.1, LetterDigits
  [/[\p{Ll}\p{Lu}\p{Lo}\p{Nd}\p{Lm}\p{Mn}\p{Mc}]/u, 'PVALID'],
]);
