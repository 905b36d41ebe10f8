import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { isUncertain } from '../diagnosis/uncertain.js';
import { verdictOf } from '../diagnosis/verdict.js';

/**
 * 0: every name is permitted, or not judged. 1: a name is refused. 2: the command could not be carried out. 3: every name is
 * within the rules, but something stands against one of them: whoever can't ask is to stop there, as a wrong name costs money.
 * Of a draw: 0: it is done, or right; 1: it is not right. Of a receipt that is verified: 0: it is right; 1: it is not; 3: it is, but
 * a table that is newer or older judges otherwise.
 */
export type ExitCode = 0 | 1 | 2 | 3;

export function exitCodeOf(diagnoses: readonly Diagnosis[]): ExitCode {
  if (diagnoses.some(({ registrable }) => registrable === false)) return 1;
  return diagnoses.some((diagnosis) => verdictOf(diagnosis) === 'caution' || diagnosis.findings.some(isUncertain)) ? 3 : 0;
}
