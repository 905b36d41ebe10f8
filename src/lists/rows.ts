/** Reads the names of a file, whatever format and encoding it has. */
import { MAX_HEAD_CODE_UNITS, MAX_QUOTED_CODE_POINTS, MAX_RECORD_CODE_UNITS, MAX_TITLES } from '../limits.js';
import { hasUsualTld, isDomainLike, isFilled, isLabelLike, isRemark, namesIn, tldsIn } from './cell-kinds.js';
import type { Columns } from './columns.js';
import { type DecodingOptions, decodeText } from './decode-text.js';
import type { ByteEncoding } from './encodings.js';
import { type Layout, layoutOf, type LayoutOptions } from './list-layout.js';
import { withLineFeeds } from './line-feeds.js';
import type { PlainNames } from './plain-names.js';
import { type FileRecord, RecordReader } from './records.js';

export interface ListRow {
  /** Its first line in the file, from 1. */
  readonly line: number;
  /** The whole row, if its cells don't stand in their columns. */
  readonly name: string;
  /** The code that the file has for the name, if it has a column of codes. */
  readonly code?: string;
  /** What is said of a row whose cells don't stand in their columns. */
  readonly malformed?: MalformedRow;
}

/** How many cells it has, and how many the others have; or what else is wrong with it. */
export type MalformedRow = { readonly cells: number; readonly width: number } | { readonly reason: 'no-name' | 'open-quote' };

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
  /** Those that have names, too. */
  readonly others?: string;
  readonly tld?: string;
  readonly code?: string;
  readonly isGuess: boolean;
}

/**
 * Reads a file with no more than a piece of it in memory: gives the reader of its rows again each time that there is more to
 * take, before which all of it must have been taken.
 * @throws {ListError} if the file can't be read as it is
 */
export async function* readFile(bytes: AsyncIterable<Uint8Array>, options: ReadingOptions = {}): AsyncGenerator<RowReader> {
  let reading: Reading = {};
  const tell = (more: Reading): void => {
    reading = { ...reading, ...more };
    options.tellReading?.(reading);
  };
  let head = '';
  let reader: RowReader | undefined;
  for await (const text of withLineFeeds(decodeText(bytes, options, (encoding) => tell({ encoding })))) {
    head += text;
    if (!reader && (head.length < MAX_HEAD_CODE_UNITS || (head.length < MAX_RECORD_CODE_UNITS && !head.includes('\n')))) continue;
    reader ??= new RowReader(head, options, tell);
    reader.add(head, false);
    head = '';
    yield reader;
  }
  reader ??= new RowReader(head, options, tell);
  reader.add(head, true);
  yield reader;
}

/** All rows but the head, some at a time. */
export async function* readRows(bytes: AsyncIterable<Uint8Array>, options?: ReadingOptions): AsyncGenerator<readonly ListRow[]> {
  for await (const reader of readFile(bytes, options)) {
    const rows: ListRow[] = [];
    for (let row = reader.next(); row; row = reader.next()) rows.push(row);
    yield rows;
  }
}

/** Makes rows of records, as the head of the file says. */
export class RowReader {
  readonly #options: ReadingOptions;
  readonly #tell: (reading: Reading) => void;
  readonly #layout: Layout;
  readonly #records: RecordReader;
  #hasSeveral = false;
  #skipped: readonly number[];
  /** The rows of a record that are still to be taken, the next one last. */
  readonly #waiting: ListRow[] = [];

  constructor(text: string, options: ReadingOptions, tell: (reading: Reading) => void) {
    // what a piece has more would take as long again for each separator that is tried
    const layout = layoutOf(text.slice(0, text.lastIndexOf('\n', MAX_HEAD_CODE_UNITS) + 1) || text, options);
    const { separator, skipped, head, columns } = layout;
    if (skipped.length > 0) tell({ skipped });
    if (columns && separator) tell({ columns: named(columns, head?.cells ?? []) });
    else if (head) tell({ columns: named({ name: 0, others: [], isGuess: false }, head.cells) });
    this.#options = options;
    this.#tell = tell;
    this.#layout = layout;
    this.#records = new RecordReader(separator);
    this.#skipped = skipped;
  }

