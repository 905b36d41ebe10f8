import type { Finding } from '../finding.js';
import { LabelMatcher, type Work } from './match.js';
import type { Action, Disposition, Table } from './model.js';
import { partition, type Part } from './partition.js';

export type { Part } from './partition.js';

export interface Evaluation {
  /** Made of the table's entries, each in its context, and neither invalid nor blocked by an action. */
  readonly eligible: boolean;
  readonly disposition: Disposition;
  /** Errors in reading order. `label` is 0: the caller knows which label it is. */
  readonly findings: readonly Finding[];
  /** The partition of the label that the findings speak of. */
  readonly parts: readonly Part[];
  /** The number of parts that are refused. */
  readonly refused: number;
}

/**
 * Holds a label to a registry's table (RFC 7940 §8.1).
 * @param label a U-label: mapped, in NFC, decoded. Of an empty one nothing is said but that it is not eligible
 * @param work for tests: counts the code points that rules look at
 */
export function evaluate(label: string, table: Table, work?: Work): Evaluation {
  const codePoints = codePointsOf(label);
  if (codePoints.length === 0) return { eligible: false, disposition: 'invalid', findings: [], parts: [], refused: 0 };
  // Most labels have no entry with a context rule and never need it.
  let matcher: LabelMatcher | undefined;
  const rules = () => (matcher ??= new LabelMatcher(codePoints, table.rules, work));
  const parts = partition(codePoints, table, (rule, from, to) => rules().holds(rule, from, to));
  const refused = parts.filter((part) => part.refused).length;
  if (refused > 0) {
    const findings = refusalFindings(parts, codePoints, table);
    return { eligible: false, disposition: 'invalid', findings, parts, refused };
  }
  const action = table.actions.find((candidate) => actionFits(candidate, rules));
  const disposition = action?.disp ?? 'valid';
  const eligible = disposition !== 'invalid' && disposition !== 'blocked';
  const findings = action && !eligible ? [dispositionFinding(action, table)] : [];
  return { eligible, disposition, findings, parts, refused };
}

/** RFC 7940 §7.1. */
function actionFits(action: Action, rules: () => LabelMatcher): boolean {
  if (action.match !== undefined && !rules().occurs(action.match)) return false;
  return action.notMatch === undefined || !rules().occurs(action.notMatch);
}

function refusalFindings(parts: readonly Part[], label: readonly number[], table: Table): Finding[] {
  return parts.filter((part) => part.refused).map(({ at, length, rule }) => {
    const codePoints = label.slice(at, at + length);
    const place = { severity: 'error', label: 0, at, length } as const;
    const values = { character: String.fromCodePoint(...codePoints), codePoint: codePoints.map(notation).join(' ') };
    return rule === undefined
      ? { code: 'not-in-table', ...place, reference: `${table.id} repertoire`, values }
      : { code: 'context-rule', ...place, reference: `${table.id} ${rule}`, values: { ...values, rule } };
  });
}

function dispositionFinding({ disp, match, notMatch }: Action, table: Table): Finding {
  return {
    code: 'disposition',
    severity: 'error',
    label: 0,
    reference: `${table.id} ${match ?? notMatch ?? 'action'}`,
    values: { disposition: disp },
  };
}

function notation(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function codePointsOf(label: string): number[] {
  const codePoints: number[] = [];
  for (let at = 0; at < label.length; at++) {
    const codePoint = label.codePointAt(at)!;
    codePoints.push(codePoint);
    if (codePoint > 0xffff) at++;
  }
  return codePoints;
}
