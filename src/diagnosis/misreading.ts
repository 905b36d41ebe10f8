/**
 * Names that are within the rules, or nearly so, but probably not what was meant. Such a name is refused, whatever its registry
 * says of it: nobody orders a name by a slip.
 */
import { error, type Finding } from '../finding.js';
import { ACE_PREFIX, decodeAce, isAscii } from '../idna/ace.js';
import type { ExaminedLabel } from '../idna/label.js';
import { characterValues } from '../idna/rule.js';
import { MAX_NAME_OCTETS } from '../limits.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import { permits } from '../registry/evaluate-label.js';
import { ENCODED_ADDRESS, extract } from './extract/extract.js';
import { lookalikeOf } from './lookalike-letters.js';
import { isCommon } from './miscopied.js';
import { describeScript } from './scripts.js';
import { validateName, type NameValidation } from './validate-name.js';

export interface Misreading {
  readonly finding: Finding;
  /** What was probably meant, the likeliest first; each may have faults of its own. */
  readonly readings: readonly string[];
}

/** Finds the first of the misreadings, in the order of `rules`. */
export function findMisreading(text: string, validation: NameValidation, registries: RegistryList): Misreading | undefined {
  const subject = { text, validation, registries };
  for (const rule of rules) {
    const misreading = rule(subject);
    if (misreading) return misreading;
  }
  return undefined;
}

interface Subject {
  readonly text: string;
  readonly validation: NameValidation;
  readonly registries: RegistryList;
}

const tldsOf = (registries: RegistryList): string[] => registries.map(({ tld }) => tld).filter(Boolean);

type Rule = (subject: Subject) => Misreading | undefined;

/** A code was made of a whole address or host, and stands for no domain: `xn--info@kp-f1a.se`, `xn--shop.kp-fka.se`. */
const encodedAddress: Rule = (subject) => {
  // most names, and most codes: the pattern below has one of these behind it
  if (!/xn--/i.test(subject.text) || !/[@:/\\]|www|[.。．｡][^.。．｡]*[.。．｡]/i.test(subject.text)) return undefined;
  const { registries } = subject;
  const text = subject.text.replace(/[。．｡]/g, '.').replace(/^(?:(?:mailto:|[a-z]+:\/\/|www\.)(?=.*xn--))+/i, '');
  // what is ASCII stands in a code as it is
  if (!/^xn--(?:[^@:/\\]*[@:/\\]|www\.|[^.]*\.[^.]*\.)/i.test(text) || text.length > MAX_NAME_OCTETS) return undefined;
  const [name = '', tld = ''] = text.split(/(?=\.[^.]*$)/);
  const decoded = [decodeAce(text.toLowerCase()).decoded, decodeAce(name.toLowerCase()).decoded + tld];
  const readings = decoded.filter((address) => {
    const { text: host } = extract(address, tldsOf(registries));
    const { unicode, domain, registrable } = validateName(host, registries);
    return /[@:/\\]|\..*\./.test(address) && !isAscii((domain ?? { unicode }).unicode) && registrable !== false;
  });
  const isOfAddress = ENCODED_ADDRESS.test(text) || isEncodedHost(subject);
  if (!isOfAddress && !(readings.length > 0 && /[@:/\\]/.test(text))) return undefined;
  return { finding: error('encoded-address', -1, 'RFC 5890 §2.3.2.1'), readings };
};

/**
 * Whether the code of a whole host was read as that of its first label: this has no letters of its own in it and stands for
 * something that the registry has not, while the name ends as a code does; or it is called as hosts are. The name has no letters
 * beyond ASCII.
 */
function isEncodedHost({ validation: { examined: { labels }, judged }, registries }: Subject): boolean {
  const code = labels.slice(0, Math.max(judged, 0)).find(({ input }) => /^xn--/i.test(input));
  if (!code || !/^xn--[a-z]+$/i.test(code.input) || !isAscii(labels[judged]!.unicode)) return false;
  const isHost = /^xn--(?:www|web|mail|smtp|imap|ftp|shop|blog|info|test|dev|api|app)$/i.test(code.input);
  return isHost || (labels[judged]!.ascii.includes('-') && !permits(code.unicode, chooseRegistry(labels, registries)));
}

