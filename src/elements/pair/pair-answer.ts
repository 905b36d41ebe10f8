/** Whether a code is that of a name, as data and sentences: what a screen makes of it is its own. */
import { type Difference, differencesOf, hasCode, type Pair } from '../../advice/compare.js';
import { countCodePoints } from '../../code-points.js';
import type { BothForms, Diagnosis } from '../../diagnosis/diagnosis.js';
import { lettersOf } from '../../diagnosis/letter-places.js';
import { orderedOf } from '../../diagnosis/ordered.js';
import { scriptOf, scriptsOf } from '../../diagnosis/scripts.js';
import { toASCII } from '../../idna/name.js';
import { MAX_NAME_OCTETS, MAX_SHOWN_SUGGESTIONS } from '../../limits.js';
import { adjectiveOfScript, nameOrDescribe } from '../../messages/describe-character.js';
import { inserted } from '../../messages/format-finding.js';
import { fill, type Inserted, type Message, say } from '../../messages/message.js';
import { messagesOf } from '../../messages/messages.js';
import { printable } from '../../messages/printable.js';
import { chooseRegistry } from '../../registry/choose.js';
import type { PairLanguage } from './pair-language.js';

export interface PairAnswer {
  readonly state: 'permitted' | 'caution' | 'refused' | 'failed';
  readonly headline: Message;
  /** Which character of the code is at fault, for those who don't see where the codes differ. */
  readonly place?: Message;
  /** What else has to be known: what stands against a name whose code is right, what is wrong with one that has no code. */
  readonly body: readonly Message[];
  /** Both forms of a name whose code was given, or should have been. */
  readonly forms?: BothForms;
  /** The code that was given and the right one, where they differ: in pieces, of which every other one differs. */
  readonly codes?: { readonly given: readonly string[]; readonly right: readonly string[] };
  /** The right code; '' where it was given, or there is none. */
  readonly right: string;
  /** The names that may have been meant, likeliest first. */
  readonly names: readonly string[];
  /** What else there is to say of a code that is not right. */
  readonly more: readonly Message[];
}

export function answerPair(pair: Pair, language: PairLanguage): PairAnswer {
  if (pair.name.ascii === '') return sayBadName(pair, language);
  if (pair.isSame) return saySame(pair, language);
  return pair.code.ascii !== '' && orderedOf(pair.name).ascii === orderedOf(pair.code).ascii ? sayHosts(pair, language) : sayOther(pair, language);
}

/** A name that can’t be encoded may still be meant so that the code is its own. */
function sayBadName(pair: Pair, language: PairLanguage): PairAnswer {
  const { name, code } = pair;
  const suggested = [...new Set(name.findings.flatMap(({ suggestions = [] }) => suggestions))];
  const meant = suggested.find((each) => code.ascii !== '' && toASCII(each).name === orderedOf(code).ascii);
  const { 'pair-meant': isMeant, 'pair-bad-name': badName, 'pair-unreadable': unreadable, 'pair-stands.alone': stands } = language.pair;
  const ofCode = code.ascii === '' ? [[unreadable], ...sayFindings(code, pair, language)] : [fill(stands, { meant: nameOf(code.unicode) })];
  return {
    state: meant ? 'caution' : 'refused',
    headline: meant ? fill(isMeant, { meant: nameOf(meant) }) : [badName],
    body: [...sayFindings(name, pair, language), ...(meant ? [] : ofCode)],
    right: '',
    names: meant ? [meant] : [...suggested, ...namesOf(code)].slice(0, MAX_SHOWN_SUGGESTIONS),
    more: [],
  };
}

function saySame(pair: Pair, language: PairLanguage): PairAnswer {
  const { code, compared } = pair;
  const findings = sayFindings(code, pair, language);
  const isBare = compared.code.ascii !== compared.code.unicode && !hasCode(code);
  return {
    state: findings.length > 0 || isBare ? 'caution' : 'permitted',
    headline: isBare ? fill(language.pair['pair-names'], { name: nameOf(compared.code.unicode) }) : saySameName(pair, language),
    body: [...(pair.isSwapped ? [[language.pair['pair-swapped']]] : []), ...findings],
    forms: compared.code,
    right: isBare ? compared.code.ascii : '',
    names: [],
    more: [],
  };
}

