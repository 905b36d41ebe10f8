/** Takes the name out of what people paste: a web address, an e-mail address, a name in quotation marks. */
import { countCodePoints } from '../code-points.js';
import type { Finding } from '../finding.js';

export interface Cleaned {
  /** What is left, to be read as a name. */
  readonly text: string;
  /** What was left out, each as a note; `at` counts code points of the input. */
  readonly notes: readonly Finding[];
}

/** Leaves out what stands around a name, and reads percent-encoding (RFC 3986 section 2.1). */
export function clean(input: string): Cleaned {
  // most inputs are a name and nothing else
  if (/^[-.\p{L}\p{M}\d]*[-\p{L}\p{M}\d]$/u.test(input)) return { text: input, notes: [] };
  const notes: Finding[] = [];
  let text = input;
  let start = 0;
  const note = (what: string, reference: string, offset: number, cut: string): void => {
    if (cut === '') return;
    const at = countCodePoints(input.slice(0, offset));
    const values = { what, text: cut };
    notes.push({ code: 'cleaned', severity: 'note', label: -1, at, length: countCodePoints(cut), reference, values });
  };
  for (const [what, reference, pattern] of steps) {
    const [, before, kept, after] = pattern.exec(text) ?? [];
    if (before === undefined || kept === undefined || after === undefined) continue;
    note(what, reference, start, before);
    start += before.length;
    note(what, reference, start + kept.length, after);
    text = kept;
  }
  const decoded = decode(text);
  if (decoded !== text) note('percent', 'RFC 3986 §2.1', start, text);
  return { text: decoded, notes };
}

/** What is left out, in this order: what each pattern has before and after the part in the middle. */
const steps: readonly (readonly [what: string, reference: string, pattern: RegExp])[] = [
  ['space', 'RFC 3986 Appendix C', /^(\s*)([^]*?)(\s*)$/],
  ['quotes', 'RFC 3986 Appendix C', /^("(?=.*"$)|'(?=.*'$)|[“”„](?=.*[“”]$)|[‘’‚](?=.*[‘’]$)|[«»](?=.*[«»]$)|‹(?=.*›$)|<(?=.*>$)|\((?=.*\)$))(.+)(.)$/su],
  ['space', 'RFC 3986 Appendix C', /^(\s*)([^]*?)(\s*)$/],
  // a slash in a single word may be a slip; behind a protocol or a name with a dot it begins a path
  ['path', 'RFC 3986 §3.3', /^()((?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*|[^/?#]*[.。．｡][^/?#]*)([/?#][^]*)$/i],
  ['protocol', 'RFC 3986 §3.1', /^((?:[a-z][a-z0-9+.-]*:)?\/\/|mailto:)([^]*)()$/i],
  ['mailbox', 'RFC 5322 §3.4.1', /^([^]*@)([^]*)()$/],
  ['port', 'RFC 3986 §3.2.3', /^()([^]*)(:\d*)$/],
  ['final-dot', 'RFC 1034 §3.1', /^()([^]*[^.。．｡])([.。．｡])$/],
];

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // a percent sign that encodes nothing
    return text;
  }
}
