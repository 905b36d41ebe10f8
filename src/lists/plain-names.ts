/**
 * A fast way for the rows that most lists are made of: a plain name and nothing else, permitted, and nothing stands against it.
 * It says yes or leaves the name to `diagnose`, which also says which letters are plain: it is asked once about each of them.
 */
import { diagnose } from '../diagnosis/diagnose.js';
import { scriptOf } from '../diagnosis/scripts.js';
import { verdictOf } from '../diagnosis/verdict.js';
import { encodeAce, isAscii } from '../idna/ace.js';
import { bidiViolations } from '../idna/bidi.js';
import { MAX_LABEL_OCTETS } from '../limits.js';
import type { RegistryList } from '../registry/choose.js';
import { PlainLabels } from '../registry/plain-label.js';
import type { Registry } from '../registry/registry.js';

export class PlainNames {
  /** The name that was recognised last: as it was typed, and its two forms. */
  input = '';
  unicode = '';
  ascii = '';

  readonly #registries: readonly PlainRegistry[];

  constructor(registries: RegistryList) {
    this.#registries = registries.map((registry) => new PlainRegistry(registry, registries));
  }

  /** Whether a part of a text is a plain name, which this object then tells. */
  recognise(text: string, from = 0, to = text.length): boolean {
    for (const registry of this.#registries) {
      const end = registry.endOfLabel(text, to);
      if (end >= 0) return this.#read(registry, text, from, end, to);
    }
    // a single word is judged by the first one, as if it had its TLD
    return this.#read(this.#registries[0]!, text, from, to, to);
  }

  #read(registry: PlainRegistry, text: string, from: number, end: number, to: number): boolean {
    const ascii = registry.encode(text, from, end);
    if (ascii === '') return false;
    const { label, isMapped, suffix } = registry;
    this.input = text.slice(from, to);
    this.unicode = !isMapped && text.startsWith(suffix, end) ? this.input : label + suffix;
    this.ascii = ascii === label ? this.unicode : ascii + suffix;
    return true;
  }
}

/** What a code unit is: 0 if nobody has asked yet. Eight bits each for the tables and the scripts that have it. */
const KNOWN = 1 << 16;
const HAS_OTHER_CASE = 1 << 17;
const BEYOND_ASCII = 1 << 18;
const TABLES = 0xff;
const SCRIPTS = 0xff00;

const HYPHEN = 0x2d;

class PlainRegistry {
  /** A dot and the TLD. */
  readonly suffix: string;
  /** The U-label that was encoded last, and whether it was typed with other letters. */
  label = '';
  isMapped = false;

  readonly #registries: RegistryList;
  readonly #labels: PlainLabels;
  readonly #upperSuffix: string;
  readonly #units = new Uint32Array(0x10000);
  readonly #scripts: string[] = [];

  constructor(registry: Registry, registries: RegistryList) {
    this.suffix = `.${registry.tld}`;
    this.#upperSuffix = this.suffix.toUpperCase();
    this.#registries = registries;
    this.#labels = new PlainLabels(registry);
  }

  /** Where the label before the TLD ends, if the text ends as a name of this registry; else -1. */
  endOfLabel(text: string, to: number): number {
    const end = to - this.suffix.length;
    // in one case: a capital letter behind a dot begins a sentence
    return text.startsWith(this.suffix, end) || text.startsWith(this.#upperSuffix, end) ? end : -1;
  }

  /**
   * The ACE form of a label that is plain and permitted; '' for all others. One loop over code units without an object, a pattern
   * or a piece of text, as it is run for every row: 0.5 µs with its Punycode, where `diagnose` takes 10.
   */
  encode(text: string, from: number, to: number): string {
    const units = this.#units;
    let common = TABLES | SCRIPTS;
    let any = 0;
    let isNearEdge = false;
    let before = 0;
    const { start, end } = this.#labels.hyphen;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const kind = units[unit] || this.#learn(unit);
      common &= kind;
      any |= kind;
      if (unit === HYPHEN) {
        // where hyphens are no letters (RFC 5891 §4.2.3.1), and where a code may have been meant
        if (before === HYPHEN || at === from || at === to - 1) return '';
        isNearEdge ||= at - from < start || to - at <= end;
      }
      before = unit;
    }
    if ((common & TABLES) === 0 || (common & SCRIPTS) === 0 || to - from > MAX_LABEL_OCTETS) return '';
    this.isMapped = (any & HAS_OTHER_CASE) !== 0;
    const typed = text.slice(from, to);
    const label = this.isMapped ? typed.toLowerCase() : typed;
    const ascii = any & BEYOND_ASCII ? encodeAce(label) : label;
    if (ascii.length > MAX_LABEL_OCTETS || isOfAddress(label) || this.#labels.isSpecial(label, ascii)) return '';
    if (isNearEdge && !this.#labels.fits(label, common & TABLES)) return '';
    this.label = label;
    return ascii;
  }

  /** A letter is plain if a name of it alone is permitted, and its neighbours change nothing: see `isAlone`. */
  #learn(unit: number): number {
    const text = String.fromCharCode(unit);
    const lower = text.toLowerCase();
    const tables = lower.length === 1 ? this.#labels.tablesOf(lower.charCodeAt(0)) : 0;
    const isPlain = tables !== 0 && (unit === HYPHEN || (isAlone(text, lower) && this.#isPermitted(lower + text + lower)));
    const kind = isPlain ? tables | this.#bitsOf(lower) | (text === lower ? 0 : HAS_OTHER_CASE) | (isAscii(lower) ? 0 : BEYOND_ASCII) : 0;
    return (this.#units[unit] = kind | KNOWN);
  }

  #isPermitted(label: string): boolean {
    const name = label + this.suffix;
    const diagnosis = diagnose(name, this.#registries);
    return verdictOf(diagnosis) === 'permitted' && diagnosis.unicode === name.toLowerCase();
  }

  /** The script of a letter: one bit, as browsers show a mix of them otherwise. All scripts have digits and hyphens. */
  #bitsOf(letter: string): number {
    if (/[\d-]/.test(letter)) return SCRIPTS;
    const script = scriptOf(letter);
    const known = this.#scripts.indexOf(script);
    const index = known < 0 ? this.#scripts.push(script) - 1 : known;
    return (1 << (index + 8)) & SCRIPTS;
  }
}

/**
 * Whether a character stands for itself beside any other one: a digit or a letter from left to right, whose small letter is the
 * same at the end of a word. No such letter of the protocol is composed with one before it, as marks are, and a text of such
 * letters is taken for a name as it stands.
 */
const isAlone = (text: string, lower: string): boolean =>
  /^[\d\p{L}]$/u.test(lower) && `${lower}${text}`.toLowerCase() === lower + lower && bidiViolations([`a${lower}`, '\u05D0'])[0]!.length === 0;

/** Whether a label begins as addresses and codes do, so that another name may be meant. */
const isOfAddress = (label: string): boolean => /^(?:x|www|http)/.test(label);
