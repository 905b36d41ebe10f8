/** Texts from which a name was taken that is not there, or may be another one. */
import { error, type Finding } from '../finding.js';
import { SIZES } from '../idna/name.js';
import type { Misreading } from './misreading.js';

/** What was read from a text as a whole, and what was left out of it. */
interface Reading {
  readonly input: string;
  readonly text: string;
  readonly notes: readonly Finding[];
  readonly tlds: readonly string[];
}

export function findMisreadInput(reading: Reading): Misreading | undefined {
  if (isNoName(reading)) return { finding: error('empty-name', -1, SIZES), readings: [] };
  return letterLikeAt(reading);
}

/** Whether nothing is left of an address but `www`, a protocol or a TLD: `https://www.`. As a word alone, each is a name. */
function isNoName({ text, notes, tlds }: Reading): boolean {
  const isOfAddress = notes.some(({ values }) => /^(?:protocol|path|port|final-dot|mailto|mailbox|userinfo)$/.test(String(values?.['what'])));
  return isOfAddress && ['www', 'http', 'https', ...tlds].includes(text.toLowerCase());
}

/** One letter or two before an at sign may be a mailbox, or the beginning of a name in which it stands for an a: `c@fe.se`. */
function letterLikeAt({ input }: Reading): Misreading | undefined {
  if (!input.includes('@')) return undefined;
  const [, before, host] = /^\s*(\p{L}{1,2})@([^\s@:/]+)\s*$/u.exec(input) ?? [];
  if (!before || !host?.includes('.')) return undefined;
  return { finding: error('letter-like-at', -1, 'RFC 5322 §3.4.1'), readings: [host, `${before}a${host}`] };
}