  add(text: string, isLast: boolean): void {
    this.#records.add(text, isLast);
  }

  /** The next row; undefined if there is none before more comes. */
  next(): ListRow | undefined {
    while (this.#waiting.length === 0) {
      const record = this.#records.next();
      if (!record) return undefined;
      this.#waiting.push(...this.#rowsOf(record).toReversed());
    }
    return this.#waiting.pop();
  }

  /**
   * Takes the next line where it stands if it is nothing but a plain name. Returns its number, or 0 if it is something else.
   * Where lines have columns they are taken apart by `next`.
   */
  takeName(names: PlainNames): number {
    const { text, start, line } = this.#records;
    if (this.#layout.columns || this.#waiting.length > 0 || line < this.#layout.start || line === this.#layout.head?.line) return 0;
    const end = text.indexOf('\n', start);
    if (end < 0 || !names.recognise(text, start, end)) return 0;
    this.#records.pass(end + 1);
    return line;
  }

  #rowsOf(record: FileRecord): ListRow[] {
    const { separator, start, head, columns } = this.#layout;
    if (record.line < start || record.line === head?.line) return [];
    if (columns) return isRepeated(record, head) ? [] : rowsOf(record, this.#layout, columns);
    if (separator === '' && this.#options.separator === undefined && isRemark(record.cells[0] ?? '')) {
      if (this.#skipped.length < MAX_TITLES) this.#tell({ skipped: this.#skipped = [...this.#skipped, record.line] });
      return [];
    }
    const cells = separator ? record.cells.filter(isFilled) : record.cells;
    const names = this.#options.separator === '' ? cells : cells.flatMap(namesIn);
    if (names.length > 1 && !this.#hasSeveral) this.#tell({ hasSeveral: (this.#hasSeveral = true) });
    return names.map((name) => ({ line: record.line, name }));
  }
}

function named({ name, others, tld, code, isGuess }: Pick<Columns, 'name' | 'others' | 'tld' | 'code' | 'isGuess'>, head: readonly string[]): NamedColumns {
  const headOf = (index: number): string => Array.from(head[index]?.trim() ?? '').slice(0, MAX_QUOTED_CODE_POINTS).join('');
  const nameOf = (index: number): string => headOf(index) || String(index + 1);
  const more = others.length > 0 && { others: others.map(nameOf).join(', ') };
  return { name: nameOf(name), ...more, ...(tld !== undefined && { tld: nameOf(tld) }), ...(code !== undefined && { code: nameOf(code) }), isGuess };
}

/** Whether it is the head once more, as on each page of what was printed. */
const isRepeated = ({ cells }: FileRecord, head: FileRecord | undefined): boolean =>
  head !== undefined && cells.length === head.cells.length && cells.every((cell, index) => cell === head.cells[index]);

/** The rows of a record: mostly one, and more where it has several names, or a name with several TLDs. */
function rowsOf({ line, cells }: FileRecord, { separator, width }: Layout, columns: Columns): ListRow[] {
  const { name, others, tld, code } = columns;
  if (isMalformed(cells, width, columns)) return [{ line, name: cells.join(separator), malformed: { cells: cells.length, width } }];
  const written = cells[name] ?? '';
  if (cells.some((cell) => /^"[^"]*$/.test(cell))) return [{ line, name: written, malformed: { reason: 'open-quote' } }];
  if (columns.areWhole && tld === undefined && isLabelLike(written)) return [{ line, name: written, malformed: { reason: 'no-name' } }];
  const more = others.map((index) => cells[index] ?? '').filter(isFilled);
  const names = tld === undefined ? [written, ...more] : joined(written, cells[tld] ?? '');
  return names.map((each) => ({ line, name: each, ...(code !== undefined && { code: cells[code] ?? '' }) }));
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

/** A name with each of its TLDs, unless it has one already. */
function joined(name: string, tld: string): string[] {
  const [label, tlds] = [name.trim(), tldsIn(tld)];
  const isWhole = label === '' || tlds.length === 0 || hasUsualTld(label) || tlds.some((each) => label.toLowerCase().endsWith(`.${each.toLowerCase()}`));
  return isWhole ? [name] : tlds.map((each) => `${label}.${each}`);
}