/** Of IPv4 or IPv6, in brackets or without. */
const ipAddress: Rule = ({ text }) =>
  /^\d|:/.test(text) && /^(?:\d{1,3}\.){3}\d{1,3}$|^\[?[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:[.%].*)?\]?$/i.test(text) && /[\da-f]/i.test(text)
    ? { finding: error('ip-address', -1, 'RFC 3986 §3.2.2'), readings: [] }
    : undefined;

/** A code lost a hyphen, gained white space, has other dashes, or begins with other letters: `xn-kp-fka.se`, `xm--kp-fka.se`. */
const brokenCode: Rule = ({ validation, registries }) => {
  if (!validation.examined.labels.some(mayBeBroken)) return undefined; // most names
  const typed = validation.examined.labels.map((label) => typedOf(label).trim());
  const split = typed.findIndex((label, index) => label === 'xn' && typed[index + 1]?.startsWith('-'));
  if (split >= 0) typed.splice(split, 2, `xn-${typed[split + 1]}`);
  const hyphens = validation.registrable === false ? /^xn--+/i : BROKEN_PREFIX; // a code that is right may begin with more of them
  const meant = typed.map((label) => {
    const code = label.replace(BROKEN_PREFIX, ACE_PREFIX).replace(hyphens, ACE_PREFIX).replace(OTHER_PREFIX, ACE_PREFIX);
    return /^x\s*n--/i.test(code) ? code.replace(/\s+/g, '').replace(DASHES, '-') : label;
  });
  const label = meant.findIndex((each, index) => each !== validation.examined.labels[index]?.input && /^xn--/i.test(each));
  if (label < 0) return undefined;
  const read = validateName(meant.join('.'), registries);
  const isMeant = read.registrable ?? validation.registrable === false;
  if (!isMeant || read.unicode === read.ascii) return undefined;
  // a word may begin as a code does, but then it hardly stands for common letters
  if (OTHER_PREFIX.test(typed[label]!) && !isCommon(read.unicode, chooseRegistry(read.examined.labels, registries))) return undefined;
  return { finding: faultOfCode(validation.examined.labels[label]!.input, label, meant[label]!, read.unicode), readings: [read.unicode] };
};

/** A label as it is mapped, which leaves out soft hyphens; a code as it was typed. */
const typedOf = ({ input, unicode }: ExaminedLabel): string => (/^xn--/i.test(input) ? input : unicode);

/** Whether a label begins as broken codes do, and is none as it should be. */
function mayBeBroken(label: ExaminedLabel): boolean {
  const typed = typedOf(label);
  return /^\s*(?:x|[a-z]{1,2}--)/i.test(typed) && !/^xn--(?!-)[a-z\d-]+$/.test(typed);
}

function faultOfCode(typed: string, label: number, code: string, meant: string): Finding {
  const at = Array.from(typed).findIndex((character) => /\s/.test(character));
  if (typed.replace(/\s+/g, '') === code) return error('space', label, ACE, undefined, { at, length: 1 });
  return /^xn--(?!-)/i.test(typed) ? error('ace-non-ascii', label, ACE) : error('ace-prefix', label, ACE, { meant });
}

const ACE = 'RFC 5890 §2.3.1';

/** A name ends with a TLD more than once: `köp.se.se`. */
const repeatedTld: Rule = ({ validation: { examined: { labels }, suffixAt }, registries }) => {
  if (labels.length < 3 || suffixAt >= 0) return undefined; // TLDs alone are not repeated, and com.pl is a public suffix
  const tlds = tldsOf(registries);
  const endings: string[] = [];
  let end = labels.length;
  for (; end > 0 && tlds.includes(labels[end - 1]!.ascii); end--) endings.unshift(labels[end - 1]!.ascii);
  const name = labels.slice(0, end).map(({ input }) => input);
  if (endings.length < 2 || name.every((label) => /^(?:www)?$/i.test(label))) return undefined;
  const readings = [...new Set(endings)].map((tld) => [...name, tld].join('.'));
  return { finding: error('repeated-tld', end + 1, 'RFC 1034 §3.1'), readings };
};

