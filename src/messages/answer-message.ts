/** What is said of a name on a screen: the reason is the headline, and what to do about it follows. */
import type { Finding } from '../finding.js';
import { MAX_NAMED_CHARACTERS, MAX_SHOWN_SUGGESTIONS } from '../limits.js';
import type { FindingLanguage } from './finding-language.js';
import { formatFinding, formatVerdict, inserted, keyOf, listBrowsers, type State, type Subject } from './format-finding.js';
import { listFormatOf } from './intl.js';
import { fillCharacters } from './list-characters.js';
import { fill, type Message, say } from './message.js';
import { type FindingMessage, type MarkedCode, messagesOf } from './messages.js';
import { printable, printableCharacter } from './printable.js';

export interface AnswerMessage {
  /** The state as the block shows it: permitted, where nothing but browsers stands against a name. */
  readonly state: State;
  /** One sentence, without its full stop. */
  readonly headline: Message;
  /** What else is said of the same. */
  readonly body: Message;
  /** Whether people want to know now if the name is available: not those who ask what a code stands for. */
  readonly tellsAvailability: boolean;
  /** The code as it was typed and as it was probably meant, each with what it stands for. */
  readonly comparison: readonly ComparedCode[];
  /** Names that may have been meant, likeliest first, each once. */
  readonly suggestions: readonly string[];
  /** The answer of those who did type the code as it is; '' where nobody asks. */
  readonly keep: string;
  /** Everything else that is worth saying. */
  readonly others: readonly FindingMessage[];
  /** How browsers show the name, and why. */
  readonly display?: { readonly headline: Message; readonly body: Message; readonly ace: string };
}

export interface ComparedCode {
  readonly words: string;
  readonly code: MarkedCode;
  readonly name: string;
}

/** The answer in words. */
export function formatAnswer(state: State, subject: Subject, language: FindingLanguage): AnswerMessage {
  const all = state === 'unfinished' ? [] : messagesOf(subject, language); // more typing may cure what is wrong
  const display = state === 'caution' ? displayAmong(subject) : undefined;
  const shown = display ? 'permitted' : state;
  const { covers, headline, body } = leadOf(shown, subject, language, all);
  const compared = compareCodes(subject, language, all);
  const isAsked = compared.comparison.length > 0; // which says what the code stands for, and what it may be
  return {
    state: shown,
    headline,
    body: isAsked ? [] : body,
    tellsAvailability: (state === 'permitted' || state === 'caution') && !all.some(({ code }) => code === 'explained'),
    ...compared,
    suggestions: chooseSuggestions(all, subject, language),
    others: all.filter((message) => !covers(message) && !(display && message.code === 'display') && !(isAsked && message.code === 'explained')),
    ...(display && { display: formatDisplay(display, subject, language) }),
  };
}

/** What is suggested instead of a name that is refused, in words to be spoken: «Förslag: håbo.se.»; nothing where nothing is. */
export function formatSuggested(state: State, subject: Subject, language: FindingLanguage): Message {
  return formatOffered(state === 'refused' || state === 'invalid' ? chooseSuggestions(messagesOf(subject, language), subject, language) : [], language);
}

/** Names to take instead, in a sentence; nothing where there are none. */
export const formatOffered = (names: readonly string[], { tag, messages }: FindingLanguage): Message =>
  names.length > 0 ? fill(messages.suggested, { names: listFormatOf(tag).format(names.map(printable)) }, names.length) : [];

/** The likeliest names; of several that were typed, all. Of those with a word for `&`, the one in the reader's language comes first. */
function chooseSuggestions(all: readonly FindingMessage[], { diagnosis }: Subject, { names }: FindingLanguage): readonly string[] {
  const suggestions = all.flatMap((message) => message.suggestions);
  if (all.some(({ code }) => code === 'several-names')) return suggestions;
  const and = names.and.trim();
  const ordered = /[&＆]/.test(diagnosis.input) ? suggestions.toSorted((one, other) => Number(other.includes(and)) - Number(one.includes(and))) : suggestions;
  return ordered.slice(0, MAX_SHOWN_SUGGESTIONS);
}

/** The warning that browsers show the code, where nothing else stands against the name. */
function displayAmong({ diagnosis: { findings } }: Subject): Finding | undefined {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return warnings.every(({ code }) => code === 'display') ? warnings[0] : undefined;
}

function formatDisplay(display: Finding, subject: Subject, language: FindingLanguage): AnswerMessage['display'] & object {
  const browsers = listBrowsers(display, language);
  return { headline: fill(language.messages['headline-display'], { browsers }), body: formatFinding(display, subject, language), ace: String(display.values?.['ace']) };
}

function compareCodes({ diagnosis: { domain, findings } }: Subject, { messages }: FindingLanguage, all: readonly FindingMessage[]): Pick<AnswerMessage, 'comparison' | 'keep'> {
  const [typed, meant] = all.find(({ codes }) => codes)?.codes ?? [];
  const values = findings.find(({ code }) => code === 'miscopied')?.values;
  if (!typed || !meant || !domain || !values) return { comparison: [], keep: '' };
  return {
    comparison: [
      { words: messages['miscopied-typed'], code: typed, name: domain.unicode },
      { words: messages['miscopied-meant'], code: meant, name: String(values['meant']) },
    ],
    keep: say(messages['miscopied-keep'], { from: String(values['from']) }),
  };
}

