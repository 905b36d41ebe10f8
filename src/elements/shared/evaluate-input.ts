/** What an element has to say of what was typed, and what a form gets of it. */
import { diagnose } from '../../diagnosis/diagnose.js';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import { isUnfinished } from '../../diagnosis/unfinished.js';
import type { Finding } from '../../finding.js';
import { isError } from '../../idna/name.js';
import type { Language } from '../../messages/language.js';
import { toText } from '../../messages/message.js';
import { formatFinding, formatVerdict, type Subject, type Verdict } from '../../messages/format-finding.js';
import { noRegistry } from '../../registry/none.js';
import { type Registries, registriesOf, wordsOf } from '../../registry/choose.js';
import type { Registry } from '../../registry/registry.js';

/** `registrable`: a name that its registry permits. `any`: whatever can be converted. */
export type Accept = 'registrable' | 'any';

/** The part of a name that a form gets: what is registered, that without its TLD, or all of it. */
export type ValueFormat = 'domain' | 'label' | 'host';

/** What a page knows of a domain (in its ACE form): nothing, that it is not to be had, or why it is not. */
export type Blocked = (domain: string) => string | boolean | undefined;

/** What a page takes, as the element's attributes say. */
export interface Terms {
  readonly accept: Accept;
  /** Top-level domains, separated by spaces: no others are taken. All are where there is none. */
  readonly tld: string | null;
  /** The one of them that a single label is judged under. */
  readonly chosen?: string;
  readonly blocked?: Blocked | undefined;
  readonly registries: Registries;
}

/** Diagnoses under the registry of the name's TLD; a single label, and a foreign TLD, under the first one. */
export function evaluateInput(input: string, { accept, tld, chosen, blocked, registries: known }: Terms): Subject {
  const registries = registriesOf(tld, known);
  const tlds = registries.map((each) => each.tld);
  const isJudged = accept !== 'any';
  const first = isJudged ? (registries[tlds.indexOf(chosen ?? '')] ?? registries[0]) : noRegistry;
  const diagnosis = diagnose(input, first);
  const { labels } = diagnosis;
  const typed = labels.length > 1 ? labels.at(-1)?.ascii : first.tld;
  const registry = (isJudged && registries.find((each) => each.tld === typed)) || first;
  const judged = registry === first ? diagnosis : diagnose(input, registry);
  const domain = formOf(judged, 'domain');
  const reason = judged.registrable !== false && domain && blocked && ask(blocked, domain);
  const isExcluded = isJudged && Boolean(tld?.trim()) && !wordsOf(tld).includes(typed ?? '');
  return {
    diagnosis: freeze(offerOthers(judged, isExcluded, registries)),
    tld: registry.tld || registries[0].tld,
    tlds: isJudged ? tlds : [],
    isExcluded,
    blocked: reason === true ? '' : reason || undefined,
  };
}

/** A page's mistake is the page's to hear of: the form would keep the name before. */
function ask(blocked: Blocked, domain: string): ReturnType<Blocked> {
  try {
    return blocked(domain);
  } catch (error) {
    reportError(error);
    return false;
  }
}

/** A name that its registry refuses, or whose TLD the page does not take, may be permitted under another TLD. */
function offerOthers(diagnosis: Diagnosis, isExcluded: boolean, registries: readonly Registry[]): Diagnosis {
  const { ascii, findings, judged, labels, registrable } = diagnosis;
  if (!ascii || (registrable !== false && !isExcluded)) return diagnosis;
  const label = labels.at(judged < 0 ? -2 : judged);
  const others = registries
    .map((other) => diagnose(`${label?.unicode}.${other.tld}`, other))
    .filter((other) => other.registrable)
    .map(({ unicode }) => unicode);
  const offer = (finding: Finding): Finding => {
    const isOther = isExcluded && finding.code === 'other-tld';
    if (!isError(finding) && !isOther) return finding;
    return { ...finding, severity: 'error', suggestions: [...(finding.suggestions ?? []), ...others] };
  };
  return { ...diagnosis, findings: findings.map(offer) };
}

/** While someone types, what more typing can cure is not called wrong. */
export function verdictOf({ diagnosis, tlds, isExcluded, blocked }: Subject, isTyping: boolean): Verdict {
  const { findings, input, judged, registrable } = diagnosis;
  if (input.trim() === '') return 'empty';
  if (blocked !== undefined) return 'blocked';
  if (registrable === null && tlds.length === 0) return 'converted';
  if (isTyping && isUnfinished(diagnosis)) return 'unfinished';
  if (registrable === null || isExcluded) return 'other';
  if (registrable) return 'permitted';
  return judged < 0 && !findings.some((finding) => isError(finding) && finding.label < 0) ? 'invalid' : 'refused';
}

/** The name that a form gets, in its ACE form; null where the page does not take it. */
export function formValueOf({ diagnosis, isExcluded, blocked }: Subject, format: ValueFormat): string | null {
  const isTaken = diagnosis.registrable !== false && !isExcluded && blocked === undefined;
  return isTaken && !(format === 'host' && diagnosis.judged > 0) ? formOf(diagnosis, format) || null : null;
}

function formOf({ ascii, judged }: Diagnosis, format: ValueFormat): string {
  const labels = ascii.split('.');
  return labels.slice(format === 'host' ? 0 : Math.max(judged, 0), format === 'label' && labels.length > 1 ? -1 : undefined).join('.');
}

/** The final verdict and the first fault, to be spoken. */
export function speak(subject: Subject, language: Language): string {
  const verdict = verdictOf(subject, false);
  const fault = subject.diagnosis.findings.find(isError);
  const sentences = [
    formatVerdict(verdict, subject, language),
    ...(fault && verdict !== 'empty' ? [formatFinding(fault, subject, language)] : []),
  ];
  return sentences.map(toText).join(' ');
}

/** Why a form can't take the name: what is wrong with it, or else that there is more than the domain. */
export function formatFault(subject: Subject, language: Language): string {
  const { diagnosis, isExcluded, blocked } = subject;
  const more = diagnosis.registrable && !isExcluded && blocked === undefined && diagnosis.findings.find(({ code }) => code === 'subdomain');
  return more ? toText(formatFinding(more, subject, language)) : speak(subject, language);
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
