/** Puts findings and verdicts into words. */
import { nameOf } from '../characters/names.js';
import type { BothForms, Diagnosis } from '../diagnosis/diagnosis.js';
import type { Verdict } from '../diagnosis/verdict.js';
import type { Finding, FindingCode } from '../finding.js';
import type { Language, LanguageWith } from '../languages/language.js';
import type { FindingLanguage } from './finding-language.js';
import { MAX_LISTED_TLDS } from '../limits.js';
import { listFormatOf } from './intl.js';
import { fill, fillWhole, type Inserted, type Message, type ValueOf } from './message.js';
import { isUnseen, printable, printableCharacter } from './printable.js';
import { nameOrDescribe, listLetters, listScripts, describeCharacter } from './describe-character.js';

/** What a sentence is about, beside the finding itself. */
export interface Subject {
  readonly diagnosis: Diagnosis;
  /** The TLD whose registry judges the name, and all TLDs that are taken: none if names are only converted. */
  readonly tld: string;
  readonly tlds: readonly string[];
  /** Why the page does not take the name, in its own words; '' if it gives no reason. */
  readonly blocked?: string | undefined;
  /** Whether the rules of the TLD could not be loaded. */
  readonly lacksRules?: boolean;
}

/** Says one finding, or the same one in several places, in a sentence or two; in none if it lacks what they speak of. */
export function formatFinding(finding: Finding, subject: Subject, language: FindingLanguage, places = [letterOf(finding)]): Message {
  const n = places.length === 1 ? String(places[0]) : listFormatOf(language.tag).format(places.map(String));
  const key = keyOf(finding, subject, language);
  // a page's registry may have a code without a sentence, and call it `toString`
  const sentences = Object.hasOwn(language.messages, key) ? language.messages[key] : '';
  return fillWhole(sentences, valuesOf(finding, subject, language, n), places.length);
}

/** The place of a finding as people count it. */
export const letterOf = ({ letter = 1 }: Finding): number => letter;

/** The verdict, or what a page makes of it: it does not take the name (`blocked`). `failed`: an error kept the name from being judged. */
export type State = Verdict | 'blocked' | 'failed';

/** Says the verdict in one sentence. */
export const formatVerdict = (state: State, subject: Subject, language: FindingLanguage): Message =>
  subject.blocked && state === 'blocked' ? [subject.blocked] : sayOf(verdictKeyOf(state, subject), subject, language);

/** Chooses the sentence for a verdict: the one of it, or one that gives the reason. */
function verdictKeyOf(state: State, { diagnosis: { findings, labels, unicode, ascii }, lacksRules }: Subject): MessageKey {
  if (state === 'unfinished' && /^xn-/i.test(labels.at(-1)?.input ?? '')) return 'verdict-unfinished.code';
  if (state === 'elsewhere' && lacksRules) return 'verdict-other.missing';
  const reason = findings.find(({ code }) => Object.hasOwn(reasonKeys[state] ?? {}, code))?.code;
  const key = reasonKeys[state]?.[reason as FindingCode] ?? verdictKeys[state];
  return key === 'verdict-converted' && unicode === ascii ? 'verdict-converted.same' : key;
}

/** Sentences for a verdict with its reason. */
const reasonKeys: Readonly<Partial<Record<State, Readonly<Partial<Record<FindingCode, MessageKey>>>>>> = {
  caution: { miscopied: 'verdict-caution.miscopied', 'glued-address': 'verdict-caution.glued-address', display: 'verdict-caution.display' },
  elsewhere: { 'other-tld': 'verdict-other', 'below-public-suffix': 'below-public-suffix', 'uncertain-character': 'verdict-other.uncertain' },
};

const verdictKeys = {
  permitted: 'verdict-permitted',
  caution: 'verdict-caution',
  refused: 'verdict-refused',
  invalid: 'verdict-invalid',
  elsewhere: 'verdict-converted', // nobody asks for more, or nobody knows more
  unfinished: 'verdict-unfinished',
  empty: 'verdict-empty',
  blocked: 'verdict-blocked',
  failed: 'verdict-failed',
} as const satisfies Record<State, MessageKey>;

/** Explains what an ACE form is, by this one. */
export const formatAceExplanation = (subject: Subject, language: FindingLanguage): Message => sayOf('explained', subject, language);

