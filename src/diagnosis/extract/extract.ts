/**
 * Finds the name that is meant in what people paste: a web address, an e-mail address, a line of a list, a sentence.
 *
 * The order, which matters: invisible characters are left out, so that they hide nothing; codes of pages, programs and mails are
 * read, because they have punctuation; what stands around the whole is left out; a name is looked for among other words; its
 * address is taken apart; percent-encoding is read, and then all of it once more.
 */
import { countCodePoints, notation } from '../../code-points.js';
import { type Finding, note } from '../../finding.js';
import { toUnicode } from '../../idna/name.js';
import { memoize } from '../../idna/memoize.js';
import { hasUsualLetters } from '../../idna/usual-letters.js';
import { MAX_ENCODINGS } from '../../limits.js';
import { type Cut, readAddress } from './address.js';
import { type Encoding, escapes, percent } from './decode.js';
import { endingsOf, type Endings } from './endings.js';
import { type Excerpt, excerptOf, rewrite, slice } from './excerpt.js';
import { findNames, type FoundName } from './found-names.js';

export interface Extracted {
  /** What is left, which is read as a name. */
  readonly text: string;
  /** What was left out, each as a note; `at` counts code points of the input. */
  readonly notes: readonly Finding[];
  /** The names where there are several; or the one that is likelier to be meant than `text` as a whole. */
  readonly names: readonly string[];
  /** The name at the end of `text`, which may be meant without the words before it. */
  readonly last?: string;
}

/** Extracts a name. `tlds` (in ACE form) are those of the registries that judge: what ends with one of them is a name. */
export function extract(input: string, tlds: readonly string[]): Extracted {
  // most inputs are a name and nothing else
  if (isName(input)) return { text: input, notes: none, names: none };
  if (/[^.]\.$/.test(input) && hasUsualLetters(input.replaceAll('.', ''))) return withoutFinalDot(input); // the TLD is still to come
  if (ENCODED_ADDRESS.test(input)) return { text: input.trim(), notes: none, names: none };
  return new Extraction(input, endingsOf(tlds)).run();
}

/**
 * Whether a text is a name and nothing else: letters, digits, dots and what stands in names by mistake alone. A capital letter
 * behind a dot begins a sentence. A loop, as every name goes through it: 0.05 µs where a pattern takes 0.4 for one in Hebrew.
 */
function isName(text: string): boolean {
  if (text.endsWith('.')) return false;
  let isUsual = true;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at)!;
    const kind = kindOf(codePoint);
    if (kind === OTHER) return false;
    isUsual &&= kind === USUAL;
    if (codePoint > 0xffff) at++;
  }
  return isUsual || !/\.\p{Lu}\p{Ll}/u.test(text);
}

const [OTHER, IN_NAMES, USUAL] = [0, 1, 2];

const kindOf = memoize((codePoint) => {
  const text = String.fromCodePoint(codePoint);
  if (text === '.' || hasUsualLetters(text)) return USUAL;
  return /[_\p{L}\p{M}]/u.test(text) ? IN_NAMES : OTHER;
});

const none: readonly never[] = [];

function withoutFinalDot(input: string): Extracted {
  const at = input.length - 1;
  return { text: input.slice(0, at), notes: [note('cleaned', -1, references['final-dot'], { what: 'final-dot', text: '.' }, { at, length: 1 })], names: none };
}

/** A code with an address in it, which may stand in another: what is before the at sign or the slashes is no part of an address. */
export const ENCODED_ADDRESS = /^\s*(?:(?:mailto:|[a-z]+:\/\/)(?:www\.)?)?xn--[^\s/,;]*(?:@|:\/)/i;

class Extraction {
  readonly #input: string;
  readonly #endings: Endings;
  readonly #notes: Finding[] = [];
  #rest: Excerpt;
  #last: string | undefined;

  constructor(input: string, endings: Endings) {
    this.#input = input;
    this.#endings = endings;
    this.#rest = excerptOf(input);
  }

