/** Holds a label to the tables of a registry and to its rules in prose. */
import type { Finding, FindingCode } from '../finding.js';
import { encodeAce } from '../idna/ace.js';
import { type ExaminedLabel, locate } from '../idna/label.js';
import { once } from '../idna/memoize.js';
import type { Violation } from '../idna/rule.js';
import { evaluate, type Evaluation, type Part } from '../lgr/evaluate.js';
import { indexOf } from '../lgr/repertoire.js';
import { findMixedSets } from './character-sets.js';
import { findLength } from './label-length.js';
import type { Registry } from './registry.js';

/** What a registry says of a label. */
export interface Fit {
  /** Whether one of the findings is an error. */
  readonly isRefused: boolean;
  /** Whether nobody knows if the registry takes one of its characters. */
  readonly isUncertain: boolean;
  /** The rest, found when somebody asks. */
  readonly details: () => FitDetails;
}

export interface FitDetails {
  /** Id of the table. */
  readonly table: string;
  readonly parts: readonly Part[];
  /** Their places are those in the label as it was typed. */
  readonly findings: readonly Finding[];
}

/**
 * All that a registry says of a label, by the table that the label fits; or else by the one that refuses the fewest
 * characters, preferring one that has them, but not in that place, and then the first. undefined for an ACE form that stands
 * for nothing, and for a registry without tables.
 */
export function evaluateLabel(label: ExaminedLabel, index: number, registry: Registry): Fit | undefined {
  const { tables, findingOfRule, uncertain } = registry;
  const { decoded } = label;
  if (decoded === '' || tables.length === 0) return undefined;
  // a table in which nothing begins as the label does is asked only what it refuses of it: most labels are of one script
  const first = decoded.codePointAt(0)!;
  const evaluations: Evaluation[] = [];
  const evaluateBy = (at: number): Evaluation => (evaluations[at] ??= evaluate(decoded, tables[at]!));
  const fitting = tables.findIndex((table, at) => indexOf(table)[first] && evaluateBy(at).eligible);
  const prose = findByProse(decoded, registry);
  const closest = once((): number => {
    const ranks = fitting < 0 ? tables.map((_, at) => rank(evaluateBy(at))) : [];
    return fitting < 0 ? ranks.indexOf(Math.min(...ranks)) : fitting;
  });
  const isUncertain = ({ code, values }: Violation): boolean => code === 'not-in-table' && uncertain?.test(String(values?.['character'])) === true;
  const refusals = uncertain && fitting < 0 ? evaluateBy(closest()).findings : [];
  const isOpen = refusals.some(isUncertain);
  const isRefused = fitting < 0 && !(isOpen && refusals.every(isUncertain));
  const details = once((): FitDetails => {
    const { parts, findings } = evaluateBy(closest());
    const ofTable = findings.map((finding): Violation =>
      isUncertain(finding) ? { ...finding, code: 'uncertain-character', severity: 'warning' } : { ...finding, code: codeOf(finding, findingOfRule) },
    );
    return { table: tables[closest()]!.id, parts, findings: locate(label, index, [...ofTable, ...prose]) };
  });
  return { isRefused: isRefused || prose.some(refuses), isUncertain: isOpen, details };
}

/** Tables of others name rules as they like, such as `constructor`. */
function codeOf({ code, values }: Violation, findingOfRule: Registry['findingOfRule']): FindingCode {
  const rule = String(values?.['rule']);
  return Object.hasOwn(findingOfRule, rule) ? (findingOfRule[rule] ?? code) : code;
}

const refuses = ({ severity = 'error' }: Violation): boolean => severity === 'error';

/** What the rules in prose say of a U-label. */
function findByProse(label: string, registry: Registry): Violation[] {
  const shapes = registry.shapes.filter(({ pattern }) => pattern.test(label)).map(({ pattern, example, ...finding }) => finding);
  return [...shapes, ...findMixedSets(label, registry), ...findLength(label, registry)];
}

/** Whether a U-label, which keeps the protocol, fits a table of the registry, breaks none of its rules in prose, and is no public suffix. */
export const permits = (label: string, registry: Registry): boolean =>
  registry.tables.some((table) => evaluate(label, table).eligible) &&
  !findByProse(label, registry).some(refuses) &&
  !registry.publicSuffixes?.includes(encodeAce(label));

/** The number of refused characters, and as its fraction how many of them the table does not have at all. */
const rank = ({ refused, parts }: Evaluation): number =>
  Math.max(1, refused) + parts.filter((part) => part.refused && part.entry?.rule === undefined).length / 1000;
