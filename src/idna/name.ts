/** A whole name: split into labels, examined, converted. */
import { error, type Finding } from '../finding.js';
import { MAX_LABEL_OCTETS, MAX_NAME_CODE_POINTS, MAX_NAME_OCTETS } from '../limits.js';
import { bidiViolations } from './bidi.js';
import { type ExaminedLabel, examineLabel, locate } from './label.js';
import { mapCodePoint } from './mapping.js';
import type { Rule } from './rule.js';
import { idna2008Rules, type Standard, uts46Rules } from './rules.js';

export interface IdnaOptions {
  /** `idna2008`, the default: RFC 5890 to 5893 behind the mapping of UTS 46. `uts46`: UTS 46 with every check on. */
  readonly standard?: Standard;
}

export interface Conversion {
  /** The converted name; '' where a finding is an error. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

export interface ExaminedName {
  readonly labels: readonly ExaminedLabel[];
  /** All findings, in reading order. */
  readonly findings: readonly Finding[];
}

const rulesOf: Readonly<Record<Standard, readonly Rule[]>> = { idna2008: idna2008Rules, uts46: uts46Rules };

/** Converts a name, exactly as it is given, to its ACE form (RFC 5891 section 4, UTS 46 section 4.2). Throws nothing. */
export function toASCII(name: string, { standard = 'idna2008' }: IdnaOptions = {}): Conversion {
  // UTS 46 takes the root for an empty label where it looks at lengths; in the DNS it is a name's end (RFC 1034 section 3.1)
  return convert(examineName(name, rulesOf[standard], true, standard === 'idna2008'), ({ ascii }) => ascii);
}

/** Converts a name, exactly as it is given, to Unicode (RFC 5891 section 5, UTS 46 section 4.3). Throws nothing. */
export function toUnicode(name: string, { standard = 'idna2008' }: IdnaOptions = {}): Conversion {
  // UTS 46 does not look at lengths here; under IDNA2008 a U-label is one only if its ACE form fits
  return convert(examineName(name, rulesOf[standard], standard === 'idna2008', true), ({ decoded }) => decoded);
}

/**
 * Examines a name by the rules of a standard. `withLengths` holds it to the lengths of the DNS (RFC 1035 section 2.3.4), too;
 * `withRoot` lets it end with the dot before the root.
 */
export function examineName(name: string, rules: readonly Rule[], withLengths: boolean, withRoot = false): ExaminedName {
  const { typed, count } = split(name);
  const labels = typed.map((label, index) => examineLabel(label, index, rules));
  const bidi = bidiViolations(labels.map(({ decoded }) => decoded));
  const findings = labels.flatMap((label, index) => [
    ...label.findings,
    ...locate(label, index, bidi[index] ?? []),
    ...(label.ascii === '' && !(withRoot && isRoot(labels, index)) ? emptyLabel(labels, index) : []),
    ...(withLengths ? tooLong('label-too-long', index, label.ascii.length, MAX_LABEL_OCTETS) : []),
  ]);
  if (count > MAX_NAME_CODE_POINTS) {
    findings.push(error('too-much-input', -1, SIZES, { count: Math.max(count, name.length), limit: MAX_NAME_CODE_POINTS }));
  }
  const ascii = labels.map((label) => label.ascii).join('.');
  const octets = ascii.length - (withRoot && ascii.endsWith('.') ? 1 : 0);
  if (withLengths) findings.push(...tooLong('name-too-long', -1, octets, MAX_NAME_OCTETS));
  return { labels, findings: inReadingOrder(findings) };
}

/** Sorted by label and place; findings of the whole name or label come first in it. */
export const inReadingOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((one, other) => one.label - other.label || (one.at ?? -1) - (other.at ?? -1));

export const isError = ({ severity }: Finding): boolean => severity === 'error';

function convert({ labels, findings }: ExaminedName, formOf: (label: ExaminedLabel) => string): Conversion {
  return { name: findings.some(isError) ? '' : labels.map(formOf).join('.'), findings };
}

/** The four characters that mapping makes a full stop end a label; nothing else does. */
function split(name: string): { typed: string[]; count: number } {
  const typed = [''];
  let count = 0;
  // a lone surrogate is no code point, and two of them must not become one
  for (const character of name.toWellFormed()) {
    const mapping = mapCodePoint(character.codePointAt(0) as number);
    // a few code points are mapped to many, up to eighteen
    count += mapping && mapping.length > 2 ? mapping.length : 1;
    if (count > MAX_NAME_CODE_POINTS) break;
    if (mapping === '.') typed.push('');
    else typed[typed.length - 1] += character;
  }
  return { typed, count };
}

/** The root's label is the empty one behind the last dot. It is none of a name that is registered. */
const isRoot = (labels: readonly ExaminedLabel[], index: number): boolean =>
  index > 0 && index === labels.length - 1 && labels[0]?.ascii !== '';

/** RFC 1035 section 2.3.4: a label has at least one octet. */
const emptyLabel = ({ length }: readonly ExaminedLabel[], index: number): Finding[] =>
  [length === 1 ? error('empty-name', -1, SIZES) : error('empty-label', index, SIZES)];

const tooLong = (code: Finding['code'], label: number, octets: number, limit: number): Finding[] =>
  octets > limit ? [error(code, label, SIZES, { octets, limit })] : [];

export const SIZES = 'RFC 1035 §2.3.4';
