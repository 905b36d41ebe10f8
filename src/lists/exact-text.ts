/**
 * Bytes as text of which the same bytes can be made again, whatever they are: one that is wrong in its encoding is a lone
 * surrogate, U+DC80 to U+DCFF, as no text has such.
 */
import { type ByteEncoding, characterUnits } from './encodings.js';

/** How the characters of a file are written in bytes. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | ByteEncoding;

const WRONG = 0xdc00;

/** Decodes UTF-8 piece by piece. */
export function exactUtf8Decoder(): (bytes: Uint8Array, isLast: boolean) => string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let held: readonly number[] = [];
  return (bytes, isLast) => {
    const all = held.length > 0 ? Uint8Array.of(...held, ...bytes) : bytes;
    const end = isLast ? all.length : startOfOpen(all);
    held = [...all.subarray(end)];
    const whole = all.subarray(0, end);
    try {
      return strict.decode(whole);
    } catch {
      return decodeWrong(whole); // TypeError: some of it is no UTF-8
    }
  };
}

function decodeWrong(bytes: Uint8Array): string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    try {
      text += length > 0 ? strict.decode(bytes.subarray(at, at + length)) : String.fromCharCode(WRONG + bytes[at]!);
    } catch {
      text += String.fromCharCode(WRONG + bytes[at]!);
      at++;
      continue;
    }
    at += Math.max(1, length);
  }
  return text;
}

/** How many bytes the character at a place should have; 0 where none begins, or where it is cut off. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const length = lengthBehind(bytes[at]!);
  return at + length <= bytes.length ? length : 0;
}

const lengthBehind = (byte: number): number => (byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0);

/** Where the last character begins that may still get its other bytes; the length if there is none. */
function startOfOpen(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return lengthBehind(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Decodes UTF-16 piece by piece, lone surrogates and all. A byte without another one at the end is left out. */
export function exactUtf16Decoder(isLittle: boolean): (bytes: Uint8Array, isLast: boolean) => string {
  let held: number | undefined;
  return (bytes, isLast) => {
    const all = held === undefined ? bytes : Uint8Array.of(held, ...bytes);
    held = all.length % 2 === 1 && !isLast ? all.at(-1) : undefined;
    const units = new Uint16Array(all.length >> 1);
    for (let at = 0; at < units.length; at++) units[at] = isLittle ? all[2 * at]! | (all[2 * at + 1]! << 8) : (all[2 * at]! << 8) | all[2 * at + 1]!;
    return textOf(units);
  };
}

/** A call can't have as many arguments as a piece has characters. */
function textOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += 4096) text += String.fromCharCode(...units.subarray(from, from + 4096));
  return text;
}

/** Makes bytes of texts. What the encoding lacks must have been written otherwise: see `writableIn`. */
export function exactEncoder(encoding: FileEncoding): (text: string) => Uint8Array {
  if (encoding === 'utf-8') return encodeUtf8;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (text) => encodeUtf16(text, encoding === 'utf-16le');
  const bytes = bytesOf(encoding);
  return (text) => Uint8Array.from({ length: text.length }, (_, at) => bytes.get(text.charCodeAt(at)) ?? QUESTION_MARK);
}

const QUESTION_MARK = 0x3f;

const encodeUtf8 = (text: string): Uint8Array => (text.isWellFormed() ? new TextEncoder().encode(text) : encodeLone(text));

/** With the bytes that lone surrogates stand for; with the flag `u`, a pair of them is none. */
function encodeLone(text: string): Uint8Array {
  const encoder = new TextEncoder();
  const parts = text.split(/(\p{Cs})/u).map((part) => (/^\p{Cs}$/u.test(part) ? Uint8Array.of(part.charCodeAt(0) & 0xff) : encoder.encode(part)));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return bytes;
}

const bytesOf = (encoding: ByteEncoding): ReadonlyMap<number, number> => new Map(Array.from(characterUnits(encoding), (unit, byte) => [unit, byte]));
