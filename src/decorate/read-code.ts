import { displayOf } from '../diagnosis/browser-display.js';
import { lookalikeOf } from '../diagnosis/lookalike-letters.js';
import { scriptsOf } from '../diagnosis/scripts.js';
import { isAscii } from '../idna/ace.js';
import { toUnicode } from '../idna/name.js';
import { printable } from '../messages/printable.js';

/** `confusable`: its letters are taken for others. `display`: a browser shows the code for another reason. */
export type Caution = 'confusable' | 'display';

export interface Reading {
  /** The host in Unicode, safe to show. */
  readonly name: string;
  /** Why the name must not stand there as if it were like any other. */
  readonly caution?: Caution | undefined;
}

/** What a host with a code stands for; undefined if it stands for nothing, or for nothing else. */
export function readCode(host: string): Reading | undefined {
  // labels for services, such as `_dmarc`, are none of a domain name
  const service = host.lastIndexOf('_');
  const code = host.slice(service < 0 ? 0 : host.indexOf('.', service) + 1);
  const { name } = toUnicode(code);
  return isAscii(name) ? undefined : { name: printable(host.slice(0, -code.length) + name), caution: cautionOf(name, code) };
}

function cautionOf(unicode: string, ascii: string): Caution | undefined {
  const { firefox, reasons } = displayOf({ unicode, ascii });
  if (reasons.some(({ code }) => code === 'mixed-scripts' || code === 'whole-script')) return 'confusable';
  if (reasons.length > 0) return 'display';
  return firefox === 'unknown' && isImitation(unicode.split('.')) ? 'confusable' : undefined;
}

/** Whether a label has a rare Latin letter for a usual one, or looks like Latin as a whole under a TLD of another script. */
function isImitation(labels: readonly string[]): boolean {
  const tld = scriptsOf(labels.at(-1) ?? '');
  return labels.some((label) => {
    const foreign = label.match(/(?![a-z])\p{L}/gu) ?? [];
    const isOfTld = foreign.some((letter) => scriptsOf(letter).some((script) => script !== 'Latn' && tld.includes(script)));
    return foreign.some((letter) => /\p{sc=Latn}/u.test(letter) && lookalikeOf(letter)) || (foreign.length > 0 && !isOfTld && foreign.every(lookalikeOf));
  });
}
