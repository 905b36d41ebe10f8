/** A receipt in lines. */
import { describeCharacter, listLetters } from '../messages/describe-character.js';
import { inserted } from '../messages/format-finding.js';
import { formatVersion } from '../messages/format-version.js';
import { say, toText } from '../messages/message.js';
import { printable, printableCharacter } from '../messages/printable.js';
import { shorten } from '../messages/shorten.js';
import { toVisibleJSON } from '../messages/visible-json.js';
import type { Receipt, ReceiptCharacter, ReceiptTable } from './receipt.js';
import type { ReceiptLanguage } from './receipt-language.js';

/** What a line is about. */
export type LineKey = 'typed' | 'changes' | 'name' | 'characters' | 'scripts' | 'code' | 'decoded' | 'registered' | 'tables' | 'rules' | 'verdict' | 'against' | 'time' | 'program';

export interface ReceiptLine {
  readonly key: LineKey;
  readonly caption: string;
  /** Nothing where there is nothing to say. */
  readonly texts: readonly string[];
}

/** All that a receipt says. Each text is safe to show. */
export function linesOf(receipt: Receipt, language: ReceiptLanguage): ReceiptLine[] {
  const { receipt: words } = language;
  const { typed, changes, name, code, decoded, registered, tables, rules, sentence, against, characters, time, program } = receipt;
  const textsOf: Readonly<Record<LineKey, readonly string[]>> = {
    typed: [isolated(typed)],
    changes: changes.length > 0 ? changes : [words.unchanged],
    name: [isolated(name)],
    characters: characters.map((character) => formatCharacter(character, language)),
    scripts: formatScripts(characters, language),
    code: [code],
    decoded: code === '' ? [] : [say(decoded === name ? words.same : words.different, { name: inserted('name', shown(decoded)) })],
    registered: registered ? [registered.ascii === registered.unicode ? registered.ascii : `${isolated(registered.unicode)} (${registered.ascii})`] : [],
    tables: tables.map((table) => formatTable(table, language)),
    rules: [rules.join(', ')],
    verdict: [sentence],
    against: against.map(({ text, rule }) => (rule === '' ? text : `${text} (${rule})`)),
    time: [time],
    program: [program],
  };
  return keys.map((key) => ({ key, caption: words[key], texts: textsOf[key].map(safe).filter(Boolean) }));
}

const keys: readonly LineKey[] = ['typed', 'changes', 'name', 'characters', 'scripts', 'code', 'decoded', 'registered', 'tables', 'rules', 'verdict', 'against', 'time', 'program'];

/** The receipt as text that ends with itself as JSON, by which it is verified. */
export const writeText = (receipt: Receipt, language: ReceiptLanguage): string =>
  [...readableLines(receipt, language), '', language.receipt.toVerify, writeJSON(receipt)].join('\n');

export const writeJSON = (receipt: Receipt): string => `${toVisibleJSON(receipt)}\n`;

/** What people read: a line each, and below a caption with several texts a line for each of these. */
export function readableLines(receipt: Receipt, language: ReceiptLanguage): string[] {
  const title = say(language.receipt.title, { name: inserted('name', shown(receipt.name) || '–') });
  const lines = linesOf(receipt, language).filter(({ texts }) => texts.length > 0);
  return [title, '', ...lines.flatMap(({ key, caption, texts }) => (texts.length > 1 || key === 'characters' ? [`${caption}:`, ...texts.map((text) => `  ${text}`)] : [`${caption}: ${texts[0]}`]))];
}

const shown = (text: string): string => shorten(printable(text));

const isolated = (text: string): string => toText([inserted('name', shown(text))]);

/** Sentences isolate what is written from right to left. Nothing else that can't be seen is in a line, whoever wrote the file. */
const safe = (text: string): string => text.split(/([\u2068\u2069])/).map((part, index) => (index % 2 === 1 ? part : printable(part))).join('');

function formatCharacter({ place, character, codePoints, name, script, isRefused }: ReceiptCharacter, language: ReceiptLanguage): string {
  const what = describeCharacter(character, script, language);
  const glyph = toText([inserted('character', printableCharacter(character))]);
  const words = [...new Set([name, what, ...(isRefused ? [language.receipt.refused] : [])])].join(', ');
  return [place, ...(glyph === codePoints ? [] : [glyph]), codePoints, words].join(' ');
}

function formatScripts(characters: readonly ReceiptCharacter[], language: ReceiptLanguage): string[] {
  const scripts = [...new Set(characters.map(({ script }) => script))].filter((script) => /^[A-Z][a-z]{3}$/.test(script) && !script.startsWith('Z'));
  return scripts.length > 0 ? [listLetters(scripts, language)] : [];
}

const formatTable = ({ id, version, revision, date }: ReceiptTable, { picture }: ReceiptLanguage): string =>
  formatVersion({ version, date }, { revisions: revision === '' ? {} : { [version]: revision } }, { version: picture.table, revision: picture.revision }, { id });
