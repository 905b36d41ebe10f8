/** A receipt: what was typed, what became of it, and by which rules, so that somebody can look it up later, and judge again. */
import { notation } from '../code-points.js';
import { decidingTables } from '../diagnosis/deciding-tables.js';
import { diagnose } from '../diagnosis/diagnose.js';
import { diagnoseFinal } from '../diagnosis/diagnose-final.js';
import type { BothForms, Diagnosis } from '../diagnosis/diagnosis.js';
import { lettersOfName } from '../diagnosis/letter-places.js';
import { shownLabels } from '../diagnosis/shown-labels.js';
import { type FinalVerdict, verdictOf } from '../diagnosis/verdict.js';
import { toUnicode } from '../idna/name.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { nameOrDescribe } from '../messages/describe-character.js';
import { formatVerdict, type Subject } from '../messages/format-finding.js';
import { say, toText } from '../messages/message.js';
import { type FindingMessage, messagesOf } from '../messages/messages.js';
import { subjectOf } from '../messages/subject.js';
import { chooseRegistry, listOf, type SomeRegistries } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import type { Registry } from '../registry/registry.js';
import { version } from '../version.js';
import { type ReceiptLanguage, receiptLanguages } from './receipt-language.js';

export const RECEIPT = 'klartext receipt 1';

export interface Receipt {
  readonly receipt: typeof RECEIPT;
  /** ISO 8601, in UTC. */
  readonly time: string;
  /** What made the receipt, and its version. */
  readonly program: string;
  /** The language of all sentences, a BCP 47 tag. */
  readonly lang: string;
  /** The top-level domains whose registries were asked; the first one judges a single word. */
  readonly judges: readonly string[];
  readonly typed: string;
  /** What was left out and changed on the way to the name, in sentences. */
  readonly changes: readonly string[];
  readonly name: string;
  /** Those of the label that is registered, and of labels with other letters than a–z. */
  readonly characters: readonly ReceiptCharacter[];
  /** The name in its ACE form; '' if it has none. */
  readonly code: string;
  /** The code converted back. */
  readonly decoded: string;
  /** What would be registered; null unless it is permitted. */
  readonly registered: BothForms | null;
  readonly tables: readonly ReceiptTable[];
  /** The standards, and the document of the registry. */
  readonly rules: readonly string[];
  readonly verdict: FinalVerdict;
  readonly sentence: string;
  /** What is wrong, or stands against the name, with the rule that says so. */
  readonly against: readonly { readonly text: string; readonly rule: string }[];
}

export interface ReceiptCharacter {
  /** The letter in the name, as a person counts. */
  readonly place: number;
  readonly character: string;
  /** `U+05D9 U+05B4` */
  readonly codePoints: string;
  readonly name: string;
  /** ISO 15924. */
  readonly script: string;
  readonly isRefused: boolean;
}

/** The revision is what the registry calls the version; '' if it has no word for it. */
export interface ReceiptTable {
  readonly id: string;
  readonly version: string;
  readonly revision: string;
  readonly date: string;
}

export interface ReceiptOptions {
  /** When the name was judged. */
  readonly time: Date;
  /** A BCP 47 tag. The receipt is in English if the language is not known, or has not been loaded (`loadLanguage`). */
  readonly lang?: string | undefined;
  /** One registry, or several, of which the name's own judges, and the first one a single word; else all that are known. */
  readonly registries?: SomeRegistries | undefined;
}

/** @throws {RangeError} if `time` is no valid date */
export function makeReceipt(typed: string, { time, lang, registries = allRegistries() }: ReceiptOptions): Receipt {
  const language = chooseLanguage(lang, receiptLanguages);
  const judges = listOf(registries);
  const diagnosis = diagnose(typed, judges);
  const subject = subjectOf(diagnosis, judges);
  const registry = chooseRegistry(diagnosis.labels, judges);
  const messages = typed.trim() === '' ? [] : messagesOf(subject, language);
  const verdict = verdictOf(diagnosis);
  return {
    receipt: RECEIPT,
    time: time.toISOString().replace(/\.\d+Z$/, 'Z'),
    program: `klartext ${version}`,
    lang: language.tag,
    judges: subject.tlds,
    typed,
    changes: changesIn(subject, messages, language),
    name: diagnosis.unicode,
    characters: charactersOf(diagnoseFinal(typed, judges), language),
    code: diagnosis.ascii,
    decoded: toUnicode(diagnosis.ascii).name,
    registered: diagnosis.domain,
    tables: decidingTables(diagnosis, registry).map(({ id, version: number, date }) => ({ id, version: number, revision: registry.revisions?.[number] ?? '', date })),
    rules: rulesOf(registry, diagnosis),
    verdict,
    sentence: toText(formatVerdict(verdict, subject, language)),
    against: messages
      .filter(({ severity, code }) => severity !== 'note' || code === 'more')
      .map(({ code, phrase }) => ({ text: toText(phrase), rule: diagnosis.findings.find((finding) => finding.code === code)?.reference ?? '' })),
  };
}

/** What is said of the text around the name, of letters that became others, and of the top-level domain of a single word. */
function changesIn({ diagnosis: { labels, unicode }, tld }: Subject, messages: readonly FindingMessage[], { receipt }: ReceiptLanguage): string[] {
  const said = messages.filter(({ severity, code }) => severity === 'note' && changing.has(code)).map(({ phrase }) => toText(phrase));
  const hasNewTld = labels.length === 1 && tld !== '' && unicode.endsWith(`.${tld}`);
  return hasNewTld ? [...said, say(receipt.added, { tld })] : said;
}

const changing: ReadonlySet<string> = new Set(['cleaned', 'mapped-case', 'mapped', 'removed']);

function charactersOf(diagnosis: Diagnosis, language: ReceiptLanguage): ReceiptCharacter[] {
  const letterAt = lettersOfName(diagnosis.labels);
  return shownLabels(diagnosis).flatMap(([index, { characters }]) =>
    characters.map(({ text, at, script, status }) => ({
      place: letterAt(index, at),
      character: text,
      codePoints: notation(text),
      name: nameOrDescribe(text, script, language),
      script,
      isRefused: status === 'refused',
    })),
  );
}

const rulesOf = ({ source = '' }: Registry, { judged }: Diagnosis): string[] =>
  ['IDNA2008 (RFC 5890–5893)', 'UTS 46', ...(judged < 0 || source === '' ? [] : [source])];
