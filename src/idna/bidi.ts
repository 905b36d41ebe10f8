/** RFC 5893: labels with letters that are written from right to left. */
import { type Rule, rule, viewBy, type Violation } from './rule.js';
import { runLookup } from './unicode-runs.js';
import { bidiRuns, leftToRightMarks } from './unicode-data.js';

/**
 * RFC 5893 section 2 over a whole name, by label. The rules hold for all labels as soon as one of them has a
 * right-to-left letter or an Arabic digit (section 1.4): `0a.א` is wrong because of its first label.
 */
export function bidiViolations(labels: readonly string[]): Violation[][] {
  const isBidi = labels.some((label) => /[\u0590-\u{10FFFF}]/u.test(label) && /[RA]/.test(bidiClasses(label)));
  return isBidi ? labels.map((label) => rules.flatMap((breaks) => breaks(label))) : [];
}

const classOfOthers = runLookup(bidiRuns);

/** Classes as far as the rules tell them apart: L, R (R and AL), A (AN), E (EN), M (NSM), O (all others). */
const bidiClasses = viewBy((codePoint) => {
  if (!/[\p{Mn}\p{Me}]/u.test(String.fromCodePoint(codePoint))) return classOfOthers(codePoint);
  return leftToRightMarks.includes(codePoint) ? 'L' : 'M';
});

const bidiRule = (number: number, pattern: RegExp): Rule => rule('bidi', `RFC 5893 §2 rule ${number}`, pattern, bidiClasses);

/** Each points to the first place where it is broken. */
const rules: readonly Rule[] = [
  // the first character is a letter, of either direction
  bidiRule(1, /^[^LR]/g),
  // a right-to-left label has no left-to-right letters
  bidiRule(2, /L(?<=^R[^L]*L)/g),
  // it ends with a right-to-left letter or a digit, marks aside
  bidiRule(3, /[LO](?=M*$)(?<=^R.*)/g),
  // its digits are European or Arabic, not both
  bidiRule(4, /A(?<=^R[^EA]*E[^A]*A)|E(?<=^R[^EA]*A[^E]*E)/g),
  // a left-to-right label has no right-to-left letters and no Arabic digits
  bidiRule(5, /[RA](?<=^L[^RA]*[RA])/g),
  // it ends with a left-to-right letter or a European digit, marks aside
  bidiRule(6, /[RAO](?=M*$)(?<=^L.*)/g),
];
