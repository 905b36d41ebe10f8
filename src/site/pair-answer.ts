/** Whether a code is that of a name, as data and sentences: what a screen makes of it is its own. */
import { comparePair, type Difference, differencesOf, type Pair } from '../advice/compare.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { lettersOf } from '../diagnosis/letter-places.js';
import { scriptOf, scriptsOf } from '../diagnosis/scripts.js';
import { MAX_NAME_OCTETS } from '../limits.js';
import { adjectiveOfScript } from '../messages/describe-character.js';
import { inserted } from '../messages/format-finding.js';
import { fill, type Message, say } from '../messages/message.js';
import { messagesOf } from '../messages/messages.js';
import { printable } from '../messages/printable.js';
import { chooseRegistry } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import type { SiteLanguage } from './page-language.js';

export interface PairAnswer {
  readonly state: 'permitted' | 'caution' | 'refused';
  readonly headline: Message;
  /** What stands against a name whose code is right, or is wrong with one that has no code. */
  readonly notes: readonly Message[];
  /** The code that was given and the right one, where they differ: in pieces, of which every other one differs. */
  readonly codes?: { readonly given: readonly string[]; readonly right: readonly string[] };
  /** What else there is to say of that. */
  readonly more: readonly Message[];
}

export function answerPair(name: string, code: string, language: SiteLanguage): PairAnswer {
  const pair = comparePair(name, code, allRegistries());
  if (pair.name.ascii === '') return sayBadName(pair, language);
  return pair.isSame ? saySame(pair, language) : sayOther(pair, language);
}

function sayBadName(pair: Pair, language: SiteLanguage): PairAnswer {
  const { badName, unreadable } = language.site.pair;
  const ofCode = pair.code.ascii === '' ? [[unreadable], ...sayFindings(pair.code, pair, language)] : [];
  return { state: 'refused', headline: [badName], notes: [...sayFindings(pair.name, pair, language), ...ofCode], more: [] };
}

function saySame(pair: Pair, language: SiteLanguage): PairAnswer {
  const { ascii, unicode } = pair.code;
  const notes = sayFindings(pair.code, pair, language);
  const headline = fill(language.site.pair[ascii === unicode ? 'sameForm' : 'same'], { name: inserted('name', printable(unicode)) });
  return { state: notes.length > 0 ? 'caution' : 'permitted', headline, notes, more: [] };
}

function sayOther(pair: Pair, language: SiteLanguage): PairAnswer {
  const { name, code } = pair;
  const [given, right] = [writtenOf(code, name.ascii), name.ascii].map((text) => Array.from(text)) as [string[], string[]];
  const differences = differencesOf(right, given);
  const [first] = differences;
  const isOneWrong = differences.length === 1 && first && isOne(first.inName) && isOne(first.inCode);
  const values = { name: inserted('name', printable(name.unicode)), meant: inserted('name', printable(code.unicode)) };
  const { oneWrong, other, badCode, stands } = language.site.pair;
  const sayEach = (each: readonly Difference[]): Message[] => each.map((difference) => sayDifference(difference, pair, language));
  return {
    state: 'refused',
    headline: fill(isOneWrong ? oneWrong : code.ascii ? other : badCode, values),
    notes: sayEach(pair.differences.filter(isOfOtherScript)),
    codes: {
      given: piecesOf(given, differences.map(({ atInCode, inCode }) => [atInCode, inCode])),
      right: piecesOf(right, differences.map(({ at, inName }) => [at, inName])),
    },
    more: code.ascii ? [fill(stands, values), ...sayEach(pair.differences.filter((each) => !isOfOtherScript(each)))] : sayFindings(code, pair, language),
  };
}

/** The code as it was given, if it can't be read: a single word with the TLD of the right one. */
function writtenOf({ ascii, labels }: Diagnosis, right: string): string {
  const [first = '', ...others] = labels.map(({ input }) => input);
  return ascii || printable([first, ...(others.length > 0 ? others : [right.slice(right.lastIndexOf('.') + 1)])].join('.').toLowerCase()).slice(0, MAX_NAME_OCTETS);
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
function sayDifference({ at, inName, atInCode, inCode }: Difference, pair: Pair, language: SiteLanguage): Message {
  const [script, other] = [scriptOf(inName), scriptOf(inCode)];
  const [scriptInName, scriptInCode] = [script, other].map((code) => adjectiveOfScript(code, language));
  const isForeign = isOfOtherScript({ inName, inCode }) && scriptInName && scriptInCode;
  const key = !inCode ? 'onlyInName' : !inName ? 'onlyInCode' : isForeign ? 'differsInScript' : 'differs';
  const [first, text, whole] = inName ? [at, inName, pair.name] : [atInCode, inCode, pair.code];
  const letterAt = lettersOf(whole.unicode);
  const [n, m] = [letterAt(first), letterAt(first + Array.from(text).length - 1)];
  return fill(language.site.pair[key], {
    place: say(language.site.pair[n === m ? 'place' : 'places'], { n, m }),
    n,
    ...(isForeign && { scriptInName, scriptInCode }),
    inName: inserted('character', printable(inName)),
    inCode: inserted('character', printable(inCode)),
  });
}

/** Whether one letter stands for another one that may look the same: nobody sees that in the names. */
const isOfOtherScript = ({ inName, inCode }: Pick<Difference, 'inName' | 'inCode'>): boolean => isOne(inName) && isOne(inCode) && scriptsOf(inName + inCode).length === 2;

const isOne = (text: string): boolean => Array.from(text).length === 1;

/** Says what is wrong with a name or stands against it: its registry may refuse one that has a code, too. */
function sayFindings(diagnosis: Diagnosis, { registries: judges }: Pair, language: SiteLanguage): Message[] {
  const { tld } = chooseRegistry(diagnosis.labels, judges);
  const messages = messagesOf({ diagnosis, tld, tlds: judges.map((each) => each.tld) }, language);
  return messages.filter(({ severity }) => severity !== 'note').map(({ phrase }) => phrase);
}
