import type { Finding } from '../finding.js';
import { isError } from '../idna/name.js';
import type { Diagnosis } from './diagnosis.js';

/**
 * Whether all that is wrong may be cured by typing more at the end: a trailing hyphen, half a code, a digit at the end of a
 * Yiddish name, half a TLD, e-mail address or protocol, a public suffix that a name begins with.
 */
export function isUnfinished({ input, labels, findings, registrable }: Diagnosis): boolean {
  const last = labels.length - 1;
  const errors = findings.filter(isError);
  if (HALF_ADDRESS.test(input)) return true;
  if (errors.length === 0) return registrable === null && findings.some(isOfEnding);
  return errors.every((error) => isCurable(error, labels[last]?.input ?? '', last));
}

/** A name under a TLD or suffix that nobody judges may go on to one that somebody does. */
const isOfEnding = ({ code }: Finding): boolean => code === 'other-tld' || code === 'below-public-suffix';

/** A protocol, `www`, or a mailbox, behind which the host is still to come. */
const HALF_ADDRESS = /^(?:[a-z]+:[/\\]{0,2}|(?:https?:\/\/)?www\.|[^\s@/\\]+@[^\s@.]*)$/i;

function isCurable({ code, label, at = 0, values = {} }: Finding, typed: string, last: number): boolean {
  if (code === 'empty-name') return true;
  if (label !== last) return false;
  const isAce = /^xn--/i.test(typed);
  const isOfTld = code === 'other-tld' || code === 'lacking-tld' || code === 'public-suffix';
  return isAce || isOfTld || code === 'hyphen-end' || (code === 'digit-at-edge' && at > 0 && values['decodedAt'] === undefined);
}
