/** Reads the records of a file: each is a line, or several lines if a quoted cell has line breaks (RFC 4180). */
import { MAX_RECORD_CODE_UNITS } from '../limits.js';

/** What separates cells; '' in a list with one name a line. */
export type Separator = ',' | ';' | '\t' | '|' | '';

export interface FileRecord {
  /** The line where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Takes more text, whose lines end with line feeds, and gives the records that end in it, one by one. */
export class RecordReader {
  /** The text that is read, and where its next record begins. */
  text = '';
  start = 0;
  /** The line of that record. */
  line: number;

  readonly #separator: Separator;
  /** What comes behind the last line feed. */
  #rest = '';
  #isLast = false;

  constructor(separator: Separator, line = 1) {
    this.#separator = separator;
    this.line = line;
  }

  /** `isLast`: no more will come. All records before must have been taken. */
  add(text: string, isLast: boolean): void {
    const all = withShortLines(this.text.slice(this.start) + this.#rest + text);
    this.text = all.slice(0, all.lastIndexOf('\n') + 1);
    this.start = 0;
    this.#rest = all.slice(this.text.length);
    this.#isLast = isLast;
  }

  /** The next record; undefined if there is none before more comes. */
  next(): FileRecord | undefined {
    if (this.start >= this.text.length) return undefined;
    const mayGoOn = !this.#isLast && this.text.length - this.start <= MAX_RECORD_CODE_UNITS;
    const found = readRecord(this.text, this.start, this.#separator, mayGoOn);
    if (!found) return undefined;
    const { line } = this;
    this.pass(found.end, found.lines);
    return { line, cells: found.cells };
  }

  /** Takes all records that end in the text as they stand, without reading them where that is not needed. */
  takeAll(): TextBlock {
    const { text, start, line } = this;
    if (this.#separator !== '' && text.includes('"', start)) while (this.next());
    else this.pass(text.length, countLines(text, start));
    return { text: text.slice(start, this.start), line };
  }

  /** Goes on behind what has been read. */
  pass(end: number, lines = 1): void {
    this.start = end;
    this.line += lines;
  }
}

/** Whole records, and the line where they begin. */
export interface TextBlock {
  readonly text: string;
  readonly line: number;
}

function countLines(text: string, from: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The text without the ends of lines that are too long, which are the same however it comes in pieces. */
function withShortLines(text: string): string {
  for (let start = 0; text.length - start > MAX_RECORD_CODE_UNITS; ) {
    const latest = start + MAX_RECORD_CODE_UNITS;
    const next = text.lastIndexOf('\n', latest) + 1;
    if (next > start) {
      start = next;
      continue;
    }
    const end = text.indexOf('\n', latest);
    text = text.slice(0, latest) + (end < 0 ? '' : text.slice(end));
    if (end < 0) break;
    start = latest + 1;
  }
  return text;
}

/** All records of a text that ends with a line feed. */
export function recordsOf(text: string, separator: Separator): FileRecord[] {
  const reader = new RecordReader(separator);
  reader.add(text, true);
  const records: FileRecord[] = [];
  for (let record = reader.next(); record; record = reader.next()) records.push(record);
  return records;
}

/** The record that begins at a place, and where it ends; undefined if a cell is open at the end of a text that may go on. */
function readRecord(text: string, start: number, separator: Separator, mayGoOn: boolean): { cells: string[]; lines: number; end: number } | undefined {
  const firstLine = text.slice(start, text.indexOf('\n', start));
  const end = start + firstLine.length + 1;
  const array = readArray(firstLine);
  if (array) return { cells: array, lines: 1, end };
  if (separator === '') return { cells: [firstLine], lines: 1, end };
  // most lines have no quotation marks
  if (!firstLine.includes('"')) return { cells: firstLine.split(separator), lines: 1, end };
  const cells: string[] = [];
  let lines = 1;
  for (let at = start; ; at++) {
    const quoted = text.charAt(at) === '"' ? readQuoted(text, at, separator, start + MAX_RECORD_CODE_UNITS) : undefined;
    if (quoted === 'open' && mayGoOn) return undefined;
    // marks that are wrong are letters, so that the lines after this one are not lost
    const { cell, after } = typeof quoted === 'object' ? quoted : readPlain(text, at, separator);
    cells.push(cell);
    if (typeof quoted === 'object') lines += cell.split('\n').length - 1;
    at = after;
    if (text.charAt(at) === '\n') return { cells, lines, end: at + 1 };
  }
}

/** The texts of a line that is an array of them, as programs write it: `["a.se","b.se"]`. */
function readArray(line: string): string[] | undefined {
  if (!/^\s*\[\s*"[^]*"\s*\]\s*$/.test(line)) return undefined;
  try {
    const array: unknown = JSON.parse(line);
    return Array.isArray(array) && array.every((cell) => typeof cell === 'string') ? array : undefined;
  } catch {
    return undefined; // SyntaxError: it is none
  }
}

/** Where the cells of a record stand in its text, quotation marks and all; undefined for an array. The text ends with its line feed. */
export function spansOf(text: string, separator: Separator): CellSpan[] | undefined {
  const line = text.slice(0, -1);
  if (readArray(line)) return undefined;
  if (separator === '') return [{ from: 0, to: line.length }];
  const spans: CellSpan[] = [];
  for (let from = 0; ; ) {
    const quoted = text.charAt(from) === '"' ? readQuoted(text, from, separator, MAX_RECORD_CODE_UNITS) : undefined;
    const { after } = typeof quoted === 'object' ? quoted : readPlain(text, from, separator);
    spans.push({ from, to: after });
    if (text.charAt(after) === '\n') return spans;
    from = after + 1;
  }
}

export interface CellSpan {
  readonly from: number;
  readonly to: number;
}

interface Cell {
  readonly cell: string;
  /** Where its separator is, or the end of the line. */
  readonly after: number;
}

function readPlain(text: string, from: number, separator: Separator): Cell {
  let after = from;
  while (text.charAt(after) !== separator && text.charAt(after) !== '\n') after++;
  return { cell: text.slice(from, after), after };
}

/**
 * The cell in the quotation marks that begin at a place: `open` if they don't end in the text, `wrong` if they end before a
 * letter, or behind the latest place where they may. The search ends at the first mark that is not doubled, so that a file of
 * stray marks is read in linear time.
 */
function readQuoted(text: string, from: number, separator: Separator, latest: number): Cell | 'open' | 'wrong' {
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return 'open';
    if (at > latest) return 'wrong';
    if (text.charAt(at + 1) === '"') continue;
    let after = at + 1;
    while (text.charAt(after) === ' ') after++;
    const isEnd = text.charAt(after) === separator || text.charAt(after) === '\n';
    return isEnd ? { cell: text.slice(from + 1, at).replaceAll('""', '"'), after } : 'wrong';
  }
}
