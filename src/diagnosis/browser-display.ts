/**
 * How browsers show a name: as it is written, or in its ACE form. That is another question than whether it may be
 * registered. The rules are those of Chrome (its policy for internationalised domain names) and of Firefox, for names of
 * the registries' characters; of others it is only said what mixes of scripts and repeated marks make certain.
 */
import { indexOf } from '../lgr/repertoire.js';
import { registries } from '../registries/bundled.js';
import { restricted, unicodeVersion } from './identifier-status.js';
import type { Diagnosis } from './diagnosis.js';
import { scriptOf, scriptsOf } from './scripts.js';

/**
 * `written`: as it is written. `code`: in its ACE form. `may`: as it is written, unless it looks like a domain on the
 * browser's own list of well-known ones. `unknown`: it has characters of which nothing is known here.
 */
export type Shown = 'written' | 'may' | 'code' | 'unknown';

export type Browser = 'chrome' | 'firefox';

export interface Display extends Readonly<Record<Browser, Shown>> {
  /** Why a browser shows the ACE form; for each label in the order of the browsers' own checks. */
  readonly reasons: readonly DisplayReason[];
  /** The version of Unicode that the rules were made with, `17.0.0`: a browser with another one may differ. */
  readonly unicodeVersion: string;
}

export interface DisplayReason {
  /**
   * `restricted`: a character whose Identifier_Status is Restricted (UTS 39 §3.1). `excluded`: one that the browser takes
   * out by itself. `mixed-scripts`: worse than highly restrictive (UTS 39 §5.2). `marks`: repeated, or on a letter with a dot.
   * `elsewhere`: a letter that is shown under the top-level domains of its own languages. `whole-script`: every letter
   * looks like one of another script (UTS 39 §4).
   */
  readonly code: 'restricted' | 'excluded' | 'mixed-scripts' | 'marks' | 'elsewhere' | 'whole-script';
  readonly browsers: readonly Browser[];
  /** Index of the label in the whole name. */
  readonly label: number;
  /** The place in the label's Unicode form, in code points from 0. */
  readonly at: number;
  readonly length: number;
  /** What stands there. */
  readonly text: string;
}

/** How browsers show a diagnosed name; a name that can't be encoded is not known to any. */
export function displayOf({ unicode, ascii }: Pick<Diagnosis, 'unicode' | 'ascii'>): Display {
  const labels = ascii ? unicode.split('.') : [];
  const tld = labels.at(-1) ?? '';
  const reasons = labels.flatMap((label, index) => reasonsOf(label, index, tld));
  const isAllKnown = ascii !== '' && Array.from(unicode).every(isKnown);
  const shownBy = (browser: Browser, otherwise: Shown): Shown => {
    if (reasons.some(({ browsers }) => browsers.includes(browser))) return 'code';
    return isAllKnown ? otherwise : 'unknown';
  };
  // its list is of domains in ASCII, to which letters are brought by leaving their marks out
  const isLikeAscii = /(?![a-z])\p{sc=Latn}/u.test(unicode);
  return { chrome: shownBy('chrome', isLikeAscii ? 'may' : 'written'), firefox: shownBy('firefox', 'written'), reasons, unicodeVersion };
}

interface Rule extends Pick<DisplayReason, 'code' | 'browsers'> {
  /** Where a label has what the rule is about. */
  readonly pattern: { exec(label: string): Found | null };
  /** The top-level domains where it does not hold. */
  readonly except?: RegExp;
}

/** As of a regular expression. */
type Found = Readonly<Pick<RegExpExecArray, 'index' | 0>>;

/** A character with the marks on it. */
const CLUSTER = /\P{M}\p{M}*/gu;

const bothBrowsers = ['chrome', 'firefox'] as const;
const chrome = ['chrome'] as const;
const firefox = ['firefox'] as const;

/** In the order of Chrome's own checks. */
const rules: readonly Rule[] = [
  { code: 'restricted', browsers: bothBrowsers, pattern: new RegExp(`[${restricted}]`, 'u') },
  { code: 'excluded', browsers: chrome, pattern: /[\u01CD-\u01DC]/ },
  { code: 'mixed-scripts', browsers: bothBrowsers, pattern: { exec: findMix } },
  { code: 'marks', browsers: bothBrowsers, pattern: /(\p{M})\1|[ijlı]\u0307/u },
  { code: 'elsewhere', browsers: bothBrowsers, pattern: /(?!^.$)[þð]/, except: /^(is|fo)$/ },
  { code: 'elsewhere', browsers: firefox, pattern: /^[þð]$/, except: /^(is|fo)$/ },
  { code: 'elsewhere', browsers: bothBrowsers, pattern: /(?!^.$)ə/, except: /^az$/ },
  { code: 'elsewhere', browsers: firefox, pattern: /^ə$/, except: /^az$/ },
  { code: 'whole-script', browsers: chrome, pattern: /^(?=.*[^\d-])[דוחיןסװײ\d-]+$/, except: /^il$|\p{sc=Hebr}/u },
];

function reasonsOf(label: string, index: number, tld: string): DisplayReason[] {
  return rules.flatMap(({ code, browsers, pattern, except }) => {
    const found = except?.test(tld) ? null : pattern.exec(label);
    if (!found) return [];
    const end = found.index + found[0].length;
    // what stands there, with the letter that a mark is on
    const clusters = [...label.matchAll(CLUSTER)].filter((each) => each.index < end && each.index + each[0].length > found.index);
    const text = clusters.join('');
    return { code, browsers, label: index, at: count(label.slice(0, clusters[0]?.index)), length: count(text), text };
  });
}

const count = (text: string): number => Array.from(text).length;

/** The first character of a second script, where the scripts are not of one way of writing. */
function findMix(label: string): Found | null {
  const scripts = scriptsOf(label);
  if (scripts.length < 2 || together.some((each) => scripts.every((script) => each.includes(script)))) return null;
  const first = Array.from(label).find((character) => scriptOf(character) === scripts[1]) as string;
  return { index: label.indexOf(first), 0: first };
}

/** Chinese, Japanese and Korean with Latin letters (UTS 39 §5.2). */
const together = ['Latn Hani Bopo', 'Latn Hani Hira Kana', 'Latn Hani Hang'];

const isKnown = (character: string): boolean =>
  character < '\x80' || tables.some((table) => indexOf(table)[character.codePointAt(0) as number]);

const tables = Object.values(registries).flatMap((registry) => registry.tables);
