/** Reads the records of a file: each is a line, or several lines if a quoted cell has line breaks. */
import Papa from 'papaparse';
import { MAX_RECORD_CODE_UNITS, MAX_STRAY_QUOTES } from '../limits.js';

/** What separates cells; '' in a list with one name a line. */
export type Separator = ',' | ';' | '\t' | '';

export interface FileRecord {
  /** The line where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Takes more text, whose lines end with line feeds, and gives the records that end in it. `isLast`: no more will come. */
export type ReadRecords = (text: string, isLast: boolean) => FileRecord[];

export function recordReader(separator: Separator): ReadRecords {
  let rest = '';
  let line = 1;
  let strays = 0;
  const number = (rows: readonly string[][]): FileRecord[] =>
    rows.map((cells) => {
      const record = { line, cells };
      line += linesOf(cells);
      return record;
    });
  return (text, isLast) => {
    const all = rest + text;
    const end = all.lastIndexOf('\n') + 1;
    let whole = all.slice(0, end);
    // the end of a longer line is dropped
    rest = all.slice(end, end + MAX_RECORD_CODE_UNITS);
    const records: FileRecord[] = [];
    while (whole) {
      const { rows, broken } = parse(whole, separator, strays < MAX_STRAY_QUOTES);
      records.push(...number(rows));
      if (!broken) break;
      whole = afterLines(whole, rows);
      if (broken === 'open' && !isLast && whole.length < MAX_RECORD_CODE_UNITS) {
        rest = whole + rest;
        break;
      }
      // the mark is taken for a letter, so that the lines after this one are not lost
      strays++;
      const next = whole.indexOf('\n') + 1;
      records.push(...number(parse(whole.slice(0, next), separator, false).rows));
      whole = whole.slice(next);
    }
    return records;
  };
}

/** The rows before the first with wrong quotation marks: `open` at the end of the text, or `torn` over several lines. */
function parse(text: string, delimiter: Separator, withQuotes: boolean): { rows: string[][]; broken?: 'open' | 'torn' } {
  if (delimiter === '') return { rows: text.split('\n').slice(0, -1).map((line) => [line]) };
  const { data, errors } = Papa.parse(text, { delimiter, newline: '\n', ...(!withQuotes && { fastMode: true }) });
  const wrong = errors.find(({ code, row }) => code === 'MissingQuotes' || linesOf(data[row] ?? []) > 1);
  // behind the last line feed there is an empty row
  if (!wrong) return { rows: data.slice(0, -1) };
  return { rows: data.slice(0, wrong.row), broken: wrong.code === 'MissingQuotes' ? 'open' : 'torn' };
}

/** How many lines a record takes. */
const linesOf = (cells: readonly string[]): number => cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);

function afterLines(text: string, rows: readonly string[][]): string {
  let start = 0;
  for (let lines = rows.reduce((sum, cells) => sum + linesOf(cells), 0); lines > 0; lines--) start = text.indexOf('\n', start) + 1;
  return text.slice(start);
}
