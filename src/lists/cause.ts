/** Why a row is to be mended, or looked at: one cause each, so that the causes of a list add up to its rows. */
import type { Finding, FindingCode } from '../finding.js';

/**
 * `other-code`, `no-code`: the code beside the name is that of another name, or of none. `malformed`: the row is broken. `blocked`: nobody can have the name.
 * `character _`: that character is at fault. `script Cyrl`: all letters are of a script that the registry lacks. Else the fault.
 */
export type Cause = FindingCode | 'other-code' | 'no-code' | 'malformed' | 'blocked' | `character ${string}` | `script ${string}`;

/** The cause of a fault. */
export function causeOf({ code, values = {} }: Finding): Cause {
  if (code !== 'not-in-table' && code !== 'disallowed-character') return code;
  const { scripts, character } = values;
  if (scripts) return `script ${String(scripts).split(' ', 1)[0]}`;
  return NAMED.test(String(character)) ? `character ${character}` : code;
}

/** Latin letters, punctuation and signs of currency. Others are not counted one by one, or a list might have as many causes as Unicode has characters. */
const NAMED = /^[!-\u024F\u2010-\u20CF]$/;
