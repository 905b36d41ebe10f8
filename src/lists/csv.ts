/** Rows for a spreadsheet (RFC 4180). */

/** Between the cells: `,`, or `;` where a comma is the decimal sign, as the language of the file has it. */
export type CellSeparator = ',' | ';';

/** The rows with a byte order mark, by which a spreadsheet knows that it is UTF-8. */
export function toCSV(rows: readonly (readonly string[])[], separator: CellSeparator): string {
  return BYTE_ORDER_MARK + rows.map((row) => csvRow(row, separator)).join('');
}

/** One row of many, with CRLF. */
export const csvRow = (row: readonly string[], separator: CellSeparator): string =>
  `${row.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(separator)}\r\n`;

export const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets take a cell that begins with one of these for a formula, also in quotation marks. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
