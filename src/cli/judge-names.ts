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
import { chooseRegistry } from '../registry/choose.js';
import type { ExitCode } from './exit-code.js';
import type { NamesCommand } from './options.js';
import { print } from './print.js';

export async function judgeNames({ names, isJson, language, registries }: NamesCommand): Promise<ExitCode> {
  const tlds = registries.map(({ tld }) => tld);
  const subjects = names.map((name): Subject => {
    const diagnosis = diagnose(name, registries);
    return { diagnosis, tld: chooseRegistry(diagnosis.labels, registries).tld, tlds };
  });
  const texts = subjects.map((subject) => (isJson ? `${toVisibleJSON(subject.diagnosis)}\n` : describe(subject, language)));
  await print([texts.join(isJson ? '' : '\n')]);
  if (subjects.some(({ diagnosis }) => diagnosis.registrable === false)) return 1;
  return subjects.some(({ diagnosis }) => verdictOf(diagnosis) === 'caution') ? 3 : 0;
}

/** Both forms, the verdict, and the findings with their suggestions, as the elements list them. */
function describe(subject: Subject, language: FindingLanguage): string {
  const { diagnosis } = subject;
  const verdict = verdictOf(diagnosis);
  const lines = [
    ...formsOf(diagnosis),
    toText(formatVerdict(verdict, subject, language)),
    ...(verdict === 'permitted' || verdict === 'caution' ? [language.messages.availability] : []),
    ...(verdict === 'empty' ? [] : remarkLines(subject, language).map((line) => `  ${line}`)),
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
