/** A whole name: split into labels, examined, converted. */
import { error, type Finding } from '../finding.js';
import { MAX_LABEL_OCTETS, MAX_NAME_CODE_POINTS, MAX_NAME_OCTETS } from '../limits.js';
import { bidiViolations, keepsRules } from './bidi.js';
import { ExaminedLabel, locate } from './label.js';
import { withLazy } from './lazy.js';
import { hasNotes } from './mapping-notes.js';
import { mapCodePoint } from './mapping.js';
import type { Rule } from './rule.js';
import { idna2008Rules, type Standard, uts46Rules } from './rules.js';
import { DOT, LONG, RIGHT_TO_LEFT, traitsOf } from './traits.js';

export interface IdnaOptions {
  /** `idna2008`, the default: RFC 5890 to 5893 behind the mapping of UTS 46. `uts46`: UTS 46 with every check on. */
  readonly standard?: Standard;
}

export interface Conversion {
  /** The converted name; '' where a finding is an error. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

const rulesOf: Readonly<Record<Standard, readonly Rule[]>> = { idna2008: idna2008Rules, uts46: uts46Rules };

/** Converts a name, exactly as it is given, to its ACE form (RFC 5891 section 4, UTS 46 section 4.2). Throws nothing. */
export function toASCII(name: string, { standard = 'idna2008' }: IdnaOptions = {}): Conversion {
  // UTS 46 takes the root for an empty label where it looks at lengths; in the DNS it is a name's end (RFC 1034 section 3.1)
  return convert(new ExaminedName(name, rulesOf[standard], true, standard === 'idna2008'), 'ascii');
}

/** Converts a name, exactly as it is given, to Unicode (RFC 5891 section 5, UTS 46 section 4.3). Throws nothing. */
export function toUnicode(name: string, { standard = 'idna2008' }: IdnaOptions = {}): Conversion {
  // UTS 46 does not look at lengths here; under IDNA2008 a U-label is one only if its ACE form fits
  return convert(new ExaminedName(name, rulesOf[standard], standard === 'idna2008', true), 'unicode');
}

/** A name that was held to the rules of a standard. */
export class ExaminedName {
  readonly labels: readonly ExaminedLabel[];
  /** Whether one of the findings is an error. */
  readonly isRefused: boolean;
  readonly #sizes: readonly Finding[];
  /** Whether the rules of Bidi hold for its labels. */
  readonly #isBidi: boolean;
  #findings: readonly Finding[] | undefined;

  /**
   * @param withLengths holds it to the lengths of the DNS (RFC 1035 section 2.3.4), too
   * @param withRoot lets it end with the dot before the root
   */
  constructor(name: string, rules: readonly Rule[], withLengths: boolean, withRoot = false) {
    const { labels, count } = split(name, rules);
    const tooMuch = count > MAX_NAME_CODE_POINTS ? Math.max(count, name.length) : 0;
    this.labels = labels;
    this.#sizes = findSizes(labels, tooMuch, withLengths, withRoot);
    this.#isBidi = labels.some(isRightToLeft);
    this.isRefused = this.#sizes.length > 0 || labels.some(isBroken) || (this.#isBidi && !labels.every(keepsBidi));
  }

  /** All findings, in reading order. */
  get findings(): readonly Finding[] {
    return (this.#findings ??= inReadingOrder([...this.#findInLabels(), ...this.#sizes]));
  }

  #findInLabels(): Finding[] {
    const bidi = this.#isBidi ? bidiViolations(this.labels.map(({ decoded }) => decoded)) : [];
    return this.labels.flatMap((label, index) => [...label.findings(), ...locate(label, index, bidi[index] ?? [])]);
  }
}

const isBroken = (label: ExaminedLabel): boolean => label.isBroken;

const isRightToLeft = ({ traits }: ExaminedLabel): boolean => (traits & RIGHT_TO_LEFT) > 0;

const keepsBidi = ({ decoded }: ExaminedLabel): boolean => keepsRules(decoded);

/** The labels of a name, from one to another, in one of its forms. */
export function join(labels: readonly ExaminedLabel[], form: 'ascii' | 'unicode', from = 0, to = labels.length): string {
  let joined = labels[from]?.[form] ?? '';
  for (let index = from + 1; index < to; index++) joined += `.${labels[index]![form]}`;
  return joined;
}

/** Sorted by label and place; findings of the whole name or label come first in it. */
export const inReadingOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((one, other) => one.label - other.label || (one.at ?? -1) - (other.at ?? -1));

export const isError = ({ severity }: Finding): boolean => severity === 'error';

function convert(examined: ExaminedName, form: 'ascii' | 'unicode'): Conversion {
  const { labels, isRefused } = examined;
  const name = isRefused ? '' : join(labels, form);
  return isRefused || labels.some(hasNotes) ? withLazy({ name }, examined, 'findings') : { name, findings: [] };
}

/** The four characters that mapping makes a full stop end a label; nothing else does. */
function split(name: string, rules: readonly Rule[]): { labels: ExaminedLabel[]; count: number } {
  const labels: ExaminedLabel[] = [];
  let count = 0;
  let from = 0;
  let at = 0;
  let typed = 0;
  // a lone surrogate is no code point, and two of them must not become one
  const text = name.toWellFormed();
  // a loop over code points, as every name of a list goes through it
  while (at < text.length) {
    const codePoint = text.codePointAt(at)!;
    const traits = traitsOf(codePoint);
    // a few code points are mapped to many, up to eighteen
    count += traits & LONG ? mapCodePoint(codePoint)!.length : 1;
    if (count > MAX_NAME_CODE_POINTS) break;
    if (traits & DOT) {
      labels.push(new ExaminedLabel(text.slice(from, at), labels.length, rules, typed));
      from = at + 1;
    }
    typed = traits & DOT ? 0 : typed | traits;
    at += codePoint > 0xffff ? 2 : 1;
  }
  labels.push(new ExaminedLabel(text.slice(from, at), labels.length, rules, typed));
  return { labels, count };
}

/** What is too long or empty (RFC 1035 section 2.3.4): a label has 1 octet at least. `tooMuch` code points are told of, unless they are 0. */
function findSizes(labels: readonly ExaminedLabel[], tooMuch: number, withLengths: boolean, withRoot: boolean): Finding[] {
  const sizes: Finding[] = [];
  const last = labels.length - 1;
  const cut = tooMuch > 0 && { more: 1 }; // octets that were not read
  let octets = last; // the dots
  for (let index = 0; index <= last; index++) {
    const { length } = labels[index]!.ascii;
    octets += length;
    // the root's label is the empty one behind the last dot; it is none of a name that is registered
    const isRoot = withRoot && index > 0 && index === last && labels[0]!.ascii !== '';
    if (length === 0 && !isRoot) sizes.push(last === 0 ? error('empty-name', -1, SIZES) : error('empty-label', index, SIZES));
    if (withLengths && length > MAX_LABEL_OCTETS) sizes.push(error('label-too-long', index, SIZES, { octets: length, limit: MAX_LABEL_OCTETS, ...(index === last && cut) }));
  }
  if (tooMuch > 0) sizes.push(error('too-much-input', -1, SIZES, { count: tooMuch, limit: MAX_NAME_CODE_POINTS }));
  if (withRoot && last > 0 && labels[last]!.ascii === '') octets--;
  if (withLengths && octets > MAX_NAME_OCTETS) sizes.push(error('name-too-long', -1, SIZES, { octets, limit: MAX_NAME_OCTETS, ...cut }));
  return sizes;
}

export const SIZES = 'RFC 1035 §2.3.4';
