/** Letters that were written in codes, as web addresses, pages, programs and mails do. */

/** Characters that were written in a code, and what it is called where it is left out. */
export interface Encoding {
  readonly what: 'percent' | 'escape';
  readonly reference: string;
  readonly pattern: RegExp;
  /** The same text if the code stands for nothing. */
  readonly decode: (code: string) => string;
}

/** Percent-encoding, which is read last: before that it keeps what is part of a path or of a mailbox apart. */
export const percent: Encoding = { what: 'percent', reference: 'RFC 3986 §2.1', pattern: /(?:%[\da-f]{2})+/gi, decode: decodeBytes };

/** Codes of pages, programs and mails. They have punctuation, which would end a name. */
export const escapes: readonly Encoding[] = [
  { what: 'escape', reference: 'HTML §13.5', pattern: /&(?:#\d{1,7}(?:;|(?![\d;]))|(?:#x[\da-f]{1,6}|[a-z]{2,8});)/gi, decode: decodeEntity },
  { what: 'escape', reference: 'ECMA-262 §12.9.4', pattern: /(?<![:\\/])\\(?:u[\da-f]{4}|u\{[\da-f]{1,6}\}|x[\da-f]{2})/gi, decode: decodeEscape },
  { what: 'escape', reference: 'RTF 1.9', pattern: /\\'[89a-f][\da-f]/gi, decode: (code) => decodeBytes(code.replace("\\'", '%')) },
  { what: 'escape', reference: 'POSIX.1-2024 XBD §5', pattern: /(?:\\[23][0-7]{2}){2,}/g, decode: decodeOctal },
  { what: 'escape', reference: 'RFC 2045 §6.7', pattern: /(?:=[89A-F][\dA-F])+/g, decode: decodeQuoted },
];

/** Whether something is left that looks like a code: what it stands for is not known, so nobody can tell the name. */
export const isEncoded = (text: string): boolean => CODE.test(text) || UTF_7.test(text);

const CODE = /&#?\w+;|&#x?\d|&[a-z](?:uml|acute|grave|circ|tilde|ring|cedil|caron)|\\[ux'\d]|[%=][\da-f]{2}/i;

/** U+00C0 to U+00FF in UTF-7 (RFC 2152). */
const UTF_7 = /\+A[M-P][A-Za-z\d+/]/;

/** Decodes percent-encoded UTF-8, or letters of Latin-1; leaves any other text as it is. */
export function decodeBytes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // URIError: a percent sign that encodes nothing, or no UTF-8
    return /^(?:%[c-f][\da-f])+$/i.test(text) ? text.replace(/%(..)/g, (_, digits: string) => fromCode(digits, 16)) : text;
  }
}

function decodeQuoted(code: string): string {
  const decoded = decodeBytes(code.replaceAll('=', '%'));
  return decoded.includes('%') ? code : decoded;
}

function decodeOctal(code: string): string {
  const decoded = decodeBytes(code.replace(/\\(\d+)/g, (_, digits: string) => `%${parseInt(digits, 8).toString(16)}`));
  return decoded.includes('%') ? code : decoded;
}

function decodeEntity(entity: string): string {
  const [, hex, decimal, letter = '', mark = ''] = /^&(?:#x([\da-f]+)|#(\d+)|([a-z])([a-z]+));?$/i.exec(entity) ?? [];
  if (hex || decimal) return fromCode(hex ?? decimal ?? '', hex ? 16 : 10) || entity;
  const name = entity.slice(1, -1);
  return ENTITIES[name] ?? (Object.hasOwn(MARKS, mark) ? (letter + MARKS[mark]).normalize('NFC') : entity);
}

function decodeEscape(escape: string): string {
  return fromCode(escape.replace(/[\\uxUX{}]/g, ''), 16) || escape;
}

/** '' for a number that is none of a code point. */
function fromCode(digits: string, radix: number): string {
  const codePoint = parseInt(digits, radix);
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}

/** The names of letters with a mark are those of the letter and of the mark: `&ouml;`. */
const MARKS: Readonly<Record<string, string>> = {
  uml: '\u0308', acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', ring: '\u030A', cedil: '\u0327', caron: '\u030C',
};

const ENTITIES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', szlig: 'ß', eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ',
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '\u00AD', middot: '·', hyphen: '\u2010',
});
