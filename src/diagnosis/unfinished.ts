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
  if (errors.length === 0) return registrable === null;
  return /^[a-z]+:\/{0,2}$/i.test(input) || errors.every((error) => isCurable(error, labels[last]?.input ?? '', last));
}

function isCurable({ code, label, at = 0, values = {} }: Finding, typed: string, last: number): boolean {
  if (code === 'empty-name') return true;
  if (label !== last) return false;
  const isAce = /^xn--/i.test(typed);
  return isAce || code === 'other-tld' || code === 'hyphen-end' || code === 'public-suffix' || (code === 'digit-at-edge' && at > 0 && values['decodedAt'] === undefined);
}
