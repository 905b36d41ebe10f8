/** Takes the name out of what people paste: a web address, an e-mail address, a name in quotation marks. */
import type { Finding } from '../finding.js';

export interface Cleaned {
  /** What is left, to be read as a name. */
  readonly text: string;
  /** What was left out, each as a note; `at` counts code points of the input. */
  readonly notes: readonly Finding[];
}

/** What was left out around a name. */
export type LeftOut = 'space' | 'quotes' | 'protocol' | 'path' | 'mailbox' | 'port' | 'final-dot' | 'percent';

/** Leaves out, in order: white space, quotation marks, protocol, path, mailbox, port, one final dot. */
export function clean(input: string): Cleaned {
  const cut = new Cut(input);
  cut.leading('space', /^\s+/, 'RFC 3986 Appendix C');
  cut.trailing('space', /\s+$/, 'RFC 3986 Appendix C');
  for (const pair of QUOTES) {
    const [open, close] = Array.from(pair) as [string, string];
    if (cut.text.length > 2 && cut.text.startsWith(open) && cut.text.endsWith(close)) {
      cut.leading('quotes', /^./su, 'RFC 3986 Appendix C');
      cut.trailing('quotes', /.$/su, 'RFC 3986 Appendix C');
    }
  }
  cut.leading('protocol', /^(?:[a-z][a-z0-9+.-]*:\/\/|\/\/|mailto:)/i, 'RFC 3986 §3.1');
  // a slash in a single word may be a slip; after a protocol or behind a name with a dot it begins a path
  const mayHavePath = cut.isCut('protocol') || /^[^/?#]*[.。．｡]/.test(cut.text);
  if (mayHavePath) cut.trailing('path', /[/?#][^]*$/, 'RFC 3986 §3.3');
  cut.leading('mailbox', /^[^]*@/, 'RFC 5322 §3.4.1');
  cut.trailing('port', /:\d*$/, 'RFC 3986 §3.2.3');
  if (/[^.。．｡]/.test(cut.text)) cut.trailing('final-dot', /(?<![.。．｡])[.。．｡]$/, 'RFC 1034 §3.1');
  return { text: cut.decoded(), notes: cut.notes };
}

const QUOTES = ['""', "''", '””', '“”', '„“', '„”', '’’', '‘’', '«»', '»«', '»»', '‹›', '<>', '()'];

/** A text that is cut from both ends, and remembers what was cut where. */
class Cut {
  readonly notes: Finding[] = [];
  text: string;
  readonly #input: string;
  #start = 0;

  constructor(input: string) {
    this.#input = input;
    this.text = input;
  }

  isCut(what: LeftOut): boolean {
    return this.notes.some(({ values }) => values?.['what'] === what);
  }

  leading(what: LeftOut, pattern: RegExp, reference: string): void {
    const [found = ''] = this.text.match(pattern) ?? [];
    this.#note(what, this.#start, found, reference);
    this.#start += found.length;
    this.text = this.text.slice(found.length);
  }

  trailing(what: LeftOut, pattern: RegExp, reference: string): void {
    const [found = ''] = this.text.match(pattern) ?? [];
    this.text = this.text.slice(0, this.text.length - found.length);
    this.#note(what, this.#start + this.text.length, found, reference);
  }

  /** Percent-encoding, as web addresses carry letters (RFC 3986 section 2.1). */
  decoded(): string {
    if (!/%[0-9a-f]{2}/i.test(this.text)) return this.text;
    try {
      const decoded = decodeURIComponent(this.text);
      this.#note('percent', this.#start, this.text, 'RFC 3986 §2.1');
      return decoded;
    } catch {
      return this.text;
    }
  }

  #note(what: LeftOut, offset: number, text: string, reference: string): void {
    if (text === '') return;
    const at = Array.from(this.#input.slice(0, offset)).length;
    const length = Array.from(text).length;
    this.notes.push({ code: 'cleaned', severity: 'note', label: -1, at, length, reference, values: { what, text } });
  }
}
