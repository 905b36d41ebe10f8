/** Reads the names of a file, whatever format and encoding it has. */
import { MAX_HEAD_CODE_UNITS, MAX_QUOTED_CODE_POINTS, MAX_RECORD_CODE_UNITS } from '../limits.js';
import { isDomainLike, isFilled, namesIn } from './cell-kinds.js';
import type { Columns } from './columns.js';
import { type DecodingOptions, decodeText } from './decode-text.js';
import type { ByteEncoding } from './encodings.js';
import { type Layout, layoutOf, type LayoutOptions } from './layout.js';
import { withLineFeeds } from './line-feeds.js';
import { type FileRecord, recordReader } from './records.js';

export interface ListRow {
  /** Its first line in the file, from 1. */
  readonly line: number;
  /** The whole row, if it is malformed. */
  readonly name: string;
  /** The code that the file has for the name, if it has a column of codes. */
  readonly code?: string;
  /** What is said of a row whose cells don't stand in their columns. */
  readonly malformed?: MalformedRow;
}

/** How many cells it has, and how many the others have. */
export interface MalformedRow {
  readonly cells: number;
  readonly width: number;
}

export interface ReadingOptions extends LayoutOptions, DecodingOptions {
  /** Is told what was found out about the file, and again when there is more. */
  readonly tellReading?: ((reading: Reading) => void) | undefined;
}

/** What was found out about a file, so that people see at once if it is wrong. */
export interface Reading {
  /** Which columns are read, if there are several: by their head, or else by number from 1. */
  readonly columns?: NamedColumns;
  /** Whether some lines have several names. */
  readonly hasSeveral?: boolean;
  /** The lines above the list that are not read. */
  readonly skipped?: readonly number[];
  /** The encoding that its letters are most likely in. */
  readonly encoding?: ByteEncoding;
}

export interface NamedColumns {
  readonly name: string;
  readonly tld?: string;
  readonly code?: string;
  readonly isGuess: boolean;
}

/**
 * All rows but the head, some at a time, with no more than a piece of the file in memory.
 * @throws {ListError} if the file can't be read as it is
 */
export async function* readRows(bytes: AsyncIterable<Uint8Array>, options: ReadingOptions = {}): AsyncGenerator<readonly ListRow[]> {
  let reading: Reading = {};
  const tell = (more: Reading): void => {
    reading = { ...reading, ...more };
    options.tellReading?.(reading);
  };
  let head = '';
  let read: ReadRows | undefined;
  for await (const text of withLineFeeds(decodeText(bytes, options, (encoding) => tell({ encoding })))) {
    if (read) {
      yield read(text, false);
      continue;
    }
    head += text;
    if (head.length < MAX_HEAD_CODE_UNITS || (head.length < MAX_RECORD_CODE_UNITS && !head.includes('\n'))) continue;
    read = rowReader(head, options, tell);
    yield read(head, false);
  }
  if (read) yield read('', true);
  else yield rowReader(head, options, tell)(head, true);
}

type ReadRows = (text: string, isLast: boolean) => ListRow[];

/** Makes rows of records, as the head of the file says. */
function rowReader(text: string, options: ReadingOptions, tell: (reading: Reading) => void): ReadRows {
  // what a piece has more would take as long again for each separator that is tried
  const layout = layoutOf(text.slice(0, text.lastIndexOf('\n', MAX_HEAD_CODE_UNITS) + 1) || text, options);
  const { separator, skipped, start, head, columns } = layout;
  if (skipped.length > 0) tell({ skipped });
  if (columns && separator) tell({ columns: named(columns, head?.cells ?? []) });
  else if (head) tell({ columns: named({ name: 0, isGuess: false }, head.cells) });
  let hasSeveral = false;
  const read = recordReader(separator);
  return (more, isLast) =>
    read(more, isLast).flatMap((record): ListRow[] => {
      if (record.line < start || record.line === head?.line) return [];
      if (columns) return [rowOf(record, layout, columns)];
      const cells = separator ? record.cells.filter(isFilled) : record.cells;
      const names = options.separator === '' ? cells : cells.flatMap(namesIn);
      if (names.length > 1 && !hasSeveral) tell({ hasSeveral: (hasSeveral = true) });
      return names.map((name) => ({ line: record.line, name }));
    });
}

function named({ name, tld, code, isGuess }: Pick<Columns, 'name' | 'tld' | 'code' | 'isGuess'>, head: readonly string[]): NamedColumns {
  const headOf = (index: number): string => Array.from(head[index]?.trim() ?? '').slice(0, MAX_QUOTED_CODE_POINTS).join('');
  const nameOf = (index: number): string => headOf(index) || String(index + 1);
  return { name: nameOf(name), ...(tld !== undefined && { tld: nameOf(tld) }), ...(code !== undefined && { code: nameOf(code) }), isGuess };
}

function rowOf({ line, cells }: FileRecord, { separator, width }: Layout, columns: Columns): ListRow {
  const { name, tld, code } = columns;
  if (isMalformed(cells, width, columns)) return { line, name: cells.join(separator), malformed: { cells: cells.length, width } };
  const written = cells[name] ?? '';
  return {
    line,
    name: tld === undefined ? written : joined(written, cells[tld] ?? ''),
    ...(code !== undefined && { code: cells[code] ?? '' }),
  };
}

/**
 * Whether cells may stand in the wrong columns: a comma in one of them divides it, if it has no quotation marks. Behind the
 * name some may be left out, as spreadsheets do where they are empty.
 */
function isMalformed(cells: readonly string[], width: number, { name, tld, code, areDomains }: Columns): boolean {
  const filled = cells.findLastIndex((cell) => isFilled(cell)) + 1;
  const last = Math.max(name, tld ?? 0, code ?? 0);
  if (filled > width) return last > 0 || !isDomainLike(cells[0]);
  return filled > 0 && cells.length < width && (cells.length <= name || (areDomains && name > 0 && !isDomainLike(cells[name])));
}

/** A name of a label and its TLD, unless the name has it already. */
function joined(name: string, tld: string): string {
  const [label, ending] = [name.trim(), tld.trim().replace(/^[.。．｡]\s*/, '')];
  const isWhole = label === '' || ending === '' || label.toLowerCase().endsWith(`.${ending.toLowerCase()}`);
  return isWhole ? name : `${label}.${ending}`;
}