/** Says a sentence about the domain, or about the name as a whole where there is none. */
function sayOf(key: MessageKey, { diagnosis, tld, tlds }: Subject, { tag, messages }: FindingLanguage): Message {
  const { unicode, ascii } = judgedPartOf(diagnosis);
  // a page's own sentence may name the code, which a name at fault has not, and all TLDs that are judged
  const values: Readonly<Record<string, () => string | Inserted>> = {
    name: () => inserted('name', printable(unicode)),
    ace: () => inserted('code', ascii),
    tlds: () => listFormatOf(tag).format(tlds.map((known) => `.${known}`)),
    suffix: () => inserted('name', suffixOf(diagnosis)),
    tld: () => tld,
    other: () => inserted('name', printable(diagnosis.unicode.split('.').at(-1) ?? '')),
  };
  return fillWhole(messages[key], (slot) => (Object.hasOwn(values, slot) ? values[slot]!() : undefined));
}

/** What a verdict is about: what would be registered, unless something before it or its TLD is at fault. */
function judgedPartOf({ unicode, ascii, judged, labels, findings }: Diagnosis): BothForms {
  const isFaultless = findings.every(({ severity, label }) => severity !== 'error' || label === judged);
  if (judged <= 0 || !isFaultless || labels[judged]?.input === '') return { unicode, ascii };
  const part = (form: 'unicode' | 'ascii'): string => labels.slice(judged).map((label) => label[form]).join('.');
  return { unicode: part('unicode'), ascii: part('ascii') };
}

const suffixOf = ({ findings }: Diagnosis): string =>
  String(findings.find(({ code }) => code === 'below-public-suffix')?.values?.['suffix'] ?? '');

/** Gives the words of the button that changes to a name. */
export const formatSuggestion = (name: string, { messages }: LanguageWith<'messages'>): Message =>
  fill(messages.change, { name: inserted('name', printable(name)) });

/** Lists TLDs; of many, the first ones. */
export function listTlds(tlds: readonly string[], { tag, messages }: FindingLanguage): string {
  const named = tlds.slice(0, tlds.length > MAX_LISTED_TLDS ? MAX_LISTED_TLDS - 1 : MAX_LISTED_TLDS).map((tld) => `.${tld}`);
  return listFormatOf(tag).format(named.length < tlds.length ? [...named, messages['other-tlds']] : named);
}

export const inserted = (kind: Inserted['kind'], text: string): Inserted => ({ kind, text });

type MessageKey = keyof Language['messages'];

/** Chooses the sentence for a finding: that of its code, or a variant that says more. */
export function keyOf({ code, severity, values = {}, at = 0, label }: Finding, { diagnosis: { judged, labels } }: Subject, language: FindingLanguage): MessageKey {
  const character = String(values['character'] ?? '');
  if (code === 'cleaned') return `cleaned-${values['what'] as 'space'}`;
  if (code === 'display' && isReason(values['reason'])) return `display-${values['reason']}`;
  if (code === 'below-public-suffix' && severity === 'error') return 'below-public-suffix.excluded';
  if (code === 'digit-at-edge') return (values['decodedAt'] ?? at) === 0 ? 'digit-at-edge.start' : 'digit-at-edge.end';
  if (code === 'removed' && values['count'] !== 1) return 'removed.many';
  if (code === 'deviation' && values['idna2003'] === '') return 'deviation.joiner';
  if (code === 'disallowed-character' && isUnseen(character)) return 'disallowed-character.invisible';
  // other registries may take symbols
  if (code === 'disallowed-character' && label === judged && isSymbol(character)) return 'disallowed-character.symbol';
  if (code === 'ace-undecodable' && /^xn--$/i.test(labels[label]?.input ?? '')) return 'ace-undecodable.nothing';
  if ((code === 'label-too-long' || code === 'name-too-long') && values['more']) return `${code}.more`;
  if (code === 'label-too-long' && labels[label]?.unicode.length === values['octets']) return 'label-too-long.plain'; // no letter takes more than one
  if (code === 'disposition') return dispositionKeyOf(values);
  if (code === 'uncertain-length' && Number(values['length']) > Number(values['max'])) return 'uncertain-length.code';
  if (code === 'not-in-table' && values['scripts']) return 'not-in-table.script';
  if (code === 'not-in-table' && values['spelling']) return 'not-in-table.spelled';
  if ((code === 'not-in-table' || code === 'mixed-scripts') && isLookAlike(values, language)) return `${code}.look-alike`;
  return code;
}

