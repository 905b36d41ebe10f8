/** Rows for a spreadsheet (RFC 4180). */

/**
 * @param separator between the cells: `,`, or `;` where a comma is the decimal sign, as in Swedish
 * @returns the rows with CRLF and a byte order mark, by which a spreadsheet knows that it is UTF-8
 */
export function toCSV(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(separator)}\r\n`).join('')}`;
}

/** Spreadsheets take a cell that begins with one of these for a formula, also in quotation marks. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
