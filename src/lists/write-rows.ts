/** Writes checked rows, one by one, for spreadsheets or for programs. */
import { BYTE_ORDER_MARK, type CellSeparator, csvRow } from './csv.js';
import { printable } from '../messages/printable.js';
import { toVisibleJSON } from '../messages/visible-json.js';
import type { CheckedRow } from './check-row.js';

/** `jsonl` has an object on each line. */
export type ResultFormat = 'csv' | 'jsonl';

const columnsBefore = ['line', 'input', 'unicode', 'ascii', 'verdict', 'findings', 'at', 'fault', 'suggestion'] as const;
const columnsBetween = ['code', 'codeUnicode', 'match', 'letter'] as const;
const columns = [...columnsBefore, 'sameAs', ...columnsBetween, 'variantOf'] as const satisfies readonly (keyof CheckedRow)[];

/**
 * The beginning of the file, before the rows.
 * @param tlds under which names without one are told: a column each, with a dot, as `at` is the place
 */
export const writeHead = (format: ResultFormat, separator: CellSeparator, tlds: readonly string[] = []): string =>
  format === 'csv' ? BYTE_ORDER_MARK + csvRow([...columns, ...tlds.map((tld) => `.${tld}`)], separator) : '';

/** A row as it stands in the file. Cells of spreadsheets show what can't be seen as `U+202E`; JSON has it as it was. */
export function writeRow(row: CheckedRow, format: ResultFormat, separator: CellSeparator, tlds: readonly string[] = []): string {
  const [before, between, after] = writeParts(row, format, separator, tlds);
  return before + writeLine('sameAs', row.sameAs, format) + between + writeLine('variantOf', row.variantOf, format) + after;
}

/** A row without the earlier lines that it tells of: what stands before, between and after them. */
export function writeParts(
  { sameAs, variantOf, code, codeUnicode, match, under, cause: _cause, ...first }: Omit<CheckedRow, 'line'> & { readonly line: number | undefined }, format: ResultFormat, separator: CellSeparator, tlds: readonly string[] = [],
): [before: string, between: string, after: string] {
  if (format === 'jsonl') {
    const last = toVisibleJSON({ code, codeUnicode, match, under }).slice(1);
    return [toVisibleJSON(first).slice(0, -1), '', `${last === '}' ? '' : ','}${last}\n`];
  }
  const row = { code, codeUnicode, match, ...first };
  const cells = (names: readonly (keyof typeof row)[]): string => csvRow(names.map((name) => printable(textOf(row[name]))), separator).slice(0, -2);
  const verdicts = tlds.map((tld) => separator + csvRow([under?.[tld] ?? ''], separator).slice(0, -2)).join('');
  return [`${cells(columnsBefore)}${separator}"`, `"${separator}${cells(columnsBetween)}${separator}"`, `"${verdicts}\r\n`];
}

/** An earlier line where `writeParts` leaves room for it. */
export const writeLine = (name: 'sameAs' | 'variantOf', line: number | undefined, format: ResultFormat): string =>
  line === undefined ? '' : format === 'jsonl' ? `,"${name}":${line}` : String(line);

const textOf = (value: CheckedRow[keyof CheckedRow]): string => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));
