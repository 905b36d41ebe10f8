/** `klartext NAME…`: prints both forms of each name, the verdict and the findings. */
import { diagnose } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { verdictOf } from '../diagnosis/verdict.js';
import { toVisibleJSON } from '../lists/write-rows.js';
import type { FindingLanguage } from '../messages/finding-language.js';
import { toText } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import { messagesOf } from '../messages/messages.js';
import { inserted, formatSuggestion, formatVerdict, type Subject } from '../messages/format-finding.js';
import { chooseRegistry, type RegistryList } from '../registry/choose.js';
import type { ExitCode } from './exit-code.js';
import type { NamesCommand } from './options.js';
import { print } from './print.js';
import { describeRelated } from './related-names.js';

export async function judgeNames({ names, isJson, language, registries }: NamesCommand): Promise<ExitCode> {
  const subjects = names.map((name) => subjectOf(diagnose(name, registries), registries));
  const describeAll = (subject: Subject): string => describe(subject, language, describeRelated(subject, registries, language));
  const texts = subjects.map((subject) => (isJson ? `${toVisibleJSON(subject.diagnosis)}\n` : describeAll(subject)));
  await print([texts.join(isJson ? '' : '\n')]);
  if (subjects.some(({ diagnosis }) => diagnosis.registrable === false)) return 1;
  return subjects.some(({ diagnosis }) => verdictOf(diagnosis) === 'caution') ? 3 : 0;
}

export const subjectOf = (diagnosis: Diagnosis, registries: RegistryList): Subject => ({
  diagnosis,
  tld: chooseRegistry(diagnosis.labels, registries).tld,
  tlds: registries.map(({ tld }) => tld),
});

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
