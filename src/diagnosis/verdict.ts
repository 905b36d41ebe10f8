/** What a diagnosis comes to, in one word. Nothing else decides it. */
import type { Finding } from '../finding.js';
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
  return isCurable ? 'unfinished' : finalVerdictOf(diagnosis, () => diagnosis.findings);
}

/** The verdict on a name that nobody is typing. Its findings are asked for where it depends on them alone: they may be yet to be described. */
export function finalVerdictOf({ input, registrable, judged }: Pick<Diagnosis, 'input' | 'registrable' | 'judged'>, find: () => readonly Finding[]): FinalVerdict {
  if (input.trim() === '') return 'empty';
  if (registrable === null) return 'elsewhere';
  if (registrable) return find().some(({ severity }) => severity === 'warning') ? 'caution' : 'permitted';
  // no registry judges it, and one of its labels breaks the protocol; a name that is only too long is refused instead
  const isInvalid = judged < 0 && !find().some((finding) => isError(finding) && finding.label < 0);
  return isInvalid ? 'invalid' : 'refused';
}
