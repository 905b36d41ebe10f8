/** What a refused name was probably meant to be. */
import { countCodePoints } from '../code-points.js';
import { hasUsualLetters } from '../idna/usual-letters.js';
import { indexOf } from '../lgr/repertoire.js';
import { MAX_NAME_OCTETS } from '../limits.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import type { Registry } from '../registry/registry.js';
import type { LabelDiagnosis } from './diagnosis.js';
import { isEncoded } from './extract/decode.js';
import { findGluedAddress } from './glued-address.js';
import { hasLostLetter, isStraySymbol } from './lost-letters.js';
import { findMisreading } from './misreading.js';
import { transliterationOf } from './transliteration.js';
import { validateName, type NameValidation } from './validate-name.js';
import { lookalikeOf } from './lookalike-letters.js';

/**
 * The name with all of its faults mended, likeliest first: white space left out, then as a hyphen. Each is a whole name
 * without an error, and registrable if a registry judges it; no letter is left out. Empty if one of the faults can't be mended.
 */
export function suggest({ labels, unicode, judged }: NameValidation, registries: RegistryList): string[] {
  const registry = chooseRegistry(labels, registries);
  const registered = withoutHost(labels, registry);
  if (registered.length < Math.min(2, labels.length)) return []; // nothing but a TLD
  const repaired = new Set(spellingsOf(registered, registry).flatMap((spelling) => repairName(registered, spelling, registry) ?? []));
  // the ACE form is never the shorter one
  const validated = [...repaired].filter((name) => countCodePoints(name) <= MAX_NAME_OCTETS).map((name) => validateName(name, registries));
  const faultless = validated.filter(
    (each) =>
      each.registrable !== false &&
      (each.registrable || judged < 0) && // no name below a public suffix
      !findMisreading(each.unicode, each, registries) &&
      findGluedAddress(each, registries).length === 0,
  );
  // behind a service, the domain is meant and no host
  const isService = registered.length < labels.length && labels.some(({ input }) => input.startsWith('_'));
  const suggestions = new Set(faultless.map((each) => ((isService && each.domain) || each).unicode));
  suggestions.delete(unicode);
  return [...suggestions];
}

/** The labels without a host that nobody registers: `www`, a wildcard, a service (RFC 8552). Empty labels are slips. */
function withoutHost(labels: readonly LabelDiagnosis[], { tld }: Registry): readonly LabelDiagnosis[] {
  const named = labels.filter(({ input }) => input !== '');
  const service = named.slice(0, -2).findLastIndex(({ input }) => /^(?:\*$|_)/.test(input)) + 1;
  const isWww = service === 0 && named.length === 3 && named[0]?.ascii === 'www' && named[2]?.ascii === tld;
  return named.slice(isWww ? 1 : service);
}

/** What is written for white space and for `&`. */
interface Spelling {
  readonly space: '' | '-';
  readonly ampersand: string;
}

/** Between two words, `&` is likelier to be a word itself than to be left out. */
function spellingsOf(labels: readonly LabelDiagnosis[], { ampersand: words = [] }: Registry): Spelling[] {
  const typed = labels.map(({ input }) => input).join('.');
  const [word = '', ...others] = words.map((each) => ` ${each} `);
  const ampersands = !/[&＆]/.test(typed) ? [''] : /\s[&＆]\s/.test(typed) ? [word, '', ...others] : ['', word, ...others];
  // in what was typed, or in what a code stands for
  const spaces = labels.some(({ input, unicode }) => /\s/.test(input + unicode)) || ampersands.length > 1 ? (['', '-'] as const) : ([''] as const);
  return ampersands.flatMap((ampersand) => spaces.map((space): Spelling => ({ space, ampersand })));
}

