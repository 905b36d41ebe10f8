/** What an element has to say of what was typed, and what a form gets of it. */
import { diagnose } from '../../diagnosis/diagnose.js';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import { offersOf } from '../../diagnosis/offers.js';
import { orderedOf } from '../../diagnosis/ordered.js';
import { isUncertain } from '../../diagnosis/uncertain.js';
import { type FinalVerdict, verdictOf } from '../../diagnosis/verdict.js';
import type { Finding } from '../../finding.js';
import { freezeWhole } from '../../idna/lazy.js';
import { MAX_INPUT_CODE_UNITS } from '../../limits.js';
import type { FindingLanguage } from '../../messages/finding-language.js';
import { formatSuggested } from '../../messages/answer-message.js';
import { formatFinding, formatVerdict, type State, type Subject } from '../../messages/format-finding.js';
import { toText } from '../../messages/message.js';
import { faultOf } from '../../messages/messages.js';
import { chooseRegistry, preferring, type Registries, type RegistryList, registriesOf, tldOf, readTlds } from '../../registry/choose.js';
import { noRegistry } from '../../registry/none.js';
import { hasAwaited, hasMissing } from '../../registry/registered.js';

/** `registrable`: a name that its registry permits. `any`: whatever can be converted. */
export type Accept = 'registrable' | 'any';

/** The part of a name that a form gets: what is registered, that without its TLD, or all of it. */
export type ValueFormat = 'domain' | 'label' | 'host';

/** What a page knows of a domain (in its ACE form): nothing, that it is not to be had, or why it is not. */
export type Blocked = (domain: string) => string | boolean | undefined;

/** What a page takes, as the element's attributes say. */
export interface Terms {
  readonly accept: Accept;
  /** The only TLDs that the page takes, separated by spaces; all of them if it names none. */
  readonly tld: string | null;
  /** The one of them that single words are judged under. */
  readonly chosen?: string;
  readonly blocked?: Blocked | undefined;
  /** Whether the page takes no name that something stands against. */
  readonly strict?: boolean;
  readonly registries: Registries;
  /** Called where an error kept the name from being judged: a table may be to blame. */
  readonly onFailure?: () => void;
}

/** An answer to what was typed; the diagnosis is frozen. */
export interface Answer extends Subject {
  /** Whether the page takes names under other TLDs only. */
  readonly isExcluded: boolean;
  /** Whether the rules permit the name, and the page does not take it, as something stands against it. */
  readonly isDoubtful: boolean;
  /** Whether the registry of the name is on its way: no form gets the name. */
  readonly isAwaiting: boolean;
  /** Whether an error kept the name from being judged: no form gets it. */
  readonly hasFailed: boolean;
}

/** Diagnoses what was typed by the rules of the registries that the page takes. An error is reported, and is an answer, too. */
export function evaluateInput(input: string, terms: Terms): Answer {
  try {
    return evaluate(input, terms);
  } catch (error) {
    reportError(error);
    terms.onFailure?.();
    return failedAnswer(input, terms);
  }
}

function evaluate(input: string, { accept, tld, chosen, blocked, strict = false, registries: known }: Terms): Answer {
  const named = readTlds(tld);
  const taken = registriesOf(tld, known);
  const registries: RegistryList = accept === 'any' ? [noRegistry] : preferring(chosen, taken);
  const diagnosis = diagnose(input, registries);
  const { labels, registrable } = diagnosis;
  const own = tldOf(labels, registries);
  const isAwaiting = accept !== 'any' && own !== undefined && named.includes(own) && hasAwaited(own);
  const lacksRules = accept !== 'any' && !isAwaiting && own !== undefined && named.includes(own) && hasMissing(own);
  const isBelow = diagnosis.findings.some(({ code }) => code === 'below-public-suffix');
  const isTaken = own !== undefined && named.includes(own) && !isBelow;
  const isExcluded = accept !== 'any' && !isAwaiting && named.length > 0 && !isTaken;
  const ordered = orderedOf(diagnosis).ascii;
  const reason = registrable !== false && ordered ? reasonOf(blocked, ordered) : undefined;
  return {
    diagnosis: freezeWhole(isExcluded ? exclude(diagnosis, registries) : diagnosis),
    tld: chooseRegistry(labels, registries).tld || taken[0].tld,
    tlds: accept === 'any' ? [] : tldsOf(taken),
    isExcluded,
    isDoubtful: strict && isOpenToDoubt(verdictOf(diagnosis), lacksRules || diagnosis.findings.some(isUncertain)),
    lacksRules,
    isAwaiting,
    hasFailed: false,
    blocked: reason,
  };
}

/** Whether something stands against a name that is not refused: `strict` pages don't take it. */
export const isOpenToDoubt = (verdict: FinalVerdict, isUncertainName: boolean): boolean => verdict === 'caution' || isUncertainName;

/** Those of the registries that there are: a table of the page's own may still be on its way. */
const tldsOf = (registries: RegistryList): string[] => registries.flatMap(({ tld }) => tld || []);

