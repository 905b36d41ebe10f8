/** What a diagnosis comes to, in one word. Nothing else decides it. */
import { isError } from '../idna/name.js';
import type { Diagnosis } from './diagnosis.js';
import { isUnfinished } from './unfinished.js';

/**
 * `permitted`: the registry's rules permit the name. `caution`: they do, but something that matters stands against it, which a
 * warning says: a code that was probably copied wrongly, a name that browsers show as its code, one that is usually refused.
 * `refused`: they do not, or the protocol does not. `invalid`: it is no domain name under any TLD. `elsewhere`: the registry has no
 * say, or its rules are not known, or not that far (`registrable` is null). `empty`: there is no name.
 *
 * Whatever is added here is missing, as a type error, wherever a verdict gets its sentence, its sign or its word in a row.
 */
export type FinalVerdict = 'permitted' | 'caution' | 'refused' | 'invalid' | 'elsewhere' | 'empty';

/** `unfinished`: somebody is still typing, and may cure all that is wrong by that. */
export type Verdict = FinalVerdict | 'unfinished';

/** The verdict on a name. `isTyping`: somebody may type more at its end. */
export function verdictOf(diagnosis: Diagnosis): FinalVerdict;
export function verdictOf(diagnosis: Diagnosis, isTyping: boolean): Verdict;
export function verdictOf(diagnosis: Diagnosis, isTyping = false): Verdict {
  const isCurable = isTyping && diagnosis.input.trim() !== '' && isUnfinished(diagnosis);
  return isCurable ? 'unfinished' : finalVerdictOf(diagnosis);
}

/** The verdict on a name that nobody is typing. Findings are read where it depends on them alone: they may be yet to be described. */
export function finalVerdictOf(judged: Pick<Diagnosis, 'input' | 'registrable' | 'judged' | 'findings'>): FinalVerdict {
  if (judged.input.trim() === '') return 'empty';
  if (judged.registrable === null) return 'elsewhere';
  if (judged.registrable) return judged.findings.some(({ severity }) => severity === 'warning') ? 'caution' : 'permitted';
  // no registry judges it, and one of its labels breaks the protocol; a name that is only too long is refused instead
  const isInvalid = judged.judged < 0 && !judged.findings.some((finding) => isError(finding) && finding.label < 0);
  return isInvalid ? 'invalid' : 'refused';
}
