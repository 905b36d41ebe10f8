/** The result of a draw as a file: JSON to be checked, CSV to be read. */
import type { Language } from '../languages/language.js';
import { ACE_PREFIX, decodeAce } from '../idna/ace.js';
import { BYTE_ORDER_MARK, type CellSeparator, csvRow } from '../lists/csv.js';
import { toVisibleJSON } from '../messages/visible-json.js';
import { printable } from '../messages/printable.js';
import type { Deviation, DrawResult, Lot } from './draw.js';
import { DrawError } from './draw-error.js';

/** JSON with a row on each line, in parts, as a million rows are too long for one text. */
export function* writeResult({ rows, deviations, ...head }: DrawResult): Generator<string> {
  yield `${toVisibleJSON(head).slice(0, -1)},"rows":[`;
  yield* writeLots(rows);
  yield '],"deviations":[';
  for (const [index, { rows: lots, ...about }] of deviations.entries()) {
    yield `${index > 0 ? ',' : ''}\n${toVisibleJSON(about).slice(0, -1)},"rows":[`;
    yield* writeLots(lots);
    yield ']}';
  }
  yield ']}\n';
}

function* writeLots(lots: readonly Lot[]): Generator<string> {
  for (const [index, lot] of lots.entries()) yield `${index > 0 ? ',' : ''}\n${toVisibleJSON(lot)}`;
}

/** The positions that hold, those of names that were drawn again with the seed of that draw. */
export function* writeResultCSV(result: DrawResult, separator: CellSeparator, heads: Language['draw']): Generator<string> {
  const hasQueues = result.queues.length > 0;
  const row = (cells: readonly string[]): string => csvRow(cells.map(printable), separator);
  yield BYTE_ORDER_MARK + row([heads.name, heads.code, heads.caseNumber, ...(hasQueues ? [heads.queue] : []), heads.position, heads.key, heads.seed]);
  for (const { lot, seed } of lotsInForce(result)) {
    const { name, caseNumber, queue = '', position, key } = lot;
    yield row([unicodeOf(name), name, caseNumber, ...(hasQueues ? [queue] : []), String(position), key, seed]);
  }
}

/** The lots that hold, each with the seed by which it was drawn: the rows of the first draw without the names that were drawn again, and behind them each of these as it was drawn last. */
export function* lotsInForce({ seed, rows, deviations }: DrawResult): Generator<{ readonly lot: Lot; readonly seed: string }> {
  const last = new Map<string, Deviation>(deviations.flatMap((each) => each.names.map((name) => [name, each])));
  for (const lot of rows) if (!last.has(lot.name)) yield { lot, seed };
  for (const each of deviations) for (const lot of each.rows) if (last.get(lot.name) === each) yield { lot, seed: each.seed };
}

/** A name as it is read. */
export const unicodeOf = (name: string): string => name.split('.').map((label) => (label.startsWith(ACE_PREFIX) ? decodeAce(label).decoded || label : label)).join('.');

/** Whether a text is the result of a draw. */
export const isResultText = (text: string): boolean => isResult(parse(text));

/** @throws {DrawError} `no-result` */
export function readResult(text: string): DrawResult {
  const value = parse(text);
  if (!isResult(value)) throw new DrawError({ kind: 'no-result' });
  const { algorithm, base, seed, queues, rows, deviations } = value;
  return { algorithm, base, seed, queues, rows, deviations };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // SyntaxError: it is no JSON
  }
}

const isResult = (value: unknown): value is DrawResult =>
  isObject(value) && isText(value['algorithm']) && isHash(value['base']) && isText(value['seed']) && areTexts(value['queues']) && areLots(value['rows']) && Array.isArray(value['deviations']) && value['deviations'].every(isDeviation);

const isDeviation = (value: unknown): value is Deviation => isObject(value) && isText(value['seed']) && areTexts(value['names']) && areLots(value['rows']);

const areLots = (value: unknown): value is Lot[] => Array.isArray(value) && value.every(isLot);

const isLot = (value: unknown): value is Lot =>
  isObject(value) && isText(value['name']) && isText(value['caseNumber']) && typeof value['position'] === 'number' && isText(value['key']) && (value['queue'] === undefined || isText(value['queue']));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const isHash = (value: unknown): value is string => isText(value) && /^[\da-f]{64}$/.test(value);
