/** RFC 5892 appendix A: code points that are permitted in some places of a label only. */
import { derivedProperty, isMark } from './property.js';
import { runLookup } from './runs.js';
import { joiningRuns } from './unicode-data.js';
import type { Violation } from './violation.js';

/** CONTEXTJ: the zero width joiners (A.1, A.2). */
export function contextJoinerViolations(label: readonly number[]): Violation[] {
  return violations(label, 'CONTEXTJ', 'context-joiner');
}

/** CONTEXTO: middle dot, keraia, geresh, gershayim, katakana middle dot, Arabic digits (A.3 to A.9). */
export function contextOtherViolations(label: readonly number[]): Violation[] {
  return violations(label, 'CONTEXTO', 'context-other');
}

interface ContextRule {
  readonly section: string;
  readonly characters: RegExp;
  /** `has` tells whether a pattern is found anywhere in the label; it looks once for each pattern. */
  readonly holds: (label: readonly number[], at: number, has: (pattern: RegExp) => boolean) => boolean;
}

const KANA_OR_HAN = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Hani}]/u;
const ARABIC_DIGITS = /[\u0660-\u0669]/;
const EXTENDED_ARABIC_DIGITS = /[\u06F0-\u06F9]/;

const rules: readonly ContextRule[] = [
  { section: 'A.1', characters: /\u200C/, holds: (label, at) => isVirama(label[at - 1]) || isBetweenJoining(label, at) },
  { section: 'A.2', characters: /\u200D/, holds: (label, at) => isVirama(label[at - 1]) },
  { section: 'A.3', characters: /\u00B7/, holds: (label, at) => label[at - 1] === 0x6c && label[at + 1] === 0x6c },
  { section: 'A.4', characters: /\u0375/, holds: (label, at) => matches(label[at + 1], /\p{sc=Grek}/u) },
  { section: 'A.5', characters: /\u05F3/, holds: (label, at) => matches(label[at - 1], /\p{sc=Hebr}/u) },
  { section: 'A.6', characters: /\u05F4/, holds: (label, at) => matches(label[at - 1], /\p{sc=Hebr}/u) },
  { section: 'A.7', characters: /\u30FB/, holds: (_label, _at, has) => has(KANA_OR_HAN) },
  { section: 'A.8', characters: ARABIC_DIGITS, holds: (_label, _at, has) => !has(EXTENDED_ARABIC_DIGITS) },
  { section: 'A.9', characters: EXTENDED_ARABIC_DIGITS, holds: (_label, _at, has) => !has(ARABIC_DIGITS) },
];

function violations(
  label: readonly number[],
  property: 'CONTEXTJ' | 'CONTEXTO',
  code: 'context-joiner' | 'context-other',
): Violation[] {
  const found = new Map<RegExp, boolean>();
  const has = (pattern: RegExp): boolean => {
    if (!found.has(pattern)) found.set(pattern, label.some((codePoint) => matches(codePoint, pattern)));
    return found.get(pattern) === true;
  };
  return label.flatMap((codePoint, at) => {
    if (derivedProperty(codePoint) !== property) return [];
    const rule = rules.find(({ characters }) => matches(codePoint, characters));
    return !rule || rule.holds(label, at, has)
      ? []
      : [{ code, at, length: 1, reference: `RFC 5892 §${rule.section}` }];
  });
}

const matches = (codePoint: number | undefined, pattern: RegExp): boolean =>
  codePoint !== undefined && pattern.test(String.fromCodePoint(codePoint));

/**
 * Canonical_Combining_Class 9, told by the engine's own reordering of marks: a virama stands before a mark of
 * class 10 (U+05B0) and after one of class 8 (U+3099).
 */
function isVirama(codePoint: number | undefined): boolean {
  if (codePoint === undefined || !/\p{M}/u.test(String.fromCodePoint(codePoint))) return false;
  const mark = String.fromCodePoint(codePoint);
  return `\u05B0${mark}`.normalize('NFD') === `${mark}\u05B0` && `${mark}\u3099`.normalize('NFD') === `\u3099${mark}`;
}

/** A.1: (Joining_Type:{L,D})(Joining_Type:T)* ZWNJ (Joining_Type:T)*(Joining_Type:{R,D}) */
function isBetweenJoining(label: readonly number[], at: number): boolean {
  let before = at - 1;
  while (joiningType(label[before]) === 'T') before--;
  let after = at + 1;
  while (joiningType(label[after]) === 'T') after++;
  return /[LD]/.test(joiningType(label[before])) && /[RD]/.test(joiningType(label[after]));
}

const joiningTypeOfOthers = runLookup(joiningRuns);

function joiningType(codePoint: number | undefined): string {
  if (codePoint === undefined) return 'U';
  return isMark(codePoint) ? 'T' : joiningTypeOfOthers(codePoint);
}