/** The name mended; undefined if a label can't be. */
function repairName(labels: readonly LabelDiagnosis[], spelling: Spelling, registry: Registry): string | undefined {
  const { tld } = registry;
  // the TLD of most names has no fault, and its characters need not be described
  const isTld = ({ input }: LabelDiagnosis, index: number): boolean => index > 0 && index === labels.length - 1 && input === tld && /^[a-z]+$/.test(tld);
  const repaired = labels.map((label, index) => (isTld(label, index) ? tld : repairLabel(label, spelling, registry)));
  if (!repaired.every(Boolean)) return undefined;
  return [...repaired, ...(repaired.length < 2 && tld ? [tld] : [])].join('.');
}

/** The label mended; null if one of its characters stands for nothing else. */
function repairLabel({ input, characters }: LabelDiagnosis, { space, ampersand }: Spelling, registry: Registry): string | null {
  const isAce = /^xn--/i.test(input);
  if (isEncoded(input) || hasLostLetter(input) || isForeignWord(input)) return null;
  let repaired = '';
  for (const { text, becomes = text, status } of characters) {
    // what a code may not stand for as it is, it was meant to stand for as it is mapped
    const isAsTyped = status !== 'refused' || (isAce && becomes !== text);
    const repair = isAsTyped ? becomes : becomes === '&' ? ampersand : repairCharacter(text, becomes, registry);
    if (repair === null || (repair === '' && isStraySymbol(becomes))) return null;
    // two yods before a patah on its own were meant to be the one letter that takes it
    if (status !== 'refused' || repair !== PATAH) repaired += repair;
    else repaired = repaired.replace(/\u05D9\u05D9$/, `\u05F2${PATAH}`);
  }
  if (/\p{sc=Hebr}/u.test(repaired)) repaired = repaired.replace(/^[-\d]+|(?<![-\d])[-\d]+$/g, '');
  const joined = repaired.replace(/(?<![-\s])-*\s[-\s]*/g, (run) => (run.includes('-') ? '-' : space)).replace(/^-+|(?<!-)-+$/g, '');
  return joined.startsWith('xn--') ? joined : joined.replace(/^(..)--+/su, '$1-');
}

/** A word in the letters of Russian and its neighbours, or of Greek: it means itself, and nobody took its letters for Latin ones. */
const isForeignWord = (text: string): boolean =>
  !hasUsualLetters(text) && /^(?=[^\p{L}]*\p{L})(?:[^\p{L}]|[\u0400-\u045F])+$|^(?=[^\p{L}]*\p{L})(?:[^\p{L}]|[\u0386-\u03CE])+$/u.test(text);

const PATAH = '\u05B7';

/** What stands for a refused character: '' if it is left out, null if nothing does. White space stays for the label to replace. */
function repairCharacter(text: string, becomes: string, { tables, spellings = {} }: Registry): string | null {
  const isInTable = (letter: string): boolean => tables.some((table) => indexOf(table)[letter.codePointAt(0) as number]);
  if (/^\s+$/.test(text)) return ' ';
  if (/^[\u2010-\u2014\u2212\u02D7_/]$/.test(becomes)) return '-';
  if (/^[-0-9]$/.test(becomes) || becomes === PATAH) return becomes;
  const decomposed = becomes.normalize('NFD');
  const withCedilla = decomposed.replace('\u0326', '\u0327').normalize('NFC');
  if (withCedilla !== becomes && isInTable(withCedilla)) return withCedilla;
  if (Object.hasOwn(spellings, becomes)) return spellings[becomes] as string;
  const known = respell(text) ?? respell(becomes);
  if (known !== undefined) return known;
  if (!/[\p{L}\p{N}]/u.test(becomes) || APOSTROPHE.test(becomes)) return '';
  const base = decomposed.replace(/\p{M}/gu, '');
  if (base === decomposed) return null;
  return isInTable(base) ? base : (respell(base) ?? base);
}

/** Letters by Unicode, and apostrophes by their looks. */
const APOSTROPHE = /^[\u02B9-\u02BD\u02C8\u02CA\u02CB\u02EE\uA78C]$/;

const respell = (letter: string): string | undefined => transliterationOf(letter) ?? lookalikeOf(letter);
