/** A whole name: split into labels, examined, converted. */
import type { Finding } from '../finding.js';
import { bidiViolations } from './bidi.js';
import { type ExaminedLabel, examineLabel, locate } from './label.js';
import { mapCodePoint } from './mapping.js';
import type { Standard } from './rules.js';

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

/** The most code points of a name that are examined. */
export const MOST_CODE_POINTS = 1000;

/** Converts a name, exactly as it is given, to its ACE form (RFC 5891 section 4, UTS 46 section 4.2). Throws nothing. */
export function toASCII(name: string, { standard = 'idna2008' }: IdnaOptions = {}): Conversion {
  return convert(examineName(name, standard, true), 'ascii');
}

/** Converts a name, exactly as it is given, to Unicode (RFC 5891 section 5, UTS 46 section 4.3). Throws nothing. */
export function toUnicode(name: string, { standard = 'idna2008' }: IdnaOptions = {}): Conversion {
  // UTS 46 does not look at lengths here; under IDNA2008 a U-label is one only if its ACE form fits
  return convert(examineName(name, standard, standard === 'idna2008'), 'unicode');
}

/** Examines a name by a standard. `withLengths` holds it to the lengths of the DNS (RFC 1035 section 2.3.4), too. */
export function examineName(name: string, standard: Standard, withLengths: boolean): ExaminedName {
  const { labels: typed, findings } = split(name);
  const labels = typed.map((label, index) => examineLabel(label, index, standard));
  const bidi = bidiViolations(labels.map(({ codePoints }) => codePoints));
  labels.forEach((label, index) => {
    findings.push(...label.findings, ...locate(label, index, bidi[index] ?? []));
    if (label.ascii === '') findings.push(...emptyLabel(labels, index, withLengths));
    else if (withLengths) findings.push(...labelLength(label, index));
  });
  if (withLengths) findings.push(...nameLength(labels));
  return { labels, findings: inReadingOrder(findings) };
}

/** Sorted by label and place; findings of the whole name or label come first in it. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return findings.length < 2
    ? [...findings]
    : findings.toSorted((one, other) => one.label - other.label || (one.at ?? -1) - (other.at ?? -1));
}

export const isError = ({ severity }: Finding): boolean => severity === 'error';

function convert({ labels, findings }: ExaminedName, form: 'ascii' | 'unicode'): Conversion {
  return { name: findings.some(isError) ? '' : labels.map((label) => label[form]).join('.'), findings };
}

/** The four characters that mapping makes a full stop end a label; nothing else does. */
function split(name: string): { labels: number[][]; findings: Finding[] } {
  const labels: number[][] = [[]];
  let count = 0;
  for (const character of name) {
    const codePoint = character.codePointAt(0) as number;
    if (++count > MOST_CODE_POINTS) break;
    if (mapCodePoint(codePoint) === '.') labels.push([]);
    else (labels.at(-1) as number[]).push(codePoint);
  }
  return { labels, findings: count > MOST_CODE_POINTS ? [tooMuch(name.length)] : [] };
}

/** The count is of code units: it is known without reading the name to its end. */
const tooMuch = (count: number): Finding => ({
  code: 'too-much-input',
  severity: 'error',
  label: -1,
  reference: 'RFC 1035 §2.3.4',
  values: { count, limit: MOST_CODE_POINTS },
});

/** RFC 1035 section 2.3.4: a label has 1 to 63 octets. The empty label of the root is none of a name that is registered. */
function emptyLabel(labels: readonly ExaminedLabel[], index: number, withLengths: boolean): Finding[] {
  const isRoot = index > 0 && index === labels.length - 1 && labels[0]?.ascii !== '';
  if (isRoot && !withLengths) return [];
  const code = labels.length === 1 ? 'empty-name' : 'empty-label';
  return [{ code, severity: 'error', label: labels.length === 1 ? -1 : index, reference: 'RFC 1035 §2.3.4' }];
}

const LONGEST_LABEL = 63;
const LONGEST_NAME = 253;

/** RFC 1035 section 2.3.4, counted in octets of the ACE form. */
function labelLength({ ascii }: ExaminedLabel, index: number): Finding[] {
  return tooLong('label-too-long', index, ascii.length, LONGEST_LABEL);
}

/** RFC 1035 section 2.3.4: 255 octets on the wire are 253 in writing. */
function nameLength(labels: readonly ExaminedLabel[]): Finding[] {
  const octets = labels.reduce((sum, { ascii }) => sum + ascii.length + 1, -1);
  return tooLong('name-too-long', -1, octets, LONGEST_NAME);
}

function tooLong(code: Finding['code'], label: number, octets: number, limit: number): Finding[] {
  if (octets <= limit) return [];
  return [{ code, severity: 'error', label, reference: 'RFC 1035 §2.3.4', values: { octets, limit } }];
}
