/**
 * How browsers show a name: as it is written, or in its ACE form. Whether it may be registered is another question. The rules
 * are those of Chrome (its policy for internationalised domain names) and of Firefox, and are complete for the characters of
 * the registries; other characters are only known to be shown as ACE in mixes of scripts and with repeated marks.
 */
import { once } from '../idna/memoize.js';
import { indexOf } from '../lgr/repertoire.js';
import { registries } from '../registries/bundled.js';
import { restricted, unicodeVersion } from './identifier-status.js';
import type { Diagnosis } from './diagnosis.js';
import { scriptOf, scriptsOf } from './scripts.js';

/**
 * `written`: as it is written. `code`: in its ACE form. `may`: as it is written, unless it looks like one of the well-known
 * domains that the browser lists. `unknown`: the rules here do not cover all of its characters.
 */
export type Shown = 'written' | 'may' | 'code' | 'unknown';

export type Browser = 'chrome' | 'firefox';

export interface Display extends Readonly<Record<Browser, Shown>> {
  /** Why a browser shows the ACE form, label by label in the order of Chrome's checks. */
  readonly reasons: readonly DisplayReason[];
  /** The version of Unicode that the rules were made with (`17.0.0`); a browser with another one may differ. */
  readonly unicodeVersion: string;
}

export interface DisplayReason {
  /**
   * `restricted`: a character whose Identifier_Status is Restricted (UTS 39 §3.1). `excluded`: a character that the browser
   * excludes besides. `mixed-scripts`: a mix that is less than highly restrictive (UTS 39 §5.2). `marks`: a mark that is
   * repeated or stands on a letter with a dot. `elsewhere`: a character that is shown only under the top-level domains of its
   * languages. `whole-script`: every letter looks like one of another script (UTS 39 §4).
   */
  readonly code: 'restricted' | 'excluded' | 'mixed-scripts' | 'marks' | 'elsewhere' | 'whole-script';
  readonly browsers: readonly Browser[];
  /** Index of the label in the whole name. */
  readonly label: number;
  /** Place in the label's Unicode form, in code points from 0. */
  readonly at: number;
  readonly length: number;
  /** The text at that place. */
  readonly text: string;
}

/** How browsers show a diagnosed name; `unknown` for a name that can't be encoded. */
export function displayOf({ unicode, ascii }: Pick<Diagnosis, 'unicode' | 'ascii'>): Display {
  const reasons = displayReasons({ unicode, ascii });
  const isAllKnown = ascii !== '' && Array.from(unicode).every(isKnown);
  const shownBy = (browser: Browser, otherwise: Shown): Shown => {
    if (reasons.some(({ browsers }) => browsers.includes(browser))) return 'code';
    return isAllKnown ? otherwise : 'unknown';
  };
  // Chrome compares names with domains in ASCII, once their letters have lost their marks
  const isLikeAscii = /(?![a-z])\p{sc=Latn}/u.test(unicode);
  return { chrome: shownBy('chrome', isLikeAscii ? 'may' : 'written'), firefox: shownBy('firefox', 'written'), reasons, unicodeVersion };
}

/** Why browsers show the ACE form of a name; none for most names, and for one that can't be encoded. */
export function displayReasons({ unicode, ascii }: Pick<Diagnosis, 'unicode' | 'ascii'>): DisplayReason[] {
  if (!ascii || ALWAYS_WRITTEN.test(unicode)) return [];
  const labels = unicode.split('.');
  return labels.flatMap((label, index) => reasonsOf(label, index, labels.at(-1) as string));
}

interface Rule extends Pick<DisplayReason, 'code' | 'browsers'> {
  /** Matches what the rule is about. */
  readonly pattern: { exec(label: string): Found | null };
  /** Matches the top-level domains under which the rule does not hold. */
  readonly except?: RegExp;
}

/** A match as a regular expression has it. */
type Found = Readonly<Pick<RegExpExecArray, 'index' | 0>>;

const bothBrowsers = ['chrome', 'firefox'] as const;
const chrome = ['chrome'] as const;
const firefox = ['firefox'] as const;

/** The rules in the order of Chrome's checks. */
const rulesInOrder = once((): readonly Rule[] => [
  { code: 'restricted', browsers: bothBrowsers, pattern: new RegExp(`[${restricted}]`, 'u') },
  { code: 'excluded', browsers: chrome, pattern: /[\u01CD-\u01DC]/ },
  { code: 'mixed-scripts', browsers: bothBrowsers, pattern: { exec: findMix } },
  { code: 'marks', browsers: bothBrowsers, pattern: /(\p{M})\1|[ijlı]\u0307/u },
  { code: 'elsewhere', browsers: bothBrowsers, pattern: /(?!^.$)[þð]/, except: /^(is|fo)$/ },
  { code: 'elsewhere', browsers: firefox, pattern: /^[þð]$/, except: /^(is|fo)$/ },
  { code: 'elsewhere', browsers: bothBrowsers, pattern: /(?!^.$)ə/, except: /^az$/ },
  { code: 'elsewhere', browsers: firefox, pattern: /^ə$/, except: /^az$/ },
  { code: 'elsewhere', browsers: bothBrowsers, pattern: /·/, except: /^cat$/ },
  { code: 'whole-script', browsers: chrome, pattern: /^(?=.*[^\d-])[דוחיןסװײ\d-]+$/, except: /^il$|\p{sc=Hebr}/u },
]);

function reasonsOf(label: string, index: number, tld: string): DisplayReason[] {
  return rulesInOrder().flatMap(({ code, browsers, pattern, except }) => {
    const found = except?.test(tld) ? null : pattern.exec(label);
    if (!found) return [];
    const end = found.index + found[0].length;
    // a mark is told with the letter that it is on
    const clusters = [...label.matchAll(/\P{M}\p{M}*/gu)].filter((each) => each.index < end && each.index + each[0].length > found.index);
    const text = clusters.join('');
    return { code, browsers, label: index, at: count(label.slice(0, clusters[0]?.index)), length: count(text), text };
  });
}

/** Most names: letters that no rule is about. */
const ALWAYS_WRITTEN = /^[\0-\x7Fß-ïñ-ýÿ]*$/;

const count = (text: string): number => Array.from(text).length;

/** The first character of the second script of a label; null if its scripts may be mixed. */
function findMix(label: string): Found | null {
  const scripts = scriptsOf(label);
  if (scripts.length < 2 || together.some((each) => scripts.every((script) => each.includes(script)))) return null;
  const first = Array.from(label).find((character) => scriptOf(character) === scripts[1]) as string;
  return { index: label.indexOf(first), 0: first };
}

/** Scripts that may be mixed: Chinese, Japanese and Korean with Latin letters (UTS 39 §5.2). */
const together = ['Latn Hani Bopo', 'Latn Hani Hira Kana', 'Latn Hani Hang'];

/** The Latin letters that registries have which are not in every script are those of two blocks of Unicode, and two more. */
const isKnown = (character: string): boolean =>
  /^[\0-\u017Fșț]$/.test(character) || tables.some((table) => indexOf(table)[character.codePointAt(0) as number]);

const tables = Object.values(registries).flatMap((registry) => registry.tables);
