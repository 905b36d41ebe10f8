import type { LgrError } from '../lgr/lgr-error.js';
import { MAX_LGR_CODE_UNITS } from '../limits.js';
import { fill, type Message } from './message.js';
import { LgrTextError } from '../lgr/lgr-text-error.js';
import { quoted } from './quoted.js';
import type { Language } from '../languages/language.js';

/** Says why a file is no table. `tag` is the language of its numbers. */
export function explainRefusal(error: LgrError, wording: Language['site']['ownTable'], tag: string): Message {
  if (error instanceof LgrTextError) return explainText(error, wording, tag);
  const { element, reason } = error;
  if (/^unknown: [^/]*$/.test(reason)) return fill(wording.noLgr, { expected: quoted(expected), element: quoted(element) });
  const fault = faultOf(reason);
  const name = element.slice(0, 1000).replace(/ xmlns(:[^=\s]*)?="[^"]*"/g, '');
  return fill(wording[faults[fault] ?? 'faulty'], { element: quoted(name), what: quoted(reason.slice(fault.length)) });
}

function explainText({ fault, reason, place }: LgrTextError, wording: Language['site']['ownTable'], tag: string): Message {
  const most = MAX_LGR_CODE_UNITS.toLocaleString(tag);
  return fill(wording[isNeither(reason) ? 'neither' : fault], { most, element: quoted('<!DOCTYPE'), ...place });
}

/** What the parser says that the sentence does not, in English; '' where that says all. */
export function addedReason(error: LgrError): string {
  if (!(error instanceof LgrTextError)) return vague.has(faults[faultOf(error.reason)]) ? error.reason : '';
  const isVague = error.fault === 'too-complex' || (error.fault === 'not-well-formed' && !isNeither(error.reason));
  // the place is in the sentence
  return isVague ? error.reason.replace(/^line \d+, column \d+: /, '') : '';
}

const isNeither = (reason: string): boolean => reason.includes('neither an LGR file');

const faultOf = (reason: string): string => Object.keys(faults).find((words) => reason.startsWith(words)) ?? '';

const expected = 'lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0"';

/** How the parser of tables begins its reasons → the sentence for it. */
const faults: Readonly<Record<string, keyof Language['site']['ownTable']>> = {
  unknown: 'notUnderstood',
  'no ': 'lacking',
  'has no code points': 'noCodePoints',
  'listed twice': 'twice',
  'empty range': 'emptyRange',
  'names no such rule': 'wrongRule',
};

/** Sentences that don't tell all of a reason; undefined is that of all other faults. */
const vague: ReadonlySet<string | undefined> = new Set([undefined, 'notUnderstood', 'wrongRule']);
