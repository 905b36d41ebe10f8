/** Holds a label to the tables of a registry and to its rules in prose. */
import type { Finding, FindingCode } from '../finding.js';
import { encodeAce } from '../idna/ace.js';
import { type ExaminedLabel, locate } from '../idna/label.js';
import type { Violation } from '../idna/rule.js';
import { evaluate, type Evaluation, type Part } from '../lgr/evaluate.js';
import type { Registry } from './registry.js';

/** What a registry says of a label. */
export interface Fit {
  /** Id of the table. */
  readonly table: string;
  readonly parts: readonly Part[];
  /** Whether one of the findings is an error. */
  readonly isRefused: boolean;
  /** Their places are those in the label as it was typed. Made when somebody reads them. */
  readonly findings: () => readonly Finding[];
}

/**
 * All that a registry says of a label, by the table that the label fits; or else by the one that refuses the fewest
 * characters, preferring one that has them, but not in that place, and then the first. undefined for an ACE form that stands
 * for nothing, and for a registry without tables.
 */
export function evaluateLabel(label: ExaminedLabel, index: number, { tables, shapes, findingOfRule }: Registry): Fit | undefined {
  const { decoded } = label;
  if (decoded === '') return undefined;
  let best: Evaluation | undefined;
  let table = '';
  for (const each of tables) {
    const evaluation = evaluate(decoded, each);
    if (!best || rank(evaluation) < rank(best)) {
      best = evaluation;
      table = each.id;
    }
    if (evaluation.eligible) break;
  }
  if (!best) return undefined;
  const evaluation = best;
  const { eligible, parts } = evaluation;
  const broken = shapes.filter(({ pattern }) => pattern.test(decoded));
  const findings = (): Finding[] => {
    const ofShapes = broken.map(({ pattern, example, ...finding }) => finding);
    const ofTable = evaluation.findings.map((finding) => ({ ...finding, code: codeOf(finding, findingOfRule) }));
    return locate(label, index, [...ofTable, ...ofShapes]);
  };
  return { table, parts, isRefused: !eligible || broken.some(({ severity }) => severity === 'error'), findings };
}

/** Tables of others name rules as they like, such as `constructor`. */
function codeOf({ code, values }: Violation, findingOfRule: Registry['findingOfRule']): FindingCode {
  const rule = String(values?.['rule']);
  return Object.hasOwn(findingOfRule, rule) ? (findingOfRule[rule] ?? code) : code;
}

/** Whether a U-label, which keeps the protocol, fits a table of the registry, breaks none of its rules in prose, and is no public suffix. */
export const permits = (label: string, { tables, shapes, publicSuffixes }: Registry): boolean =>
  tables.some((table) => evaluate(label, table).eligible) &&
  !shapes.some(({ severity, pattern }) => severity === 'error' && pattern.test(label)) &&
  !publicSuffixes?.includes(encodeAce(label));

/** The number of refused characters, and as its fraction how many of them the table does not have at all. */
function rank({ eligible, refused, parts }: Evaluation): number {
  if (eligible) return 0;
  const lacking = parts.filter((part) => part.refused && part.entry?.rule === undefined);
  return Math.max(1, refused) + lacking.length / 1000;
}
