/** RFC 5893: labels with letters that are written from right to left. */
import { isMark } from './property.js';
import { runLookup } from './runs.js';
import { bidiRuns, leftToRightMarks } from './unicode-data.js';
import type { Violation } from './violation.js';

/**
 * The six rules of RFC 5893 section 2, each over every label of a name, by label. They hold for the whole name as
 * soon as one of its labels has a right-to-left letter or an Arabic digit: `0a.א` is wrong because of its first label.
 */
export function bidiViolations(labels: readonly (readonly number[])[]): Violation[][] {
  const classes = labels.map((codePoints) => codePoints.map(bidiClass));
  if (!classes.some((label) => label.some((letter) => letter === 'R' || letter === 'A'))) return [];
  return classes.map((label) =>
    rules.flatMap((rule, index) => {
      const at = label.length > 0 ? rule(label) : -1;
      return at < 0 ? [] : [{ code: 'bidi', at, length: 1, reference: `RFC 5893 §2 rule ${index + 1}`, values: { rule: index + 1 } }];
    }),
  );
}

/** A letter of `bidiRuns`. */
type BidiClass = string;

const classOfOthers = runLookup(bidiRuns);

/** The class of a code point as far as the rules tell them apart: L, R (R, AL), A (AN), E (EN), M (NSM), O (others). */
function bidiClass(codePoint: number): BidiClass {
  if (codePoint < 0x300 || !isMark(codePoint)) return classOfOthers(codePoint);
  return leftToRightMarks.includes(codePoint) ? 'L' : 'M';
}

/** Each rule gives the place where it is broken, or -1. */
const rules: readonly ((label: readonly BidiClass[]) => number)[] = [
  firstIsLetter,
  rightToLeftHolds,
  rightToLeftEnds,
  oneKindOfDigits,
  leftToRightHolds,
  leftToRightEnds,
];

const isRightToLeft = (label: readonly BidiClass[]): boolean => label[0] === 'R';
const isLeftToRight = (label: readonly BidiClass[]): boolean => label[0] === 'L';

/** Rule 1: the first character is a letter, of either direction. */
function firstIsLetter(label: readonly BidiClass[]): number {
  return isRightToLeft(label) || isLeftToRight(label) ? -1 : 0;
}

/** Rule 2: a right-to-left label has no left-to-right letters. */
function rightToLeftHolds(label: readonly BidiClass[]): number {
  return isRightToLeft(label) ? label.indexOf('L') : -1;
}

/** Rule 3: a right-to-left label ends with a right-to-left letter or a digit, marks aside. */
function rightToLeftEnds(label: readonly BidiClass[]): number {
  const last = label.findLastIndex((letter) => letter !== 'M');
  return isRightToLeft(label) && !/[REA]/.test(label[last] as string) ? last : -1;
}

/** Rule 4: a right-to-left label has European digits or Arabic digits, not both. */
function oneKindOfDigits(label: readonly BidiClass[]): number {
  return isRightToLeft(label) && label.includes('E') && label.includes('A')
    ? Math.max(label.indexOf('E'), label.indexOf('A'))
    : -1;
}

/** Rule 5: a left-to-right label has no right-to-left letters and no Arabic digits. */
function leftToRightHolds(label: readonly BidiClass[]): number {
  return isLeftToRight(label) ? label.findIndex((letter) => letter === 'R' || letter === 'A') : -1;
}

/** Rule 6: a left-to-right label ends with a left-to-right letter or a European digit, marks aside. */
function leftToRightEnds(label: readonly BidiClass[]): number {
  const last = label.findLastIndex((letter) => letter !== 'M');
  return isLeftToRight(label) && !/[LE]/.test(label[last] as string) ? last : -1;
}
