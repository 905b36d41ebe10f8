import { codePointsOf, notation } from '../code-points.js';
import { error, type Finding } from '../finding.js';
import { RuleMatcher } from './match.js';
import type { Disposition, Table } from './table.js';
import { partition, type Part } from './partition.js';

export type { Part } from './partition.js';

export interface Evaluation {
  /** Whether the label is made of the table's entries, each in its context, and no action makes it invalid or blocked. */
  readonly eligible: boolean;
  readonly disposition: Disposition;
  /** Errors in reading order. Their `label` is 0, as only the caller knows which label of a name it is. */
  readonly findings: readonly Finding[];
  /** The partition of the label that the findings speak of. */
  readonly parts: readonly Part[];
  /** The number of parts that are refused. */
  readonly refused: number;
}

/**
 * Holds a label to a registry's table (RFC 7940 §8.1).
 * @param label a U-label: mapped, in NFC, decoded. An empty one is not eligible, without a finding
 */
export function evaluate(label: string, table: Table): Evaluation {
  const codePoints = codePointsOf(label);
  const matcher = new RuleMatcher(table, codePoints);
  const parts = partition(codePoints, table, matcher);
  const findings = parts.filter((part) => part.refused).map((part) => refusal(part, codePoints, table));
  const refused = findings.length;
  const isDivided = label && !refused;
  const action = table.actions.find((each) => matcher.fulfils(each));
  const disposition = isDivided ? (action?.disp ?? 'valid') : 'invalid';
  const eligible = !/invalid|blocked/.test(disposition);
  if (isDivided && !eligible) findings.push(error('disposition', 0, `${table.id} ${action?.rule ?? 'action'}`, { disposition }));
  return { eligible, disposition, findings, parts, refused };
}

function refusal({ at, length, rule }: Part, label: readonly number[], table: Table): Finding {
  const character = String.fromCodePoint(...label.slice(at, at + length));
  const values = { character, codePoint: notation(character), ...(rule && { rule }) };
  return error(rule ? 'context-rule' : 'not-in-table', 0, `${table.id} ${rule ?? 'repertoire'}`, values, { at, length });
}
