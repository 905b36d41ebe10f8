/** The rules that a label is held to by itself, each on the code points of the label after mapping. */
import { contextJoinerViolations, contextOtherViolations } from './context.js';
import { mapCodePoint } from './mapping.js';
import { derivedProperty } from './property.js';
import type { Violation } from './violation.js';

/** IDNA2008 (RFC 5890 to 5893) behind the UTS 46 mapping, or UTS 46 alone with every check on. */
export type Standard = 'idna2008' | 'uts46';

type Rule = (label: readonly number[]) => Violation[];

/** RFC 5891 section 4.2, or UTS 46 section 4.1 with CheckHyphens, CheckJoiners and UseSTD3ASCIIRules. */
export const rulesOf: Readonly<Record<Standard, readonly Rule[]>> = {
  idna2008: [hyphenViolations, leadingMarkViolations, propertyViolations, contextJoinerViolations, contextOtherViolations],
  uts46: [hyphenViolations, leadingMarkViolations, statusViolations, contextJoinerViolations],
};

/** RFC 5891 section 4.1, UTS 46 section 4.1 rule 1: a U-label is in Normalization Form C. */
export function nfcViolations(label: readonly number[]): Violation[] {
  const text = String.fromCodePoint(...label);
  return text.normalize('NFC') === text ? [] : [{ code: 'not-nfc', reference: 'RFC 5891 §4.1' }];
}

const HYPHEN = 0x2d;

/** RFC 5891 section 4.2.3.1: no hyphen first, last, or in both third and fourth place. */
export function hyphenViolations(label: readonly number[]): Violation[] {
  const violations: Violation[] = [];
  const reference = 'RFC 5891 §4.2.3.1';
  const last = label.length - 1;
  if (label[0] === HYPHEN) violations.push({ code: 'hyphen-start', at: 0, length: 1, reference });
  if (label[2] === HYPHEN && label[3] === HYPHEN) violations.push({ code: 'hyphen-third-fourth', at: 2, length: 2, reference });
  if (last > 0 && label[last] === HYPHEN) violations.push({ code: 'hyphen-end', at: last, length: 1, reference });
  return violations;
}

/** RFC 5891 section 4.2.3.2: a label does not begin with a combining mark. */
export function leadingMarkViolations(label: readonly number[]): Violation[] {
  const first = label[0];
  return first === undefined || first < 0x300 || !/\p{M}/u.test(String.fromCodePoint(first))
    ? []
    : [{ code: 'leading-mark', at: 0, length: 1, reference: 'RFC 5891 §4.2.3.2', values: characterValues(first) }];
}

/** RFC 5891 section 4.2.2: only code points whose derived property (RFC 5892) permits them. */
export function propertyViolations(label: readonly number[]): Violation[] {
  return characterViolations(label, 'RFC 5891 §4.2.2', (codePoint) => {
    const property = derivedProperty(codePoint);
    if (property === 'UNASSIGNED') return 'unassigned-character';
    return property === 'DISALLOWED' ? 'disallowed-character' : null;
  });
}

/** UTS 46 section 4.1 rule 7: every code point is valid, or a deviation; of ASCII only letters, digits and hyphen. */
export function statusViolations(label: readonly number[]): Violation[] {
  return characterViolations(label, 'UTS 46 §4.1 V7', (codePoint) => {
    const text = String.fromCodePoint(codePoint);
    const isPermitted = codePoint < 0x80 ? /[-0-9a-z]/.test(text) : mapCodePoint(codePoint) === text;
    if (isPermitted) return null;
    return derivedProperty(codePoint) === 'UNASSIGNED' ? 'unassigned-character' : 'disallowed-character';
  });
}

/** `U+00E5`, as a standard writes a code point. */
export const formatCodePoint = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

function characterViolations(
  label: readonly number[],
  reference: string,
  faultOf: (codePoint: number) => Violation['code'] | null,
): Violation[] {
  const violations: Violation[] = [];
  label.forEach((codePoint, at) => {
    const code = faultOf(codePoint);
    if (code) violations.push({ code, at, length: 1, reference, values: characterValues(codePoint) });
  });
  return violations;
}

function characterValues(codePoint: number): { character: string; codePoint: string } {
  return { character: String.fromCodePoint(codePoint), codePoint: formatCodePoint(codePoint) };
}
