/** Finding a character by anything that people know of it. */
import { notation } from '../code-points.js';
import { MAX_QUERY_CODE_UNITS } from '../limits.js';

/** What can be found of a character. */
export interface Searchable {
  readonly text: string;
  /** Everyday names, in every language. */
  readonly names: readonly string[];
  readonly otherNames: readonly string[];
  readonly unicodeName: string;
  /** Of each of its languages, the names that it has. */
  readonly languageNames: readonly (readonly string[])[];
  /** Whatever else may be asked for: years, scripts. */
  readonly more: readonly string[];
}

/** Those that fit the query, the best first; all of them, as they come, for an empty query. Case and accents may differ. */
export function search<Item extends Searchable>(query: string, items: readonly Item[]): Item[] {
  const wanted = normalize(query).slice(0, MAX_QUERY_CODE_UNITS);
  if (wanted === '') return [...items];
  const words = fold(wanted).split(/\s+/);
  const mayBeCode = /^[\da-fux+ ]+$/.test(wanted);
  const ranked = items.map((item) => ({ item, rank: rankOf(wanted, words, mayBeCode, item) })).filter(({ rank }) => rank > 0);
  return ranked.toSorted((one, other) => other.rank - one.rank).map(({ item }) => item);
}

/** The letters beyond a to z that a text has: what may be asked about a whole name. */
export function lettersIn<Item extends Pick<Searchable, 'text'>>(text: string, items: readonly Item[]): Item[] {
  const wanted = normalize(text).slice(0, MAX_QUERY_CODE_UNITS);
  return items.filter((item) => item.text > 'z' && wanted.includes(item.text));
}

/** The character itself or its code point; a whole name; or else how well each word fits. */
function rankOf(wanted: string, words: readonly string[], mayBeCode: boolean, item: Searchable): number {
  const folded = fold(wanted);
  if (mayBeCode ? isCalled(item.text, wanted) : item.text === wanted) return 9;
  const isBeyond = !/[a-z\d]/.test(wanted) && wanted.includes(item.text);
  if (folded.length > 1 && !isBeyond && !words.every((word) => allOf(item).includes(word))) return 0;
  const named = [...item.names, ...item.otherNames, item.unicodeName.toLowerCase()];
  if (named.includes(wanted)) return 8 - named.indexOf(wanted) / 99; // everyday names first
  if (named.map(fold).includes(folded)) return 7;
  // letters beyond a to z, as in åäö
  if (isBeyond) return 6;
  // one letter: every variant of it; nothing of a mark alone
  if (folded.length < 2) return fold(item.text) === folded ? 6 : 0;
  const ranks = words.map((word) => rankOfWord(word, item));
  return Math.min(...ranks) && ranks.reduce((sum, rank) => sum + rank) / ranks.length;
}

function rankOfWord(word: string, { text, names, otherNames, unicodeName, languageNames, more }: Searchable): number {
  const fits = (texts: readonly string[]): number => Math.max(...texts.map((each) => fit(word, fold(each))), 0);
  // a letter that few languages have says more of a language than one that all have
  const speaking = languageNames.filter((each) => fits(each) > 0).length;
  return Math.max(
    5 * fits([text, ...names]),
    4 * fits(otherNames),
    speaking && 2 + speaking / languageNames.length + speaking / 100,
    2 * fits([unicodeName, notation(text), ...more]),
  );
}

/** All that can be found of a character, in one text: most are told apart from a query by that alone. */
export function allOf(item: Searchable): string {
  let all = texts.get(item);
  if (all === undefined) {
    const { text, names, otherNames, unicodeName, languageNames, more } = item;
    all = [text, ...names, ...otherNames, unicodeName, ...languageNames.flat(), notation(text), ...more].join('\n');
    texts.set(item, (all = all.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')));
  }
  return all;
}

const texts = new WeakMap<Searchable, string>();

/** A whole word; the beginning of one; something in the middle, of three letters or more. */
function fit(word: string, text: string): number {
  if (!text.includes(word)) return 0;
  const words = text.split(/[^\p{L}\p{N}]+/u);
  if (words.includes(word) || text === word) return 1;
  if (word.length > 1 && words.some((each) => each.startsWith(word))) return 0.8;
  return word.length > 2 ? 0.5 : 0;
}

/** Whether a text is the character, or its code: `U+014B`, `0x14b` or `014b`. */
export function isCalled(text: string, wanted: string): boolean {
  const character = normalize(wanted);
  return text === character || digitsOf(notation(text)) === digitsOf(character);
}

/** So few digits as in `be` are no code. */
const digitsOf = (code: string): string => (code.length > 2 ? code.toLowerCase().replace(/u\+|0x/g, '').padStart(4, '0') : code);

const normalize = (text: string): string => text.trim().normalize('NFC').toLowerCase();

/** Without case, accents and points; letters with a stroke are letters of their own. */
function fold(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) known.set(text, (folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')));
  return folded;
}

/** The same few thousand names, over and over. */
const known = new Map<string, string>();
