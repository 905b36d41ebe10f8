/** Judges again what a receipt says. */
import type { Table } from '../lgr/table.js';
import { MAX_CLOCK_DIFFERENCE } from '../limits.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { lookUpLanguage } from '../messages/known-languages.js';
import { listOf, registriesOf, type SomeRegistries } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import { compareLines } from './compare-lines.js';
import { type LineKey, linesOf, readableLines } from './format-receipt.js';
import { textAround } from './read-receipt.js';
import { makeReceipt, type Receipt, type ReceiptTable } from './receipt.js';
import { type ReceiptLanguage, receiptLanguages } from './receipt-language.js';

/**
 * What a receipt says otherwise than it is found to be.
 * `wrong`: it does not hold. `future`: it is later than now. `older-table`, `newer-table`: it was judged by an older or a newer table than
 * the one that is known here. `since`: that table judges otherwise. `other-program`: another version made it, whose sentences are not
 * compared. `other-language`: its language is not known, so that they can't be. `text`: a line that people read in the file is not what the
 * receipt says; `missing-text`, `added-text`: it is not there, or is none of the receipt. `number` is that of the line.
 */
export interface ReceiptDifference {
  readonly kind: 'wrong' | 'future' | 'older-table' | 'newer-table' | 'since' | 'other-program' | 'other-language' | 'text' | 'missing-text' | 'added-text';
  readonly line: FactKey | undefined;
  readonly number?: number;
  /** What the receipt says, and what was found, in its language. */
  readonly said: string;
  readonly found: string;
}

/** What a receipt says, in a line or between them. */
export type FactKey = LineKey | 'judges';

/** Whether the receipt is false, and not only older than what is known today. */
export const isFalse = ({ kind }: ReceiptDifference): boolean => falseKinds.has(kind);

const falseKinds: ReadonlySet<ReceiptDifference['kind']> = new Set(['wrong', 'future', 'other-language', 'text', 'missing-text', 'added-text']);

export interface Verification {
  /** Those that judge; without them, those that the receipt names. */
  readonly registries?: SomeRegistries | undefined;
  /** The text of the file, of which what people read is compared, too. */
  readonly file?: string | undefined;
  /** Later than which no receipt can be; without it, none is too late. */
  readonly now?: Date | undefined;
}

export function verifyReceipt(receipt: Receipt, { registries: own, file = '', now }: Verification = {}): ReceiptDifference[] {
  const language = chooseLanguage(receipt.lang, receiptLanguages);
  const registries = own ?? registriesOf(receipt.judges.join(' '), allRegistries());
  const time = readTime(receipt.time);
  const found = makeReceipt(receipt.typed, { time: time ?? new Date(0), lang: receipt.lang, registries });
  const isKnown = lookUpLanguage(receipt.lang) === receipt.lang;
  const saysSame = receipt.program === found.program && receipt.lang === found.lang;
  const age = compareTables(receipt.tables, listOf(registries).flatMap(({ tables }) => tables));
  const differ = (factsOf: (each: Receipt) => Facts): FactKey[] => factsThatDiffer(factsOf(receipt), factsOf(found));
  const wrong = differ((each) => protocolOf(each, saysSame, receipt.registered !== null && found.registered !== null));
  const judged = differ((each) => judgementOf(each, saysSame)).filter((line) => !wrong.includes(line));
  const asked = own ? [] : differ(({ judges }) => ({ judges }));
  const differences = [...asked, ...wrong, ...judged].map((line): ReceiptDifference => {
    const kind = !age || wrong.includes(line) || line === 'judges' ? 'wrong' : line === 'tables' ? age : 'since';
    return { kind, line, ...textsOf(line, receipt, found, language) };
  });
  const sentences: ReceiptDifference[] = !isKnown
    ? [{ kind: 'other-language', line: undefined, said: receipt.lang, found: found.lang }]
    : saysSame
      ? compareText(file, receipt, language)
      : [{ kind: 'other-program', line: 'program', said: receipt.program, found: found.program }];
  return [...differences, ...compareTime(receipt.time, time, now), ...sentences];
}

