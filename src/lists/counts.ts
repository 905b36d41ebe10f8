import type { FindingCode } from '../finding.js';
import type { CheckedRow, RowVerdict } from './check-row.js';

/** How many rows there are in all, and of each kind. Every row has one verdict. */
export interface Counts {
  rows: number;
  readonly verdicts: Record<RowVerdict, number>;
  /** Rows by finding; a row may have several. */
  readonly findings: Partial<Record<FindingCode, number>>;
  /** Rows whose name stands on an earlier line, too. */
  repeated: number;
  /** Rows whose name belongs together with another one on an earlier line. */
  related: number;
}

export const noCounts = (): Counts => ({
  rows: 0,
  verdicts: { permitted: 0, caution: 0, refused: 0, mismatched: 0, invalid: 0, malformed: 0, other: 0, empty: 0 },
  findings: {},
  repeated: 0,
  related: 0,
});

/** The rows that have to be mended. */
export const countFaulty = ({ verdicts: { refused, invalid, mismatched, malformed } }: Counts): number => refused + invalid + mismatched + malformed;

export function countRow(counts: Counts, { verdict, findings, sameAs, variantOf }: CheckedRow): void {
  counts.rows++;
  counts.verdicts[verdict]++;
  for (const code of findings) counts.findings[code] = (counts.findings[code] ?? 0) + 1;
  if (sameAs !== undefined) counts.repeated++;
  if (variantOf !== undefined) counts.related++;
}

/** Adds the counts of some rows to those of others. */
export function addCounts(counts: Counts, more: Counts): void {
  counts.rows += more.rows;
  counts.repeated += more.repeated;
  counts.related += more.related;
  for (const [verdict, count] of Object.entries(more.verdicts) as [RowVerdict, number][]) counts.verdicts[verdict] += count;
  for (const [code, count] of Object.entries(more.findings) as [FindingCode, number][]) counts.findings[code] = (counts.findings[code] ?? 0) + count;
}
