/** `klartext NAME…`: each name in both forms, with what is to be said of it. */
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { diagnoseUnder, verdictOf } from '../lists/check-row.js';
import { toVisibleJSON } from '../lists/write-rows.js';
import type { Language } from '../messages/language.js';
import { toText } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import { messagesOf } from '../messages/messages.js';
import { inserted, formatSuggestion, formatVerdict, type Subject } from '../messages/format-finding.js';
import type { NamesCommand } from './options.js';
import { print } from './print.js';

export async function judgeNames({ names, isJson, language, registries }: NamesCommand): Promise<0 | 1> {
  const tlds = registries.map(({ tld }) => tld);
  const subjects = names.map((name): Subject => {
    return { ...diagnoseUnder(registries, name), tlds, isExcluded: false, blocked: undefined };
  });
  const texts = subjects.map((subject) => (isJson ? `${toVisibleJSON(subject.diagnosis)}\n` : describe(subject, language)));
  await print([texts.join(isJson ? '' : '\n')]);
  return subjects.some(({ diagnosis }) => diagnosis.registrable === false) ? 1 : 0;
}

/** The forms, the verdict, and what the elements list: each fault with its suggestions. */
function describe(subject: Subject, language: Language): string {
  const { diagnosis } = subject;
  const verdict = diagnosis.input.trim() === '' ? 'empty' : verdictOf(diagnosis);
  const { strings } = language;
  const lines = [
    ...formsOf(diagnosis),
    toText(formatVerdict(verdict, subject, language)),
    ...(verdict === 'permitted' ? [strings.availability] : []),
    ...(verdict === 'empty' ? [] : remarkLines(subject, language).map((line) => `  ${line}`)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function formsOf({ unicode, ascii }: Diagnosis): string[] {
  const forms = new Set([toText([inserted('name', printable(unicode))]), ascii]);
  return [...forms].filter(Boolean);
}

function remarkLines(subject: Subject, language: Language): string[] {
  return messagesOf(subject, language).flatMap(({ phrase, suggestions }) => [phrase, ...suggestions.map((mend) => formatSuggestion(mend, language))].map(toText));
}
