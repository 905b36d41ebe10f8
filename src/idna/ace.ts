/** RFC 3492 and RFC 5890 section 2.3.2.1: A-labels, the form of a label that the DNS carries. */
import { decode, encode } from './punycode.js';

/** What every A-label begins with. */
export const ACE_PREFIX = 'xn--';

export type AceFault = 'ace-non-ascii' | 'ace-undecodable' | 'ace-ascii-only' | 'ace-in-ace';

/** The label in its ACE form: itself where it is ASCII, otherwise the prefix and its Punycode. Checks nothing. */
export function encodeAce(label: string): string {
  return isAscii(label) ? label : ACE_PREFIX + encode(label);
}

/** What an ACE label (lower case) stands for, or why it stands for nothing. `decoded` is '' where nothing came out. */
export function decodeAce(ace: string): { decoded: string; fault?: AceFault } {
  if (!isAscii(ace)) return { decoded: '', fault: 'ace-non-ascii' };
  const decoded = decode(ace.slice(ACE_PREFIX.length));
  if (decoded === '') return { decoded, fault: 'ace-undecodable' };
  if (decoded.startsWith(ACE_PREFIX)) return { decoded, fault: 'ace-in-ace' };
  if (isAscii(decoded)) return { decoded, fault: 'ace-ascii-only' };
  return { decoded };
}

/** A loop, as every label is asked about, some several times: a pattern takes five times as long. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
