/** Encodings of old systems, in which every byte is a character. */
import { windows1252 } from '../diagnosis/windows-1252.js';
import { type ColumnHeads, isHead, type KnownHeads, knownHeads } from './column-heads.js';

export type ByteEncoding = 'windows-1252' | 'macintosh' | 'cp850';

/** Those that a file can be said to have. UTF-16 tells itself. */
export type Encoding = 'utf-8' | ByteEncoding;

/** What people know them as, in any language. The letters of CP437 and of CP865 stand where CP850 has them. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  macintosh: 'MacRoman',
  cp850: 'CP850/CP437',
};

/** The characters of the bytes from 80 on. */
const upperHalves: Readonly<Record<ByteEncoding, () => string>> = {
  'windows-1252': () => windows1252 + charactersFrom(0xa0),
  macintosh: () => new TextDecoder('macintosh').decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index)),
  cp850: () =>
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
};

const charactersFrom = (first: number): string =>
  String.fromCharCode(...Array.from({ length: 256 - first }, (_, index) => first + index));

/** Decodes whole texts of an encoding; the decoders of some engines have none of CP850, and have Windows-1252 wrong. */
export function byteDecoder(encoding: ByteEncoding): (bytes: Uint8Array) => string {
  const units = characterUnits(encoding);
  const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
  return (bytes) => utf16.decode(Uint16Array.from(bytes, (byte) => units[byte] as number));
}

/** The character of each byte, as a code unit. */
export function characterUnits(encoding: ByteEncoding): Uint16Array {
  const upperHalf = upperHalves[encoding]();
  return Uint16Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : upperHalf.charCodeAt(byte - 128)));
}

/** Encodings that files from elsewhere have: none is read, but a file that is more like one of them is no Nordic one. */
const foreignEncodings = ['windows-1250', 'iso-8859-2', 'windows-1251'] as const;

interface Candidate {
  /** Undefined for a foreign one. */
  readonly encoding?: ByteEncoding;
  readonly text: string;
  readonly score: number;
}

/**
 * The encoding in which the bytes are most like Nordic names; undefined if two are nearly as likely, and have other letters.
 * All that people have today are tried: a Swedish ö is š in Windows-1252 where a Mac wrote it, and ” where DOS did. The head
 * of a table is known in one of them only, which decides.
 */
export function guessEncoding(bytes: Uint8Array, heads?: ColumnHeads): ByteEncoding | undefined {
  const known = knownHeads(heads);
  const candidates = (Object.keys(upperHalves) as ByteEncoding[]).map((encoding): Candidate => {
    const text = byteDecoder(encoding)(bytes);
    const prior = encoding === 'windows-1252' ? 1 : 0;
    return { encoding, text, score: hasHead(text, known) ? Infinity : scoreOf(text) + prior };
  });
  const foreign = foreignEncodings.map((label): Candidate => {
    const text = new TextDecoder(label).decode(bytes);
    return { text, score: scoreOf(text) - 1 };
  });
  const [best, ...others] = [...candidates, ...foreign].toSorted((one, other) => other.score - one.score);
  const isNear = ({ text, score }: Candidate): boolean =>
    best?.score !== Infinity && hasLetters(text) && text !== best?.text && (best?.score ?? 0) - score < 2;
  return others.some(isNear) ? undefined : best?.encoding;
}

const hasLetters = (text: string): boolean => /[^\0-\x7F\P{L}]/u.test(text);

/** Whether a cell beyond ASCII is a head: `Domän`. */
const hasHead = (text: string, known: KnownHeads): boolean =>
  isHead(text.split(/["\n;,\t|]+/).filter(hasLetters), known);

/** How much a text is like Nordic names, by its characters beyond ASCII and those beside them. */
function scoreOf(text: string): number {
  let score = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7F]/g)) {
    const [before, after] = [text.slice(Math.max(0, index - 1), index), text.slice(index + 1, index + 3)];
    score += isLetter(character) ? likelihoodOfLetter(character, before, after.slice(0, 1)) : likelihoodOfSymbol(character, before, after);
  }
  return score;
}