  run(): Extracted {
    let names: readonly string[] = [];
    for (let round = 0; round < MAX_ENCODINGS; round++) {
      this.#leaveOutInvisible();
      if (escapes.map((escape) => this.#decode(escape)).some(Boolean)) continue;
      for (const [what, reference, pattern] of wrappings) this.#unwrap(what, reference, pattern);
      names = this.#choose(findNames(this.#rest.text, this.#endings));
      if (names.length > 1) break;
      this.#takeApart();
      this.#unwrap(...space);
      if (!this.#decode(percent)) break;
    }
    return { text: this.#rest.text, notes: this.#notes, names, ...(this.#last !== undefined && { last: this.#last }) };
  }

  #leaveOutInvisible(): void {
    const { text } = this.#rest;
    const found = text.match(INVISIBLE);
    if (!found) return;
    const at = text.search(INVISIBLE);
    this.#notes.push(note('removed', -1, 'UTS 46 §4', { codePoint: notation(found[0]), count: found.length }, this.#placeOf(at, at + 1)));
    this.#rest = rewrite(this.#rest, INVISIBLE, () => '');
  }

  /** Reads what was written in a code; whether there was any. */
  #decode({ what, reference, pattern, decode }: Encoding): boolean {
    const decoded = rewrite(this.#rest, pattern, decode);
    if (decoded.text === this.#rest.text) return false;
    this.#note(what, reference, 0, this.#rest.text.length);
    this.#rest = decoded;
    return true;
  }

  #unwrap(what: string, reference: string, pattern: RegExp): void {
    const [, before = '', kept] = pattern.exec(this.#rest.text) ?? [];
    if (kept !== undefined) this.#keep(before.length, before.length + kept.length, what, reference);
  }

  /**
   * Keeps a name without the words around it. White space before it may belong to it: then the words stay, and where it is
   * likelier that they are others, the name alone is returned. Returns several names, too.
   */
  #choose(found: readonly FoundName[]): readonly string[] {
    const { text } = this.#rest;
    const sure = found.some(({ isSure }) => isSure);
    const [name, ...others] = distinct(sure || !hasOtherWords(text, found) ? found : []);
    if (!name) return behindHeading(text);
    if (others.length > 0) return [name, ...others].map(({ host }) => host);
    const [before, after] = [text.slice(0, name.from), text.slice(name.to)];
    const isApart = name.isAddress || isNoWord(before);
    this.#keep(isApart ? name.from : 0, name.to, 'around', 'RFC 3986 Appendix C');
    if (isApart) return [];
    if (/\s$/.test(before) && isLongLabel(name.host)) this.#last = name.host;
    const isSentence = /[\p{L}\d]/u.test(after) || (before.match(/[\p{L}\d]\S*/gu)?.length ?? 0) > 2 || endsClause(before + name.host);
    return isSentence ? [name.host] : [];
  }

  #takeApart(): void {
    const { from, to, cuts } = readAddress(this.#rest.text, this.#endings);
    for (const [what, start, end] of cuts) this.#note(what, references[what], start, end);
    this.#rest = slice(this.#rest, from, to);
  }

  /** Keeps a part of the rest; what stands before and behind it is left out. */
  #keep(from: number, to: number, what: string, reference: string): void {
    this.#note(what, reference, 0, from);
    this.#note(what, reference, to, this.#rest.text.length);
    this.#rest = slice(this.#rest, from, to);
  }

  #note(what: string, reference: string, from: number, to: number): void {
    if (from === to) return;
    const place = this.#placeOf(from, to);
    const text = Array.from(this.#input).slice(place.at, place.at + place.length).join('');
    // a code within a code is told once
    if (this.#notes.some((each) => each.values?.['what'] === what && each.at === place.at && each.length === place.length)) return;
    this.#notes.push(note('cleaned', -1, reference, { what, text }, place));
  }

  /** The place in the input, in code points: what was decoded has that of its whole code. */
  #placeOf(from: number, to: number): { at: number; length: number } {
    const { places } = this.#rest;
    const start = places[from] as number;
    const end = places.find((place, at) => at >= to && place > start) ?? this.#input.length;
    const at = countCodePoints(this.#input.slice(0, start));
    return { at, length: countCodePoints(this.#input.slice(0, end)) - at };
  }
}

/**
 * Marks of direction, a byte order mark where one stands, and what stands for a picture or a remark. Mapping leaves out the other
 * invisible characters, where it may.
 */
const INVISIBLE = /[\u061C\u200E\u200F\u202A-\u202D\u2066-\u2069\uFFF9-\uFFFC]|^\uFEFF|\uFEFF$/g;

const space = ['space', 'RFC 3986 Appendix C', /^(\s*)((?:\S(?:\s+(?=\S))?)*)/] as const;

/** What stands before and after all of the text: each pattern has what is before, and what is kept. */
const wrappings: readonly (readonly [what: string, reference: string, pattern: RegExp])[] = [
  space,
  ['quotes', 'RFC 3986 Appendix C', /^("(?=.*"$)|'(?=.*'$)|[“”„](?=.*[“”]$)|[‘’‚](?=.*[‘’]$)|[«»](?=.*[«»]$)|‹(?=.*›$)|<(?=[^<>]*>$)|\((?=.*\)$))(.+).$/su],
  space,
];

const references: Readonly<Record<Cut[0], string>> = {
  protocol: 'RFC 3986 §3.1',
  mailto: 'RFC 6068 §2',
  path: 'RFC 3986 §3.3',
  userinfo: 'RFC 3986 §3.2.1',
  mailbox: 'RFC 5322 §3.4.1',
  port: 'RFC 3986 §3.2.3',
  'final-dot': 'RFC 1034 §3.1',
};

/** Each name once: a link has it twice, and an invoice in both forms. */
function distinct(names: readonly FoundName[]): readonly FoundName[] {
  if (names.length < 2) return names;
  const found = new Map<string, FoundName>();
  for (const name of names) {
    const key = (toUnicode(name.host).name || name.host.toLowerCase()).replace(/^www\./, '');
    if (!found.has(key)) found.set(key, name);
  }
  return [...found.values()];
}

/** A name that is no syllable of the word before it, and does not begin as a word of a title does. */
const isLongLabel = (host: string): boolean => /^[\p{Ll}\p{Lo}\d][\p{L}\p{M}\d-]{2,}\./u.test(host);

/** A heading, a greeting or a number before a name. A title has capital letters in all of its words: `Bröd, Bullar.se`. */
const endsClause = (text: string): boolean =>
  /[\p{L}\p{M}\d-][:=]\S+$|(?:[,;!)]|(?:^|[\s#])\d{1,9}(?:\s[x×])?)\s+[\p{Ll}\p{Lo}\d]\S*$/u.test(text);

/** A word without a TLD behind a heading: `Domän: köp`. */
const behindHeading = (text: string): string[] => /^\p{L}+:\s+([\p{L}\p{M}\d-]+)$/u.exec(text)?.slice(1) ?? [];

/** Whether a text has words beside the names in it. */
function hasOtherWords(text: string, names: readonly FoundName[]): boolean {
  const others = names.map(({ to }, index) => text.slice(to, names[index + 1]?.from));
  return [text.slice(0, names[0]?.from), ...others].some((other) => /[\p{L}\d]/u.test(other));
}

/** Whether what stands before a name is surely no part of it: marks and the number of a list, an IP address, a heading, an opening bracket or quotation mark, an element. */
const isNoWord = (before: string): boolean =>
  /^[^\p{L}\d]*$|^[^\p{L}]*\d[.:)\]]+\s+$|^(?:\d{1,3}\.){3}\d{1,3}\s+$|^[\da-f]*:[\da-f:]+\s+$|:\s+$|[<([{]["'“„«]*$|=["'“„«]+$|\s["'“„«]+$|<[^<>]*>\s*$/iu.test(before);