/** Nothing of the answer before is left: the name is as it was typed, and can't be had. */
function failedAnswer(input: string, { tld, registries: known }: Terms): Answer {
  const tlds = tldsOf(registriesOf(tld, known));
  const unicode = input.slice(0, MAX_INPUT_CODE_UNITS);
  const diagnosis = { input, unicode, ascii: '', registrable: false, domain: null, judged: -1, labels: [], findings: [] };
  return { diagnosis: freezeWhole(diagnosis), tld: tlds[0] ?? '', tlds, isExcluded: false, isDoubtful: false, isAwaiting: false, hasFailed: true };
}

/**
 * Why the page does not take a domain, in its words; '' if it gives no reason, undefined if it takes the domain. What its function
 * throws is the page's to hear of; without an answer the form would keep the name before.
 */
export function reasonOf(blocked: Blocked | undefined, domain: string): string | undefined {
  try {
    const reason = blocked?.(domain);
    return reason === true ? '' : reason || undefined;
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/**
 * A TLD that the page does not take is an error there, and the same name is offered under those that it takes. So is a public
 * suffix, below which there is nothing to offer.
 */
function exclude(diagnosis: Diagnosis, registries: RegistryList): Diagnosis {
  if (!diagnosis.ascii) return diagnosis;
  const findings = diagnosis.findings.map((finding): Finding => {
    if (finding.code === 'below-public-suffix') return { ...finding, severity: 'error' };
    return finding.code === 'other-tld' ? { ...finding, severity: 'error', suggestions: offersOf(diagnosis, registries) } : finding;
  });
  return { ...diagnosis, findings };
}

/** The verdict as an element shows it. While someone types, what more typing can cure is not called wrong. */
export function stateOf({ diagnosis, isAwaiting, hasFailed, blocked }: Answer, isTyping: boolean): State {
  if (hasFailed) return 'failed';
  const verdict = verdictOf(diagnosis, isTyping);
  if (verdict === 'empty') return verdict;
  if (isAwaiting) return 'unfinished';
  return blocked === undefined ? verdict : 'blocked';
}

/** The name that a form gets, in its ACE form; null if the page does not take it. */
export function formValueOf({ diagnosis, isExcluded, isDoubtful, isAwaiting, blocked }: Answer, format: ValueFormat): string | null {
  const { registrable, ascii, judged } = diagnosis;
  if (registrable === false || isAwaiting || isExcluded || isDoubtful || blocked !== undefined) return null;
  if (format === 'host') return judged > 0 ? null : ascii || null;
  return formatValue(orderedOf(diagnosis).ascii, format) || null;
}

/** The domain of the name that a form gets, in its ACE form; '' where it gets none. */
export function orderedDomainOf(answer: Answer, format: ValueFormat): string {
  const domain = formValueOf(answer, format) === null ? '' : (formValueOf(answer, 'domain') ?? '');
  return domain.includes('.') ? domain : ''; // a word that is only converted has no TLD
}

/** A domain as a form gets it. */
export const formatValue = (domain: string, format: ValueFormat): string => (format === 'label' ? domain.replace(/\.[^.]*$/, '') : domain);

/** A warning is spoken where the verdict rests on it. */
const isSpoken = ({ severity }: Finding, state: State): boolean => (severity === 'error' && state !== 'empty') || state === 'caution';

/** The final verdict and the first fault. */
export function speak(answer: Answer, language: FindingLanguage): string {
  const state = stateOf(answer, false);
  const fault = faultOf(answer.diagnosis);
  const sentences = [
    formatVerdict(state, answer, language),
    ...(fault && isSpoken(fault, state) ? [formatFinding(fault, answer, language)] : []),
  ];
  return sentences.map(toText).join(' ');
}

/**
 * What is spoken of what was typed: the verdict, the first fault, and what is suggested instead.
 * @param more what else is known of it: behind a suggestion, it would be heard of that
 */
export const tell = (answer: Answer, language: FindingLanguage, more = ''): string =>
  [speak(answer, language), more, toText(formatSuggested(stateOf(answer, false), answer, language))].filter(Boolean).join(' ');

/** Whether what was typed is no mere beginning, as far as anybody can know: it has a TLD that judges it. */
export const isWhole = ({ diagnosis: { labels, registrable } }: Answer): boolean => labels.length > 1 && registrable !== null;

/** Why a form can't take the name: what is wrong with it, or that there is more than the domain. Never '', lest the form takes it. */
export function formatFault(answer: Answer, language: FindingLanguage): string {
  try {
    const { diagnosis, isExcluded, isDoubtful, blocked } = answer;
    const more = diagnosis.registrable && !isExcluded && !isDoubtful && blocked === undefined && diagnosis.findings.find(({ code }) => code === 'subdomain');
    return more ? toText(formatFinding(more, answer, language)) : speak(answer, language);
  } catch (error) {
    reportError(error);
    return language.messages['verdict-failed'];
  }
}
