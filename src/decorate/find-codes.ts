import { type Reading, readCode } from './read-code.js';

export interface FoundCode {
  /** Where its reading belongs: behind the host, or behind the web address that it begins. In UTF-16 code units. */
  readonly at: number;
  readonly reading: Reading;
}

export const hasCode = (text: string): boolean => /xn--/i.test(text);

/** The hosts of a text with a label in ACE form, in order; those that stand for nothing, or are cut off, are left out. */
export function findCodes(text: string): FoundCode[] {
  return Array.from(text.matchAll(HOST)).flatMap(({ 0: host, index }) => {
    const end = index + host.length;
    const isCutOff = text[index - 1] === '…' || /^(?:…|\.\.)/.test(text.slice(end, end + 2));
    const reading = /(?:^|\.)xn--/i.test(host) && !isCutOff ? readCode(host) : undefined;
    return reading ? [{ at: end + endOfAddress(text, end), reading }] : [];
  });
}

const HOST = /[\p{L}\p{M}\p{Nd}_-]+(?:\.[\p{L}\p{M}\p{Nd}_-]+)*/gu;

/** The length of port, path and query, without the punctuation of a sentence at their end. */
function endOfAddress(text: string, from: number): number {
  PATH.lastIndex = from;
  const [path = ''] = PATH.exec(text) ?? [];
  return path.replace(/(?<![.,:;!?])[.,:;!?]+$/, '').length;
}

const PATH = /(?::\d+)?(?:[/?#][^\s<>"'(){}[\]«»“”]*)?/y;
