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

/**
 * Guards what a spreadsheet would take for a formula, even in quotation marks, by an apostrophe: at the start of the cell, and
 * behind whatever separates cells in another country. Full-width signs begin a formula in Japanese.
 */
export const harmless = (cell: string): string => (SIGN.test(cell) ? cell.replace(FORMULA, "'") : cell);

/** Without one of these, behind no letter, there is no formula, which takes long to look for. */
const SIGN = /[\t\r]|(?<![\p{L}\d])[=+\-@＝＋－＠]/u;

const FORMULA = /^(?=[\t\r])|(?<=^|[,;\t|\r\n])(?=["\p{Z}\p{Cf}]*[=+\-@＝＋－＠])/gu;
