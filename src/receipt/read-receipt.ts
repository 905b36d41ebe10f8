/** Reads a receipt from JSON, or from the text that ends with it. */
import { MAX_RECEIPT_CODE_UNITS } from '../limits.js';
import { RECEIPT, type Receipt } from './receipt.js';

/** Undefined for a text without a receipt. */
export function readReceipt(text: string): Receipt | undefined {
  const line = text.length > MAX_RECEIPT_CODE_UNITS ? undefined : text.split(/\r?\n/).findLast(isJSON);
  const value = line === undefined ? undefined : parse(line.slice(line.indexOf('{')));
  return isReceipt(value) ? value : undefined;
}

/** What stands before and behind the line of JSON; nothing where there is that line alone. */
export function textAround(text: string): { readonly before: string[]; readonly behind: string[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const place = lines.findLastIndex(isJSON);
  return { before: lines.slice(0, Math.max(0, place)), behind: lines.slice(place + 1) };
}

const isJSON = (line: string): boolean => /^\uFEFF?\s*\{"receipt":/.test(line);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // SyntaxError: it is no JSON
  }
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isFlag: Check = (value) => typeof value === 'boolean';
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const either = (one: Check, other: Check): Check => (value) => one(value) || other(value);
const objectOf = (checks: Readonly<Record<string, Check>>): Check => (value) =>
  typeof value === 'object' && value !== null && Object.entries(checks).every(([key, check]) => check((value as Readonly<Record<string, unknown>>)[key]));

const hasFields = objectOf({
  receipt: (value) => value === RECEIPT,
  time: isText,
  program: isText,
  lang: isText,
  judges: listOf(isText),
  typed: isText,
  changes: listOf(isText),
  name: isText,
  characters: listOf(objectOf({ place: isNumber, character: isText, codePoints: isText, name: isText, script: isText, isRefused: isFlag })),
  code: isText,
  decoded: isText,
  registered: either((value) => value === null, objectOf({ unicode: isText, ascii: isText })),
  tables: listOf(objectOf({ id: isText, version: isText, revision: isText, date: isText })),
  rules: listOf(isText),
  verdict: isText,
  sentence: isText,
  against: listOf(objectOf({ text: isText, rule: isText })),
});

const isReceipt = (value: unknown): value is Receipt => hasFields(value);