function saySameName({ name, code, compared }: Pair, { pair: sentences }: PairLanguage): Message {
  const { unicode, ascii } = compared.code;
  const host = [name, code].find((each) => each.ascii !== compared.name.ascii);
  if (host) return fill(sentences['pair-host'], { domain: nameOf(unicode), before: beforeDomain(host) });
  if (ascii === unicode) return fill(sentences['pair-same.form'], { name: nameOf(unicode) });
  return hasCode(name) ? fill(sentences['pair-same.codes'], { name: nameOf(unicode) }) : [sentences['pair-same']];
}

/** Two hosts of one domain. */
function sayHosts(pair: Pair, language: PairLanguage): PairAnswer {
  const { name, code } = pair;
  const domain = orderedOf(name);
  const headline = fill(language.pair['pair-hosts'], { domain: nameOf(domain.unicode), before: beforeDomain(name), other: beforeDomain(code) });
  return { state: 'caution', headline, body: sayFindings(code, pair, language), forms: domain, right: '', names: [], more: [] };
}

function sayOther(pair: Pair, language: PairLanguage): PairAnswer {
  const { code, compared: { name, code: meant }, differences } = pair;
  const { pair: sentences } = language;
  const [given, right] = [code.ascii ? meant.ascii : writtenOf(code, name.ascii), name.ascii].map((text) => Array.from(text)) as [string[], string[]];
  const inCodes = differencesOf(right, given);
  const fault = faultOf(inCodes, name.ascii);
  const isRead = code.ascii !== '' && fault !== 'pair-prefix';
  const values = { name: nameOf(name.unicode), meant: nameOf(meant.unicode) };
  const sayEach = (each: readonly Difference[]): Message[] => each.map((difference) => sayDifference(difference, pair, language));
  return {
    state: 'refused',
    headline: fault ? [sentences[fault]] : fill(sentences[isRead ? 'pair-other' : 'pair-bad-code'], values),
    ...(fault && fault !== 'pair-prefix' && { place: sayPlace(fault, inCodes[0]!, lengthBeforeCode(pair), language) }),
    body: [...(fault && isRead ? [fill(sentences['pair-stands'], values)] : []), ...sayEach(differences.filter(isOfOtherScript)), ...(pair.isSwapped ? [[sentences['pair-swapped']]] : [])],
    codes: {
      given: piecesOf(given, inCodes.map(({ atInCode, inCode }) => [atInCode, inCode])),
      right: piecesOf(right, inCodes.map(({ at, inName }) => [at, inName])),
    },
    right: name.ascii,
    names: isRead ? namesOf(code) : [],
    more: fault === 'pair-prefix' ? [] : isRead ? sayEach(differences.filter((each) => !isOfOtherScript(each))) : sayFindings(code, pair, language),
  };
}

/** What is wrong with a code that differs from the right one in one place. */
function faultOf([first, ...others]: readonly Difference[], right: string): 'pair-wrong' | 'pair-missing' | 'pair-extra' | 'pair-prefix' | undefined {
  if (!first || others.length > 0) return undefined;
  const { at, inName, inCode } = first;
  const start = right.lastIndexOf('.', at - 1) + 1;
  if (right.startsWith(PREFIX, start) && inName !== '' && at + inName.length <= start + PREFIX.length) return 'pair-prefix';
  if (inCode === '' && isOne(inName)) return 'pair-missing';
  if (inName === '' && isOne(inCode)) return 'pair-extra';
  return isOne(inName) && isOne(inCode) ? 'pair-wrong' : undefined;
}

/** Where a single character is at fault, those before it are the same in both codes. */
function sayPlace(fault: 'pair-wrong' | 'pair-missing' | 'pair-extra', { at, inName, inCode }: Difference, before: number, language: PairLanguage): Message {
  const values = { n: 1 + before + at, given: inserted('character', spokenOf(inCode, language)), right: inserted('character', spokenOf(inName, language)) };
  return fill(language.pair[`${fault}.place`], values);
}

