/** Holds a label to the tables of a registry and to its rules in prose. */
import type { Finding, FindingCode } from '../finding.js';
import { encodeAce } from '../idna/ace.js';
import { type ExaminedLabel, locate } from '../idna/label.js';
import type { Violation } from '../idna/rule.js';
import { evaluate, type Evaluation, type Part } from '../lgr/evaluate.js';
import type { Registry } from './registry.js';

export interface Fit {
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
export function evaluateLabel(label: ExaminedLabel, index: number, { tables, findingOfRule, shapes }: Registry): Fit | undefined {
  const { decoded } = label;
  if (decoded === '') return undefined;
  let best: Evaluation | undefined;
  let chosen = '';
  for (const table of tables) {
    const evaluation = evaluate(decoded, table);
    if (!best || rank(evaluation) < rank(best)) [best, chosen] = [evaluation, table.id];
    if (best.eligible) break;
  }
  if (!best) return undefined;
  const shape = shapes.filter(({ pattern }) => pattern.test(decoded)).map(({ pattern, example, ...finding }) => finding);
  const codeOf = ({ code, values }: Violation): FindingCode => {
    const rule = String(values?.['rule']);
    // tables of others name rules as they like, such as `constructor`
    return Object.hasOwn(findingOfRule, rule) ? (findingOfRule[rule] ?? code) : code;
  };
  const findings = best.findings.map((finding) => ({ ...finding, code: codeOf(finding) }));
  return { table: chosen, parts: best.parts, findings: locate(label, index, [...findings, ...shape]) };
}

/** Whether a U-label, which keeps the protocol, fits a table of the registry, breaks none of its rules in prose, and is no public suffix. */
export const permits = (label: string, { tables, shapes, publicSuffixes }: Registry): boolean =>
  tables.some((table) => evaluate(label, table).eligible) &&
  !shapes.some(({ severity, pattern }) => severity === 'error' && pattern.test(label)) &&
  !publicSuffixes?.includes(encodeAce(label));

/** The number of refused characters, and as its fraction how many of them the table does not have at all. */
const rank = ({ eligible, findings }: Evaluation): number =>
  eligible ? 0 : findings.length + findings.filter(({ code }) => code === 'not-in-table').length / 1000;
