/** What a diagnosis comes to, in one word. Nothing else decides it. */
import { isError } from '../idna/name.js';
import type { Diagnosis } from './diagnosis.js';
import { isUnfinished } from './unfinished.js';

/**
 * `permitted`: the registry's rules permit the name. `caution`: they do, but something that matters stands against it, which a
 * warning says: a code that was probably copied wrongly, a name that browsers show as its code, one that is usually refused.
 * `refused`: they do not, or the protocol does not. `invalid`: it is no
 * domain name under any TLD. `elsewhere`: the registry has no say (`registrable` is null). `empty`: there is no name.
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
  const { input, registrable, findings } = diagnosis;
  if (input.trim() === '') return 'empty';
  if (isTyping && isUnfinished(diagnosis)) return 'unfinished';
  if (registrable === null) return 'elsewhere';
  if (registrable) return findings.some(({ severity }) => severity === 'warning') ? 'caution' : 'permitted';
  return isInvalid(diagnosis) ? 'invalid' : 'refused';
}

/** No registry judges it, and one of its labels breaks the protocol. A name that is only too long is refused instead. */
const isInvalid = ({ judged, findings }: Diagnosis): boolean => judged < 0 && !findings.some((finding) => isError(finding) && finding.label < 0);