interface Lead extends Pick<AnswerMessage, 'headline' | 'body'> {
  /** Whether the headline says this, too. */
  readonly covers: (message: FindingMessage) => boolean;
}

function leadOf(state: State, subject: Subject, language: FindingLanguage, all: readonly FindingMessage[]): Lead {
  if (state === 'blocked' || state === 'failed' || state === 'unfinished') return leadBy(formatVerdict(state, subject, language));
  const characters = listFaulty(subject, language);
  const error = all.find(({ severity }) => severity === 'error');
  const covers = (message: FindingMessage): boolean => (characters ? message.severity === 'error' : message === error);
  if (error && isReadFromCode(subject)) return { ...leadOfCode(characters ? [...characters, '.'] : error.phrase, subject, language), covers };
  if (characters) return { headline: characters, body: [], covers };
  const fault = error ?? all.find(({ severity }) => state === 'caution' && severity === 'warning');
  if (fault) return leadBy(fault.phrase, fault);
  if (state !== 'permitted') return leadBy(formatVerdict(state, subject, language));
  const { messages } = language;
  const explained = all.find(({ code }) => code === 'explained');
  const name = inserted('name', printable((subject.diagnosis.domain ?? subject.diagnosis).unicode));
  if (explained) return { headline: fill(messages['headline-code'], { name }), body: [messages['headline-explained']], covers: (message) => message === explained };
  return { headline: fill(messages['headline-permitted'], { tld: subject.tld, name }), body: [], covers: () => false };
}

const leadBy = (sentences: Message, covered?: FindingMessage): Lead => ({ ...splitSentences(sentences), covers: (message) => message === covered });

/** Whether the first fault is in what a code stands for: nobody has typed that. */
function isReadFromCode({ diagnosis: { findings, labels } }: Subject): boolean {
  const { code = '', label = -1 } = findings.find(({ severity }) => severity === 'error') ?? {};
  const { input = '', unicode } = labels[label] ?? {};
  return /^xn--/i.test(input) && unicode !== input.toLowerCase() && !code.startsWith('ace-');
}

function leadOfCode(reason: Message, { diagnosis: { unicode } }: Subject, { messages }: FindingLanguage): Pick<Lead, 'headline' | 'body'> {
  const name = inserted('name', printable(unicode));
  return { headline: fill(messages['headline-refused-code'], { name }), body: [...reason, ` ${messages['headline-miscopied']}`] };
}

/** One sentence for several characters that are refused wherever they stand; undefined where there is one, or more is to be said of one. */
function listFaulty(subject: Subject, language: FindingLanguage): Message | undefined {
  const { messages, tag } = language;
  const faults = subject.diagnosis.findings.filter(({ severity }) => severity === 'error');
  const keys = faults.map((fault) => keyOf(fault, subject, language));
  const names = [...new Set(faults.map((fault) => nameOfFaulty(fault, language)))];
  if (names.length < 2 || names.length > MAX_NAMED_CHARACTERS || keys.some((key) => !listed.includes(key))) return undefined;
  const sentence = messages[keys.some((key) => listedUnderTld.includes(key)) ? 'headline-letters' : 'headline-characters'];
  return beginWithCapital(fillCharacters(sentence, names, tag, { tld: subject.tld }), tag);
}

const nameOfFaulty = ({ code, values }: Finding, { messages }: FindingLanguage): string =>
  code === 'space' ? messages['what-space'] : fill(messages['headline-character'], { c: printableCharacter(String(values?.['character'])) }).join('');

/** Sentences that say no more than that a character is refused; other TLDs may take it. */
const listedUnderTld: readonly string[] = ['disallowed-character.symbol', 'not-in-table'];
const listed: readonly string[] = ['space', 'disallowed-character', ...listedUnderTld];

/** The first sentence, and the others. What was filled in may have full stops of its own. */
function splitSentences(sentences: Message): Pick<AnswerMessage, 'headline' | 'body'> {
  for (const [index, piece] of sentences.entries()) {
    const end = typeof piece === 'string' ? /[.!?] (?=\S|$)/.exec(piece) : undefined;
    if (typeof piece !== 'string' || !end) continue;
    const head = piece.slice(0, end.index + 1);
    const tail = piece.slice(end.index + 2);
    return { headline: withoutFullStop([...sentences.slice(0, index), head]), body: [tail, ...sentences.slice(index + 1)].filter(Boolean) };
  }
  return { headline: withoutFullStop(sentences), body: [] };
}

const withoutFullStop = (sentence: Message): Message =>
  sentence.map((piece, index) => (index === sentence.length - 1 && typeof piece === 'string' ? piece.replace(/(?<!\.)\.$/, '') : piece)).filter((piece) => piece !== '');

const beginWithCapital = ([first, ...others]: Message, tag: string): Message =>
  first === undefined ? [] : [typeof first === 'string' ? capitalize(first, tag) : { ...first, text: capitalize(first.text, tag) }, ...others];

const capitalize = (text: string, tag: string): string => text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(tag));
