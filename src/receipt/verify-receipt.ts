/** Judges again what a receipt says. */
import type { Table } from '../lgr/table.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { listOf, registriesOf, type SomeRegistries } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import { type LineKey, linesOf, readableLines } from './format-receipt.js';
import { textBefore } from './read-receipt.js';
import { makeReceipt, type Receipt, type ReceiptTable } from './receipt.js';
import { type ReceiptLanguage, receiptLanguages } from './receipt-language.js';

/**
 * What a receipt says otherwise than it is found to be.
 * `wrong`: it does not hold. `older-table`, `newer-table`: it was judged by an older or a newer table than the one that is known here.
 * `since`: that table judges otherwise. `other-program`: another version made it, whose sentences are not compared. `text`: what
 * people read in the file is not what the receipt says; `number` is the line.
 */
export interface ReceiptDifference {
  readonly kind: 'wrong' | 'older-table' | 'newer-table' | 'since' | 'other-program' | 'text';
  readonly line: LineKey | undefined;
  readonly number?: number;
  /** What the receipt says, and what was found, in its language. */
  readonly said: string;
  readonly found: string;
}

/** Whether the receipt is false, and not only older than what is known today. */
export const isFalse = ({ kind }: ReceiptDifference): boolean => kind === 'wrong' || kind === 'text';

/**
 * @param registries those that judge; without them, those that the receipt names
 * @param file the text of the file, of which what people read is compared, too
 */
export function verifyReceipt(receipt: Receipt, { registries = registriesOf(receipt.judges.join(' '), allRegistries()), file = '' }: { registries?: SomeRegistries | undefined; file?: string | undefined } = {}): ReceiptDifference[] {
  const language = chooseLanguage(receipt.lang, receiptLanguages);
  const time = readTime(receipt.time);
  const found = makeReceipt(receipt.typed, { time: time ?? new Date(0), lang: receipt.lang, registries });
  const saysSame = receipt.program === found.program && receipt.lang === found.lang;
  const age = compareTables(receipt.tables, listOf(registries).flatMap(({ tables }) => tables));
  const differ = (factsOf: (each: Receipt) => Facts): LineKey[] => linesThatDiffer(factsOf(receipt), factsOf(found));
  const wrong = differ((each) => protocolOf(each, saysSame, receipt.registered !== null && found.registered !== null));
  const judged = differ((each) => judgementOf(each, saysSame)).filter((line) => !wrong.includes(line));
  const differences = [...wrong, ...judged].map((line): ReceiptDifference => {
    const kind = !age || wrong.includes(line) ? 'wrong' : line === 'tables' ? age : 'since';
    return { kind, line, ...textsOf(line, receipt, found, language) };
  });
  return [
    ...differences,
    ...(time ? [] : [{ kind: 'wrong', line: 'time', said: receipt.time, found: '' } as const]),
    ...(saysSame ? compareText(textBefore(file), receipt, language) : [{ kind: 'other-program', line: 'program', said: receipt.program, found: found.program } as const]),
  ];
}

type Facts = Readonly<Partial<Record<LineKey, unknown>>>;

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

const linesThatDiffer = (said: Facts, found: Facts): LineKey[] => (Object.keys(said) as LineKey[]).filter((line) => JSON.stringify(said[line]) !== JSON.stringify(found[line]));

/** Whether the tables are known here, and in which age. */
function compareTables(said: readonly ReceiptTable[], known: readonly Table[]): 'older-table' | 'newer-table' | undefined {
  const steps = said.map(({ id, version }) => Number(version) - Number(known.find((table) => table.id === id)?.version));
  if (steps.some((step) => step < 0) && steps.every((step) => step <= 0)) return 'older-table';
  return steps.some((step) => step > 0) && steps.every((step) => step >= 0) ? 'newer-table' : undefined;
}

function compareText(text: readonly string[], receipt: Receipt, language: ReceiptLanguage): ReceiptDifference[] {
  if (text.length === 0) return [];
  const right = readableLines(receipt, language);
  const rest = text.slice(right.length).flatMap((line, index) => (line === '' || line === language.receipt.toVerify ? [] : [right.length + index]));
  const numbers = [...right.flatMap((line, index) => (line === text[index] ? [] : [index])), ...rest];
  return numbers.map((index) => ({ kind: 'text', line: undefined, number: index + 1, said: text[index] ?? '', found: right[index] ?? '' }));
}

/** Of a line with many texts, those that differ. */
function textsOf(line: LineKey, receipt: Receipt, found: Receipt, language: ReceiptLanguage): { said: string; found: string } {
  const [said, is] = [receipt, found].map((each) => linesOf(each, language).find(({ key }) => key === line)?.texts ?? []) as [readonly string[], readonly string[]];
  const join = (texts: readonly string[], others: readonly string[]): string => (texts.filter((text) => !others.includes(text)).join(' / ') || texts.join(' / '));
  return { said: join(said, is), found: join(is, said) };
}

/** As `makeReceipt` writes it. */
function readTime(text: string): Date | undefined {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : undefined;
  return time && !Number.isNaN(time.getTime()) ? time : undefined;
}
