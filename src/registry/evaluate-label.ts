/** Holds a label to the tables and the prose rules of a registry. */
import type { Finding } from '../finding.js';
import { type ExaminedLabel, locate } from '../idna/label.js';
import { evaluate, type Evaluation, type Part } from '../lgr/evaluate.js';
import type { Registry } from './registry.js';

export interface Fit {
  /** Id of the table. */
  readonly table: string;
  readonly parts: readonly Part[];
  /** Places as in the label that was typed. */
  readonly findings: readonly Finding[];
}

/**
 * The table that the label fits, or else the one that refuses the fewest characters (of equals one that has the
 * character, but not in that place; then the first), with all that the registry says of the label. undefined where
 * there is no label to speak of.
 */
export function evaluateLabel(label: ExaminedLabel, index: number, { tables, findingOfRule, shapes }: Registry): Fit | undefined {
  const { decoded } = label;
  if (decoded === '') return undefined;
  let best: (Evaluation & { readonly table: string }) | undefined;
  for (const table of tables) {
    const evaluation = { table: table.id, ...evaluate(decoded, table) };
    if (!best || rank(evaluation) < rank(best)) best = evaluation;
    if (best.eligible) break;
  }
  const shape = shapes.filter(({ pattern }) => pattern.test(decoded)).map(({ pattern, ...finding }) => finding);
  const findings = best?.findings.map((finding) => ({
    ...finding,
    code: findingOfRule[String(finding.values?.['rule'])] ?? finding.code,
  }));
  return best && { ...best, findings: locate(label, index, [...(findings ?? []), ...shape]) };
}

/** Whether a U-label, which keeps the protocol, fits a table of the registry and breaks none of its rules in prose. */
export const permits = (label: string, { tables, shapes }: Registry): boolean =>
  tables.some((table) => evaluate(label, table).eligible) && !shapes.some(({ severity, pattern }) => severity === 'error' && pattern.test(label));

/** What is refused counts first, and of that what the table does not have at all; labels are shorter than a thousand. */
const rank = ({ eligible, findings }: Evaluation): number =>
  eligible ? 0 : findings.length + findings.filter(({ code }) => code === 'not-in-table').length / 1000;
