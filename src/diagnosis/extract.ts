/** Takes the name out of what people paste: a web address, an e-mail address, a name in quotation marks. */
import { countCodePoints } from '../code-points.js';
import { type Finding, note } from '../finding.js';

export interface Extracted {
  /** What is left, which is read as a name. */
  readonly text: string;
  /** What was left out, each as a note; `at` counts code points of the input. */
  readonly notes: readonly Finding[];
}

/** Leaves out what stands around a name, and reads percent-encoding (RFC 3986 section 2.1). */
export function extract(input: string): Extracted {
  // most inputs are a name and nothing else
  if (/^[-.\p{L}\p{M}\d]*[-\p{L}\p{M}\d]$/u.test(input)) return { text: input, notes: [] };
  const notes: Finding[] = [];
  let text = input;
  let start = 0;
  const leaveOut = (what: string, reference: string, offset: number, cut: string): void => {
    const place = { at: countCodePoints(input.slice(0, offset)), length: countCodePoints(cut) };
    if (cut) notes.push(note('cleaned', -1, reference, { what, text: cut }, place));
  };
  for (const [what, reference, pattern] of steps) {
    text = text.replace(pattern, (_, before: string, kept: string, after: string) => {
      leaveOut(what, reference, start, before);
      start += before.length;
      leaveOut(what, reference, start + kept.length, after);
      return kept;
    });
  }
  const decoded = decodePercent(text);
  if (decoded !== text) leaveOut('percent', 'RFC 3986 §2.1', start, text);
  return { text: decoded, notes };
}

const space = ['space', 'RFC 3986 Appendix C', /^(\s*)([^]*?)(\s*)$/] as const;

/** The steps in their order: each leaves out what its pattern has before and after the part in the middle. */
const steps: readonly (readonly [what: string, reference: string, pattern: RegExp])[] = [
  space,
  ['quotes', 'RFC 3986 Appendix C', /^("(?=.*"$)|'(?=.*'$)|[“”„](?=.*[“”]$)|[‘’‚](?=.*[‘’]$)|[«»](?=.*[«»]$)|‹(?=.*›$)|<(?=.*>$)|\((?=.*\)$))(.+)(.)$/su],
  space,
  // a slash begins a path after a protocol or a name with a dot; in a single word it may be a slip
  ['path', 'RFC 3986 §3.3', /^()((?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*|[^/?#]*[.。．｡][^/?#]*)([/?#][^]*)$/i],
  ['protocol', 'RFC 3986 §3.1', /^((?:[a-z][a-z0-9+.-]*:)?\/\/|mailto:)([^]*)()$/i],
  ['mailbox', 'RFC 5322 §3.4.1', /^([^]*@)([^]*)()$/],
  ['port', 'RFC 3986 §3.2.3', /^()([^]*)(:\d*)$/],
  ['final-dot', 'RFC 1034 §3.1', /^()([^]*[^.。．｡])([.。．｡])$/],
];

/** Decodes percent-encoded UTF-8; leaves any other text as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // URIError: a percent sign that encodes nothing, or no UTF-8
    return text;
  }
}
