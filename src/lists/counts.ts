import type { FindingCode } from '../finding.js';
import type { Cause } from './cause.js';
import type { CheckedRow, RowVerdict } from './check-row.js';

/** How many rows there are in all, and of each kind. Every row has one verdict. */
export interface Counts {
  rows: number;
  readonly verdicts: Record<RowVerdict, number>;
  /** Rows by finding; a row may have several. */
  readonly findings: Partial<Record<FindingCode, number>>;
  /** Rows that are to be mended by why that is, and those of the verdict `caution` by what stands against them: one cause each. */
  readonly causes: Partial<Record<Cause, number>>;
  readonly cautions: Partial<Record<Cause, number>>;
  /** Rows whose name stands on an earlier line, too. */
  repeated: number;
  /** Rows whose name belongs together with another one on an earlier line. */
  related: number;
}

export const noCounts = (): Counts => ({
  rows: 0,
  verdicts: { permitted: 0, caution: 0, blocked: 0, refused: 0, mismatched: 0, invalid: 0, malformed: 0, other: 0, empty: 0 },
  findings: {},
  causes: {},
  cautions: {},
  repeated: 0,
  related: 0,
});

/** The rows whose names can't be had as they are. */
export const countFaulty = ({ verdicts: { blocked, refused, invalid, mismatched, malformed } }: Counts): number => blocked + refused + invalid + mismatched + malformed;

export function countRow(counts: Counts, { verdict, findings, cause, sameAs, variantOf }: CheckedRow): void {
  counts.rows++;
  counts.verdicts[verdict]++;
  for (const code of findings) add(counts.findings, code, 1);
  if (cause) add(isFaulty(verdict) ? counts.causes : counts.cautions, cause, 1);
  if (sameAs !== undefined) counts.repeated++;
  if (variantOf !== undefined) counts.related++;
}

/** Adds the counts of some rows to those of others; `times` -1 takes them away. */
export function addCounts(counts: Counts, more: Counts, times: 1 | -1 = 1): void {
  counts.rows += times * more.rows;
  counts.repeated += times * more.repeated;
  counts.related += times * more.related;
  for (const [verdict, count] of Object.entries(more.verdicts) as [RowVerdict, number][]) counts.verdicts[verdict] += times * count;
  for (const of of ['findings', 'causes', 'cautions'] as const) {
    for (const [key, count] of Object.entries(more[of]) as [string, number][]) add(counts[of], key, times * count);
  }
}

/** What is there no more is not told as nothing. */
function add(counts: Readonly<Record<string, unknown>>, key: string, count: number): void {
  const numbers = counts as Record<string, number>;
  const sum = (numbers[key] ?? 0) + count;
  if (sum === 0) delete numbers[key];
  else numbers[key] = sum;
}

/** Whether a row of the verdict has to be mended. */
export const isFaulty = (verdict: RowVerdict): boolean => ['blocked', 'refused', 'mismatched', 'invalid', 'malformed'].includes(verdict);