/** Å ä ö é … stand between consonants, and capitals at the start of a word or among capitals. */
function likelihoodOfLetter(letter: string, before: string, after: string): number {
  const isCommon = COMMON_VOWEL.test(letter);
  if (!isLetter(before) && !isLetter(after)) return isCommon && isLower(letter) ? 1 : -1;
  if (isUpper(letter) ? isLower(before) || (isLetter(before) && isLower(after)) : isUpper(after)) return -3;
  const [follows, precedes] = [isVowel(before), isVowel(after)];
  if (isVowel(letter)) return isCommon ? likelihoodOfVowel(letter, before, after) : likelihoodOfRareVowel(letter, follows || precedes);
  if (letter === 'ß') return follows ? 0 : -3;
  if (/þ/i.test(letter) && isLetter(before)) return -1;
  if (/ñ/i.test(letter) && !precedes) return -3;
  // škoda and święta begin with two consonants
  if (/[šś]/i.test(letter) && !isLetter(before) && /[cklmnptvw]/i.test(after)) return 2;
  if (/[źśćż]/i.test(letter) && !isLetter(after)) return 0;
  return !follows && !precedes ? -3 : /[šžçñðþńţş]/i.test(letter) ? 0 : /[řčćśźżłťľđ]/i.test(letter) ? 1 : -1;
}

function likelihoodOfVowel(letter: string, before: string, after: string): number {
  if (!isVowel(before) && !isVowel(after)) return 3;
  if (/ø/i.test(letter) && /y/i.test(after)) return 2;
  // beside a vowel with another accent it is a consonant of another encoding: dvořák
  return [before, after].some((beside) => isVowel(beside) && !/[a-z]/i.test(beside) && !COMMON_VOWEL.test(beside)) ? -3 : 0;
}

/** Those with a grave, a circumflex or a tilde are consonants of other encodings, or ő and ű, if they are beside a vowel. */
function likelihoodOfRareVowel(letter: string, isBesideVowel: boolean): number {
  if (/[èêàùûì]/i.test(letter) && isBesideVowel) return -3;
  return /[õãûùòì]/i.test(letter) ? -2 : -1;
}

/** Symbols stand between words, and quotation marks and the like at one end of them. */
function likelihoodOfSymbol(symbol: string, before: string, after: string): number {
  const [isAtEnd, isAtStart] = [isLetter(before), isLetter(after.slice(0, 1))];
  if (symbol === '“') return isAtEnd ? -3 : 4; // it is hardly ever a letter in another encoding
  if (symbol === '’') return isAtEnd ? 1 : 0;
  if (/[¹²³ªº¼½¾\u2500-\u259F]/.test(symbol) && isAtStart) return -3;
  if (symbol === '\u00A0') return /^\n?$/.test(before) ? -2 : isAtEnd && isAtStart ? -2 : 0;
  if ((isAtEnd && isAtStart) || /^\.[a-z]/i.test(after)) return -3;
  return (isAtStart && !/[‘€§«•]/.test(symbol)) || (isAtEnd && !/[”…™®»]/.test(symbol)) ? -2 : 0;
}

const COMMON_VOWEL = /[åäöéüøæ]/i;

/** Whether it is a letter that European names have; `ª`, `µ` and `ﬁ` are symbols here. */
const isLetter = (character: string): boolean => /^[a-zÀ-ÖØ-öø-ſ]$/i.test(character);
const isUpper = (character: string): boolean => isLetter(character) && character !== character.toLowerCase();
const isLower = (character: string): boolean => isLetter(character) && character !== character.toUpperCase();
const isVowel = (character: string): boolean => /^[aeiouyøæœı]/i.test(character.normalize('NFD'));