/** A TLD has letters of another alphabet: `köp.ѕе`. */
const lookalikeTld: Rule = ({ validation: { examined: { labels } }, registries }) => {
  const last = labels.length - 1;
  const { unicode, ascii, input } = labels[last]!;
  if (last < 1 || isAscii(unicode)) return undefined;
  const tld = Array.from(unicode, (letter) => lookalikeOf(letter) ?? letter).join('');
  if (tld === ascii || !tldsOf(registries).includes(tld)) return undefined;
  const letters = Array.from(input);
  const at = Math.max(0, letters.findIndex((letter) => lookalikeOf(letter.toLowerCase())));
  const letter = letters[at]!.toLowerCase();
  const values = { ...characterValues(letter), ...describeScript(letter), meant: tld };
  const name = labels.slice(0, last).map((label) => label.input);
  return { finding: error('lookalike-tld', last, 'UTS 39 §4', values, { at, length: 1 }), readings: [[...name, tld].join('.')] };
};

/** A host without a TLD: `www.köp`. What has two letters may be the TLD of a country. */
const lackingTld: Rule = ({ validation: { examined: { labels }, unicode, registrable }, registries }) => {
  const [host, name] = labels;
  if (host!.ascii !== 'www') return undefined;
  const [tld, ...others] = tldsOf(registries);
  const isName = labels.length === 2 && name && ![tld, ...others].includes(name.ascii);
  if (!tld || !isName || name.ascii.length < 3 || registrable === false) return undefined;
  return { finding: error('lacking-tld', 1, 'RFC 1034 §3.1', { text: unicode }), readings: [`${name.input}.${tld}`] };
};

/** A trade-mark sign would become letters that nobody means. Inside a word it may stand for a letter that was lost: then nothing is offered. */
const tradeMark: Rule = ({ text, validation: { examined: { labels } } }) => {
  const label = labels.findIndex(({ input }) => TRADE_MARK.test(input));
  if (label < 0) return undefined;
  const [character = ''] = TRADE_MARK.exec(labels[label]!.input) ?? [];
  const at = Array.from(labels[label]!.input).indexOf(character);
  const meant = text.replace(/(?<=[^.。．｡])[™℠🅪🅫](?=\s|[.。．｡]|$)/gu, '');
  return {
    finding: error('disallowed-character', label, 'RFC 5892 §2.8', characterValues(character), { at, length: 1 }),
    readings: TRADE_MARK.test(meant) ? [] : [meant],
  };
};

const TRADE_MARK = /[™℠🅪🅫]/u;

/** A capital Ã or Â stands behind a small letter, or Ã before a consonant: half of a letter in UTF-8, whose other half is not to be seen. */
const halfLetter: Rule = ({ text, validation: { examined: { labels }, registrable } }) => {
  if (registrable === false || !/[ÃÂ]/.test(text)) return undefined;
  const label = labels.findIndex(({ input }) => HALF_LETTER.test(input));
  const [half] = HALF_LETTER.exec(labels[label]?.input ?? '') ?? [];
  if (half === undefined) return undefined;
  const at = Array.from(labels[label]!.input).indexOf(half);
  return { finding: error('lost-letter', label, 'RFC 3629 §3', characterValues(half), { at, length: 1 }), readings: [] };
};

const HALF_LETTER = /(?<=\p{Ll})[ÃÂ]|Ã(?=[b-df-hj-np-tv-xz])/u;

/** In the order in which they are asked: what is no name at all comes first, and what depends on the TLD last. */
const rules: readonly Rule[] = [encodedAddress, ipAddress, brokenCode, repeatedTld, lookalikeTld, lackingTld, tradeMark, halfLetter];

/** Any dashes, with white space in between, that stand for the two hyphens of a code. */
const BROKEN_PREFIX = /^x\s*n(?!--)[\s\p{Pd}\u2212_~=]+/iu;

/** A code that lost one of its letters or both hyphens, or has two other letters: `x--`, `x-n-`, `xn` before what has a hyphen, `xm--`. */
const OTHER_PREFIX = /^(?:[xn]--(?!-)|x-n--?|xn(?=[a-z\d-]+-[a-z\d]+$)(?!-)|(?!xn)[a-z]{2}--)/i;

const DASHES = /[\p{Pd}\u2212]/gu;
