/** `klartext NAME…`: prints both forms of each name, the verdict and the findings; of a word, what several TLDs say. */
import { diagnose } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { verdictOf } from '../diagnosis/verdict.js';
import { encodeAce } from '../idna/ace.js';
import { toVisibleJSON } from '../messages/visible-json.js';
import type { FindingLanguage } from '../messages/finding-language.js';
import { toText } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import { faultOf, messagesOf } from '../messages/messages.js';
import { subjectOf } from '../messages/subject.js';
import { inserted, formatFinding, formatSuggestion, formatVerdict, type Subject } from '../messages/format-finding.js';
import { preferring, type RegistryList } from '../registry/choose.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import type { NamesCommand } from './options.js';
import { print } from './print.js';
import { describeRelated } from './describe-related.js';

export async function judgeNames({ names, isJson, language, registries, tellsEach }: NamesCommand): Promise<ExitCode> {
  const subjects = names.map((name) => subjectOf(diagnose(name, registries), registries));
  const othersOf = ({ diagnosis }: Subject): Subject[] => (tellsEach ? underOthers(diagnosis, registries) : []);
  const describeAll = (subject: Subject): string =>
    describe(subject, language, describeRelated(subject, registries, language)) + othersOf(subject).map((other) => `${describeInLine(other, language)}\n`).join('');
  const texts = subjects.map((subject) => (isJson ? `${toVisibleJSON(withOthers(subject, othersOf(subject)))}\n` : describeAll(subject)));
  await print([texts.join(isJson ? '' : '\n')]);
  return exitCodeOf(subjects.map(({ diagnosis }) => diagnosis));
}

/** What the other registries say of a name without a TLD; nothing of one that has one. */
function underOthers({ input, labels }: Diagnosis, registries: RegistryList): Subject[] {
  if (labels.length !== 1 || input.trim() === '') return [];
  return registries.slice(1).map(({ tld }) => {
    const list = preferring(tld, registries);
    return subjectOf(diagnose(input, list), list);
  });
}

/** The verdict, the first fault, and what to change. */
function describeInLine(subject: Subject, language: FindingLanguage): string {
  const { diagnosis, tld } = subject;
  const verdict = verdictOf(diagnosis);
  const fault = verdict === 'elsewhere' ? undefined : faultOf(diagnosis);
  const suggestion = fault?.suggestions?.find((name) => encodeAce(name.slice(name.lastIndexOf('.') + 1)) === tld);
  // the lines beside this one say where else a letter is permitted
  const said = fault && { ...fault, values: { ...fault.values, elsewhere: '' } };
  // a sentence that is the same for each of them does not say which
  const which = verdict === 'elsewhere' && diagnosis.unicode === diagnosis.ascii ? [`${diagnosis.unicode}:`] : [];
  const sentences = [which, formatVerdict(verdict, subject, language), said ? formatFinding(said, subject, language) : [], suggestion ? formatSuggestion(suggestion, language) : []];
  return sentences.map(toText).filter(Boolean).join(' ');
}

/** A diagnosis with the verdicts on the same name under each of several TLDs, and what was found under the others. */
function withOthers({ diagnosis, tld }: Subject, others: readonly Subject[]): object {
  if (others.length === 0) return diagnosis;
  const all = [{ diagnosis, tld }, ...others].map((each) => {
    const { unicode, ascii, findings } = each.diagnosis;
    return [each.tld, { verdict: verdictOf(each.diagnosis), unicode, ascii, findings }] as const;
  });
  return { ...diagnosis, under: Object.fromEntries(all) };
}

/** Both forms, the verdict, and the findings with their suggestions, as the elements list them; and what else there is to say. */
export function describe(subject: Subject, language: FindingLanguage, more: readonly string[] = []): string {
  const { diagnosis } = subject;
  const verdict = verdictOf(diagnosis);
  const lines = [
    ...formsOf(diagnosis),
    toText(formatVerdict(verdict, subject, language)),
    ...(verdict === 'permitted' || verdict === 'caution' ? [language.messages.availability] : []),
    ...(verdict === 'empty' ? [] : [...remarkLines(subject, language), ...more].map((line) => `  ${line}`)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function formsOf({ unicode, ascii }: Diagnosis): string[] {
  const forms = new Set([toText([inserted('name', printable(unicode))]), ascii]);
  return [...forms].filter(Boolean);
}

function remarkLines(subject: Subject, language: FindingLanguage): string[] {
  return messagesOf(subject, language).flatMap(({ phrase, codes = [], suggestions }) => [
    toText(phrase),
    ...codes.map((code) => code.join('')),
    ...codes.slice(0, 1).map(([before]) => `${' '.repeat(before.length)}^`),
    ...suggestions.map((name) => toText(formatSuggestion(name, language))),
  ]);
}
