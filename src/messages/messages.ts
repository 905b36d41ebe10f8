/** The messages about a name beside its verdict. */
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import type { Finding } from '../finding.js';
import { MAX_LISTED_MESSAGES } from '../limits.js';
import type { FindingLanguage } from './finding-language.js';
import { fill, type Message } from './message.js';
import { letterOf, formatAceExplanation, formatFinding, type Subject } from './format-finding.js';

/** A sentence or two, and the names that are suggested in it. */
export interface FindingMessage {
  readonly severity: Finding['severity'];
  readonly code: Finding['code'] | 'explained' | 'more';
  readonly phrase: Message;
  readonly suggestions: readonly string[];
  /** The code as it was copied, and as it was probably meant, each with the character that differs. */
  readonly codes?: readonly MarkedCode[];
}

/** A code in three parts, of which the one in the middle is marked. */
export type MarkedCode = readonly [before: string, marked: string, after: string];

/** What is wrong and what was changed, errors first, each with its place, its reason and, once in all, its suggestions. */
export function messagesOf(subject: Subject, language: FindingLanguage): FindingMessage[] {
  const offered = new Set<string>();
  const groups = group(saidOf(subject.diagnosis)).map((each) => ({ ...each, phrase: formatFinding(each.finding, subject, language, each.places) }));
  const said = groups.filter(({ phrase }) => phrase.length > 0);
  const more = said.length - MAX_LISTED_MESSAGES;
  const remarks: FindingMessage[] = said.slice(0, MAX_LISTED_MESSAGES).map(({ finding, phrase }) => {
    const suggestions = (finding.suggestions ?? []).filter((name) => !offered.has(name));
    suggestions.forEach((name) => offered.add(name));
    const { severity, code } = finding;
    const codes = codesOf(finding, subject.diagnosis);
    return { severity, code, phrase, suggestions, ...(codes && { codes }) };
  });
  if (isCode(subject)) remarks.push({ severity: 'note', code: 'explained', phrase: formatAceExplanation(subject, language), suggestions: [] });
  if (more > 0) remarks.push({ severity: 'note', code: 'more', phrase: fill(language.messages.more, { count: more }), suggestions: [] });
  return remarks;
}

/** The fault that is told where there is room for one: the first error in reading order, or else the first warning. */
export function faultOf(diagnosis: Diagnosis): Finding | undefined {
  const faults = saidOf(diagnosis).filter(({ severity }) => severity !== 'note');
  return faults.find(({ severity }) => severity === 'error') ?? faults[0];
}

/** The two codes that a miscopied one is compared by. */
function codesOf({ code, at = 0, values }: Finding, { domain }: Diagnosis): readonly MarkedCode[] | undefined {
  if (code !== 'miscopied' || !domain) return undefined;
  return [domain.ascii, String(values?.['meantCode'])].map((text) => [text.slice(0, at), text.charAt(at), text.slice(at + 1)]);
}

/** Whoever types a code, and not a name, has it from an invoice or an order, and may not know what it is. */
const isCode = ({ diagnosis: { ascii, labels } }: Subject): boolean =>
  ascii !== '' && labels.some(({ input }) => /^xn--/i.test(input));

interface Group {
  readonly finding: Finding;
  readonly places: number[];
}

const order = ['error', 'warning', 'note'];

/** The same fault of the same character is one message, with all its places. */
function group(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { code, label, values } = finding;
    const what = isOfLabel(finding) ? [] : [values?.['character'], values?.['what'], values?.['rule'], code === 'cleaned' && values?.['text'], placeMatters(finding) && finding.at];
    const key = isOfAll(finding) ? code : [code, label, ...what].join('\0');
    const same = groups.get(key);
    if (same && same.places[same.places.length - 1] !== letterOf(finding)) same.places.push(letterOf(finding));
    else if (!same) groups.set(key, { finding, places: [letterOf(finding)] });
  }
  return [...groups.values()].toSorted(
    (one, other) => order.indexOf(one.finding.severity) - order.indexOf(other.finding.severity),
  );
}

/** Whether the sentence is about one label as a whole, each of whose letters is refused for its script, or several of whose rules of direction fail. */
const isOfLabel = ({ code, values }: Finding): boolean => code === 'bidi' || (code === 'not-in-table' && values?.['scripts'] !== undefined);

/** Whether the sentence is about the whole name, not about one of its labels. */
const isOfAll = ({ code }: Finding): boolean => code === 'mapped-case' || code === 'empty-label';

const placeMatters = ({ code }: Finding): boolean => code === 'digit-at-edge';

/** The findings that are worth saying; where nothing was typed, the verdict says so. */
const saidOf = ({ input, findings }: Diagnosis): Finding[] =>
  withoutInsides(findings).filter((finding) => isWorthSaying(finding, findings) && (finding.code !== 'empty-name' || input.trim() !== ''));

/** The findings without those of places inside of what people see as one picture: its first one tells of all of it. */
function withoutInsides(findings: readonly Finding[]): Finding[] {
  const firstAt = new Map<string, number>();
  for (const { severity, label, letter, at, values } of findings) {
    const key = `${label} ${letter}`;
    const isPicture = severity === 'error' && at !== undefined && PICTURE.test(String(values?.['character']));
    if (isPicture && !firstAt.has(key)) firstAt.set(key, at);
  }
  return findings.filter(({ label, letter, at = 0 }) => at <= (firstAt.get(`${label} ${letter}`) ?? at));
}

const PICTURE = /^\p{Extended_Pictographic}/u;

/** False for what the verdict or a plainer finding says already. */
function isWorthSaying({ code, severity, label, at }: Finding, all: readonly Finding[]): boolean {
  if ((code === 'other-tld' || code === 'below-public-suffix') && severity !== 'error') return false;
  if (code === 'mapped-case' || code === 'subdomain') return all.every((other) => other.severity !== 'error');
  return code !== 'bidi' || !all.some((other) => other.code === 'digit-at-edge' && other.label === label && other.at === at);
}