/** What a table makes of a whole name: a disposition that the standard does not know is for the registry to act on. */
function dispositionKeyOf({ disposition = 'invalid', because }: Finding['values'] & object): MessageKey {
  if (because === 'effort') return 'disposition.effort';
  if (disposition === 'invalid') return 'disposition';
  if (disposition !== 'blocked') return 'disposition.other';
  return because === 'variants' ? 'disposition.variant' : 'disposition.blocked';
}

/** Whether a letter is told by what it looks like: a Latin one that has an everyday name is told by that. */
const isLookAlike = (values: Finding['values'] & object, { names }: FindingLanguage): boolean =>
  Boolean(values['looksLike']) && (values['script'] !== 'Latn' || nameOf(String(values['character']), names) === undefined);

/** Stand-ins for what was lost or left out (U+FFFC, U+FFFD) count as symbols for Unicode, but not for people. */
const isSymbol = (character: string): boolean => /^(?![\uFFFC\uFFFD])[\p{So}\p{Extended_Pictographic}]/u.test(character);

/** Whether there is a sentence of its own for a reason why browsers show the code. */
const isReason = (reason: unknown): reason is 'mixed-scripts' | 'whole-script' => reason === 'mixed-scripts' || reason === 'whole-script';

/** Each is computed where a sentence has a place for it: a name may have a thousand findings, and a thousand letters. */
const valuesOf = (finding: Finding, subject: Subject, language: FindingLanguage, n: string): ValueOf => {
  const own = finding.values ?? {};
  const asked: Asked = { finding, subject, language, n, text: (key) => String(own[key] ?? '') };
  return (key) => (Object.hasOwn(makeValue, key) ? makeValue[key]!(asked) : Object.hasOwn(own, key) ? own[key] : undefined);
};

interface Asked {
  readonly finding: Finding;
  readonly subject: Subject;
  readonly language: FindingLanguage;
  readonly n: string;
  /** A value of the finding. */
  readonly text: (key: string) => string;
}

const characterOf = ({ text }: Asked): string => text('typed') || text('character');

/** A value of the finding as it is shown. */
const shown = (kind: Inserted['kind'], key: string, show = printable) => ({ text }: Asked): Inserted => inserted(kind, show(text(key)));

const asItIs = (text: string): string => text;

const shownScripts = (list: (codes: readonly string[], language: FindingLanguage) => string) => ({ text, language }: Asked): string => (text('scripts') ? list(text('scripts').split(' '), language) : '');

/** No getters of an object for each finding: making one took longer than the rest of its sentence. */
const makeValue: Readonly<Record<string, (asked: Asked) => string | Inserted>> = {
  n: ({ n }) => n,
  tld: ({ subject }) => subject.tld,
  c: (asked) => inserted('character', printableCharacter(characterOf(asked))),
  x: shown('character', 'looksLike', asItIs),
  what: describeWhat,
  becomes: shown('character', 'becomes', printableCharacter),
  name: ({ subject }) => inserted('name', printable(subject.diagnosis.unicode)),
  ace: ({ text, finding, subject: { diagnosis } }) => inserted('code', printable(text('ace') || (diagnosis.labels[finding.label]?.input ?? diagnosis.ascii))),
  text: shown('name', 'text', (text) => printable(text.trim())),
  meant: shown('name', 'meant', asItIs),
  host: shown('name', 'host'),
  domain: shown('name', 'domain'),
  disposition: shown('code', 'disposition'),
  suffix: shown('name', 'suffix', asItIs),
  from: shown('code', 'from', asItIs),
  to: shown('code', 'to', asItIs),
  browsers: ({ finding, language }) => listBrowsers(finding, language),
  scripts: shownScripts(listScripts),
  letters: shownScripts(listLetters),
  other: shown('name', 'tld'),
  elsewhere: ({ text, language }) => (text('elsewhere') ? listTlds(text('elsewhere').split(' '), language) : ''),
};

/** Names the browsers that a finding is about. */
export const listBrowsers = ({ values }: Finding, { tag }: LanguageWith<'messages'>): string =>
  listFormatOf(tag).format(String(values?.['browsers']).split(' ').map((browser) => browser.charAt(0).toUpperCase() + browser.slice(1)));

function describeWhat(asked: Asked): string {
  const { finding: { values = {} }, language } = asked;
  const character = characterOf(asked);
  const what = (isLookAlike(values, language) ? describeCharacter : nameOrDescribe)(character, values['script'] as string | undefined, language);
  return what === character ? '' : what; // å is called å
}
