/** `klartext NAME…`: each name in both forms, with what is to be said of it. */
import type { Diagnosis } from '../diagnose/diagnosis.js';
import { diagnoseUnder, verdictOf } from '../lists/check-row.js';
import { toVisibleJSON } from '../lists/write.js';
import type { Language } from '../locales/language.js';
import { toText } from '../locales/phrase.js';
import { printable } from '../locales/printable.js';
import { remarksOf } from '../locales/remarks.js';
import { inserted, sayMend, sayVerdict, type Subject } from '../locales/say.js';
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

/** The forms, the verdict, and what the elements list: each fault with its mends. */
function describe(subject: Subject, language: Language): string {
  const { diagnosis } = subject;
  const verdict = diagnosis.input.trim() === '' ? 'empty' : verdictOf(diagnosis);
  const { strings } = language;
  const lines = [
    ...formsOf(diagnosis),
    toText(sayVerdict(verdict, subject, language)),
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
  return remarksOf(subject, language).flatMap(({ phrase, mends }) => [phrase, ...mends.map((mend) => sayMend(mend, language))].map(toText));
}
