/** What a screen shows of a row beside what was judged, for the few rows that are in sight. */
import { diagnoseFaults } from '../diagnosis/diagnose.js';
import { type Mark, marksOf } from '../diagnosis/marks.js';
import { ACE_PREFIX } from '../idna/ace.js';
import { toASCII } from '../idna/name.js';
import { MAX_CELL_CODE_UNITS } from '../limits.js';
import type { RegistryList } from '../registry/choose.js';
import type { CheckedRow } from './check-row.js';

export interface ShownRow extends CheckedRow {
  /** The parts of the input that are refused, or stand against the name. */
  readonly marks: readonly Mark[];
  /** The code of the name that is suggested; '' if there is none. */
  readonly suggestedCode: string;
  /** What the row can be changed to for sure; or, where it was changed, what it was. */
  readonly other?: { readonly isMended: boolean; readonly name: string; readonly code: string };
}

export function showRow(row: CheckedRow, registries: RegistryList, other?: { readonly isMended: boolean; readonly row: CheckedRow }): ShownRow {
  const isWhole = row.input.length <= MAX_CELL_CODE_UNITS;
  const code = row.suggestion && toASCII(row.suggestion).name;
  return {
    ...row,
    marks: row.findings.length > 0 && isWhole ? marksOf(diagnoseFaults(row.input, registries)) : [],
    suggestedCode: code === row.suggestion ? '' : code,
    ...(other && { other: { isMended: other.isMended, name: other.row.input, code: other.row.code ?? (other.row.ascii.includes(ACE_PREFIX) ? other.row.ascii : '') } }),
  };
}
