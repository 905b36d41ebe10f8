/** How a name ends: with a dot and a top-level domain, or with another mark where the dot was meant to be. */

export interface Endings {
  /** Whether a host has a dot in it, or ends with a known TLD behind another mark. */
  readonly isDotted: (host: string) => boolean;
  /** Whether it ends with a known TLD. */
  readonly isName: (host: string) => boolean;
  /** The name with a dot behind `www` and before its TLD, where another mark or white space stands; the same name if none does. */
  readonly withDot: (name: string) => string;
  /** A known TLD behind a mark that may have been meant to be the dot, at the end of a word: the source of a pattern. */
  readonly mistyped: string;
}

/** The endings by the TLDs (in ACE form) of the registries that judge, which are the same from key to key. */
export function endingsOf(tlds: readonly string[]): Endings {
  const key = tlds.join();
  if (known?.key !== key) known = { key, endings: makeEndings(tlds) };
  return known.endings;
}

let known: { readonly key: string; readonly endings: Endings } | undefined;

function makeEndings(tlds: readonly string[]): Endings {
  const tld = `(?:${tlds.filter((each) => /^[a-z\d-]+$/.test(each)).join('|') || '(?!)'})`;
  const mistyped = `[${MARKS}]${tld}(?!\\.?[\\p{L}\\p{M}\\d-])`;
  const name = new RegExp(`[^\\s${DOTS}][${DOTS}]${tld}$`, 'iu');
  const dotted = new RegExp(`[${DOTS}]|${mistyped}`, 'iu');
  const dotless = new RegExp(`(?<![\\s${DOTS}${MARKS}])[\\s${DOTS}${MARKS}]+(${tld})$`, 'iu');
  return {
    isDotted: (host) => dotted.test(host),
    isName: (host) => name.test(host),
    withDot: (text) => text.replace(/^www[\s,;:@·․‧•]+(?=.)/iu, 'www.').replace(dotless, '.$1'),
    mistyped,
  };
}

const DOTS = '.。．｡';

/** Marks that are typed, read or copied instead of a dot. */
const MARKS = ',;:@·․‧•';
