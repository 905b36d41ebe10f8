/** How a name ends: with a dot and a top-level domain, or with another mark where the dot was meant to be. */
import { once } from '../../idna/memoize.js';

export interface Endings {
  /** Whether a host has a dot in it, or ends with a known TLD behind another mark. */
  readonly isDotted: (host: string) => boolean;
  /** Whether it ends with a known TLD. */
  readonly isName: (host: string) => boolean;
  /** Whether a text is a known TLD. */
  readonly isTld: (text: string) => boolean;
  /** The name with a dot behind `www` and before its TLD, where another mark or white space stands; the same name if none does. */
  readonly withDot: (name: string) => string;
  /**
   * What no white space and no delimiter parts, with a known TLD behind a mark that may have been meant to be the dot, and up to
   * what glues a word to a known TLD, and is part of no name.
   */
  readonly chunk: () => RegExp;
  /** Known TLDs in brackets, which stand behind one name: `{se,nu}`. */
  readonly listed: () => RegExp;
}

/** The endings by the TLDs (in ACE form) of the registries that judge, which are the same from key to key. */
export function endingsOf(tlds: readonly string[]): Endings {
  const key = tlds.join();
  if (known?.key !== key) known = { key, endings: makeEndings(tlds) };
  return known.endings;
}

let known: { readonly key: string; readonly endings: Endings } | undefined;

function makeEndings(tlds: readonly string[]): Endings {
  const lowerCase = tlds.filter((each) => /^[a-z\d-]+$/.test(each)).join('|') || '(?!)';
  const tld = `(?:${lowerCase.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)})`;
  const isEnd = '(?![\\p{L}\\p{M}\\d-])';
  const isGlue = `(?<=[^\\s${DOTS}][${DOTS}]${tld})(?:[!=–—…²³¹⁰-⁹]|\\d{1,2}[)\\]]|:(?=\\p{L})|(?<=[${DOTS}](?:${lowerCase}))\\.(?=\\p{Lu}\\p{Ll}))`;
  const mistyped = `[${MARKS}]${tld}(?!\\.?[\\p{L}\\p{M}\\d-])`;
  const name = pattern(`[^\\s${DOTS}][${DOTS}]${tld}$`, 'iu');
  const dotted = pattern(`[${DOTS}]|${mistyped}`, 'iu');
  const dotless = pattern(`(?<![\\s${DOTS}${MARKS}])[\\s${DOTS}${MARKS}]+(${tld})$`, 'iu');
  const whole = pattern(`^${tld}$`, 'u');
  const spelled = pattern(`\\s(?:dot|punkt|punktum|prikk)(?=\\s${tld}$)`, 'iu');
  return {
    isDotted: (host) => dotted().test(host),
    isName: (host) => name().test(host),
    isTld: (text) => whole().test(text),
    withDot: (text) =>
      !OTHER_DOT.test(text) ? text : readDots(text, spelled()).replace(/^www[\s,;:@·․‧•]+(?=.)/iu, 'www.').replace(dotless(), '.$1'),
    chunk: pattern(`(?:(?!${isGlue}(?!${tld}${isEnd}))(?:[^\\s${DELIMITERS},;=]|=(?!["'])|${mistyped}))+`, 'gu'),
    listed: pattern(`[{([]\\.?${tld}(?:[,;|/]\\s?\\.?${tld})+[})\\]]`, 'u'),
  };
}

/** Made when it is first asked for: whoever types a name with a fault needs few of them. */
const pattern = (source: string, flags: string): (() => RegExp) => once(() => new RegExp(source, flags));

/** What stands around names, and never in them. */
const DELIMITERS = '<>()\\[\\]{}"“”„«»‹›|';

const DOTS = '.。．｡';

/** Marks that are typed, read or copied instead of a dot. */
const MARKS = ',;:@·․‧•…';

/** What may stand for a dot, or around the word for it. */
const OTHER_DOT = new RegExp(`[\\s[({。．｡${MARKS}]|\\.\\.`);

/** Reads the marks that were spelled, so that no program finds an address: `info [at] köp [dot] se`. */
const readDots = (text: string, spelled: RegExp): string =>
  text.replace(/\s?[[({](?:at|ät|snabel-a|krøllalfa)[\])}]\s?/giu, '@').replace(/\s?[[({](?:dot|punkt|punktum|prikk)[\])}]\s?/giu, '.').replace(spelled, '');
