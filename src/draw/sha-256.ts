/** SHA-256 by the engine's own cryptography, which pages have over HTTPS and in files, and Node from version 20. */

import { DrawError } from './draw-error.js';

/**
 * As 64 hexadecimal digits.
 * @throws {DrawError} `no-crypto`
 */
export async function sha256(octets: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) throw new DrawError({ kind: 'no-crypto' });
  return toHex(await subtle.digest('SHA-256', octets));
}

/** How many are asked for before the first answer is waited for: alone, each takes more than twice as long. */
const TOGETHER = 2000;

/** The hashes of texts that all begin with the same octets, each text with its length before it. */
export async function hashEach(start: Uint8Array, texts: readonly (readonly string[])[]): Promise<string[]> {
  const hashes: string[] = [];
  for (let from = 0; from < texts.length; from += TOGETHER) {
    const some = texts.slice(from, from + TOGETHER).map((each) => sha256(joined([start, ...each.map(withLength)])));
    hashes.push(...(await Promise.all(some)));
  }
  return hashes;
}

/** Octets, or those of a text in UTF-8, behind their number in four octets, the highest first. */
export function withLength(value: string | Uint8Array): Uint8Array {
  const octets = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, octets.length);
  return joined([length, octets]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const fromHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const digits = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

function toHex(buffer: ArrayBuffer): string {
  let hex = '';
  for (const octet of new Uint8Array(buffer)) hex += digits[octet];
  return hex;
}
