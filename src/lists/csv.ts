/** Writes rows as a spreadsheet reads them (RFC 4180). */

/** What separates cells: `;` in languages with a decimal comma, else `,`. */
export type CellSeparator = ',' | ';';

/** A whole file. Its byte order mark tells spreadsheets that it is UTF-8. */
export function toCSV(rows: readonly (readonly string[])[], separator: CellSeparator): string {
  return BYTE_ORDER_MARK + rows.map((row) => csvRow(row, separator)).join('');
}

/** One row, with CRLF at its end. */
export const csvRow = (row: readonly string[], separator: CellSeparator): string =>
  `${row.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(separator)}\r\n`;

export const BYTE_ORDER_MARK = '\uFEFF';

/** Guards a cell that spreadsheets would take for a formula, even in quotation marks. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
