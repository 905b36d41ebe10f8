/** Writes checked rows, one by one, for spreadsheets or for programs. */
import { BYTE_ORDER_MARK, type CellSeparator, csvRow } from './csv.js';
import { printable } from '../messages/printable.js';
import type { CheckedRow } from './check-row.js';

/** `jsonl` has an object on each line. */
export type ResultFormat = 'csv' | 'jsonl';

const columns = [
  'line', 'input', 'unicode', 'ascii', 'verdict', 'findings', 'at', 'fault', 'suggestion', 'sameAs', 'code', 'codeUnicode', 'match', 'letter', 'variantOf',
] as const satisfies readonly (keyof CheckedRow)[];

/** The beginning of the file, before the rows. */
export const writeHead = (format: ResultFormat, separator: CellSeparator): string =>
  format === 'csv' ? BYTE_ORDER_MARK + csvRow(columns, separator) : '';

/** A row as it stands in the file. Cells of spreadsheets show what can't be seen as `U+202E`; JSON has it as it was. */
export const writeRow = (row: CheckedRow, format: ResultFormat, separator: CellSeparator): string =>
  format === 'csv' ? csvRow(columns.map((column) => visible(textOf(row[column]))), separator) : `${toVisibleJSON(row)}\n`;

const textOf = (value: CheckedRow[keyof CheckedRow]): string => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));

/** Plain cells have a fast way, as most cells are plain and a list has millions. */
const visible = (text: string): string => (/^[ -~\u00C0-\u00FF]*$/.test(text) ? text : printable(text));

/** JSON in which characters that are hidden, or that turn the text around them, are written as `\u202e`. */
export const toVisibleJSON = (value: unknown): string =>
  JSON.stringify(value).replace(/[\p{C}\p{DI}\p{Zl}\p{Zp}\u2800]/gu, (hidden) =>
    hidden.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