/** Screen readers pass over a hyphen and a full stop. */
const spokenOf = (character: string, language: PairLanguage): string =>
  /^[-.]$/.test(character) ? `${character} (${nameOrDescribe(character, undefined, language)})` : character;

/** How many characters the code has before its domain. */
const lengthBeforeCode = ({ code, compared }: Pair): number => (code.ascii ? code.ascii.length - compared.code.ascii.length : 0);

const PREFIX = 'xn--';

/** The name that a code means, where that may be the one that was meant: not one that its registry refuses, or of a code that was probably misread. */
const namesOf = (code: Diagnosis): string[] =>
  code.ascii === '' || code.registrable === false || code.findings.some((finding) => finding.code === 'miscopied') ? [] : [orderedOf(code).unicode];

/** The code as it was given, if it can't be read: a single word with the TLD of the right one. */
function writtenOf({ labels }: Diagnosis, right: string): string {
  const [first = '', ...others] = labels.map(({ input }) => input);
  return printable([first, ...(others.length > 0 ? others : [right.slice(right.lastIndexOf('.') + 1)])].join('.').toLowerCase()).slice(0, MAX_NAME_OCTETS);
}

/** A text in pieces, of which the second, the fourth … differ. */
function piecesOf(text: readonly string[], differing: readonly (readonly [at: number, part: string])[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const [at, part] of differing) {
    pieces.push(text.slice(from, at).join(''), part);
    from = at + Array.from(part).length;
  }
  return [...pieces, text.slice(from).join('')];
}

/** Says which letter the code has instead, and of which scripts both are if these differ: letters of two scripts may look the same. */
function sayDifference({ at, inName, atInCode, inCode }: Difference, pair: Pair, language: PairLanguage): Message {
  const { pair: sentences } = language;
  const [scriptInName, scriptInCode] = [scriptOf(inName), scriptOf(inCode)].map((script) => adjectiveOfScript(script, language));
  const isForeign = isOfOtherScript({ inName, inCode }) && scriptInName && scriptInCode;
  const key = !inCode ? 'pair-only-name' : !inName ? 'pair-only-code' : isForeign ? 'pair-differs.script' : 'pair-differs';
  const [first, text, whole] = inName ? [at + lengthBefore(pair.name, pair.compared.name), inName, pair.name] : [atInCode + lengthBefore(pair.code, pair.compared.code), inCode, pair.code];
  const letterAt = lettersOf(whole.unicode);
  const [n, m] = [letterAt(first), letterAt(first + countCodePoints(text) - 1)];
  return fill(sentences[key], {
    place: say(sentences[n === m ? 'pair-place' : 'pair-place.many'], { n, m }),
    n,
    ...(isForeign && { scriptInName, scriptInCode }),
    inName: inserted('character', printable(inName)),
    inCode: inserted('character', printable(inCode)),
  });
}

/** Whether one letter stands for another one that may look the same: nobody sees that in the names. */
const isOfOtherScript = ({ inName, inCode }: Pick<Difference, 'inName' | 'inCode'>): boolean => isOne(inName) && isOne(inCode) && scriptsOf(inName + inCode).length === 2;

const isOne = (text: string): boolean => countCodePoints(text) === 1;

/** What a host has before its domain, in code points. */
const lengthBefore = (host: BothForms, domain: BothForms): number => countCodePoints(host.unicode) - countCodePoints(domain.unicode);

const beforeDomain = (host: Diagnosis): Inserted => nameOf(host.unicode.slice(0, host.unicode.length - orderedOf(host).unicode.length));

const nameOf = (name: string): Inserted => inserted('name', printable(name));

/** Says what is wrong with a name or stands against it: its registry may refuse one that has a code, too. */
function sayFindings(diagnosis: Diagnosis, { registries: judges }: Pair, language: PairLanguage): Message[] {
  const { tld } = chooseRegistry(diagnosis.labels, judges);
  const messages = messagesOf({ diagnosis, tld, tlds: judges.map((each) => each.tld) }, language);
  return messages.filter(({ severity }) => severity !== 'note').map(({ phrase }) => phrase);
}