function compareTime(said: string, time: Date | undefined, now: Date | undefined): ReceiptDifference[] {
  if (!time) return [{ kind: 'wrong', line: 'time', said, found: '' }];
  const isLater = now !== undefined && time.getTime() - now.getTime() > MAX_CLOCK_DIFFERENCE;
  return isLater ? [{ kind: 'future', line: 'time', said, found: now.toISOString() }] : [];
}

type Facts = Readonly<Partial<Record<FactKey, unknown>>>;

/** What follows from what was typed. Sentences are those of a version of the program. */
const protocolOf = ({ name, code, decoded, registered, rules, changes, characters }: Receipt, saysSame: boolean, isRegistered: boolean): Facts => ({
  changes: saysSame && changes,
  name,
  characters: characters.map((each) => [each.place, each.character, each.codePoints, each.script, saysSame && each.name]),
  code,
  decoded,
  registered: isRegistered && registered && [registered.unicode, registered.ascii],
  rules: saysSame && rules,
});

/** What a table decides. */
const judgementOf = ({ registered, tables, verdict, sentence, against, characters }: Receipt, saysSame: boolean): Facts => ({
  characters: characters.map(({ isRefused }) => isRefused),
  registered: registered !== null,
  tables: tables.map(({ id, version, revision, date }) => [id, version, revision, date]),
  verdict: [verdict, saysSame && sentence],
  against: saysSame && against.map(({ text, rule }) => [text, rule]),
});

const factsThatDiffer = (said: Facts, found: Facts): FactKey[] => (Object.keys(said) as FactKey[]).filter((line) => JSON.stringify(said[line]) !== JSON.stringify(found[line]));

/** Whether the tables are known here, and in which age. */
function compareTables(said: readonly ReceiptTable[], known: readonly Table[]): 'older-table' | 'newer-table' | undefined {
  const steps = said.map(({ id, version }) => Number(version) - Number(known.find((table) => table.id === id)?.version));
  if (steps.some((step) => step < 0) && steps.every((step) => step <= 0)) return 'older-table';
  return steps.some((step) => step > 0) && steps.every((step) => step >= 0) ? 'newer-table' : undefined;
}

function compareText(file: string, receipt: Receipt, language: ReceiptLanguage): ReceiptDifference[] {
  const { before, behind } = textAround(file);
  if (before.length === 0) return [];
  // the line that leads to the JSON, and blank ones around it, say nothing of the name
  const end = before.findLastIndex((line) => line !== '' && line !== language.receipt.toVerify) + 1;
  const changes = compareLines(before.slice(0, end), readableLines(receipt, language));
  return [
    ...changes.map(({ kind, number, said, right }): ReceiptDifference => ({ kind: kindsOfText[kind], line: undefined, number, said, found: right })),
    ...behind.flatMap((line, index): ReceiptDifference[] => (line.trim() === '' ? [] : [{ kind: 'added-text', line: undefined, number: before.length + 2 + index, said: line, found: '' }])),
  ];
}

const kindsOfText = { changed: 'text', missing: 'missing-text', added: 'added-text' } as const;

/** Of a line with many texts, those that differ. */
function textsOf(line: FactKey, receipt: Receipt, found: Receipt, language: ReceiptLanguage): { said: string; found: string } {
  if (line === 'judges') return { said: receipt.judges.join(', '), found: found.judges.join(', ') };
  const [said, is] = [receipt, found].map((each) => linesOf(each, language).find(({ key }) => key === line)?.texts ?? []) as [readonly string[], readonly string[]];
  const join = (texts: readonly string[], others: readonly string[]): string => (texts.filter((text) => !others.includes(text)).join(' / ') || texts.join(' / '));
  return { said: join(said, is), found: join(is, said) };
}

/** As `makeReceipt` writes it. */
function readTime(text: string): Date | undefined {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : undefined;
  return time && !Number.isNaN(time.getTime()) ? time : undefined;
}
