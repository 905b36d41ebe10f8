/** Reads the names of a file, whatever format and encoding it has. */
import { MAX_HEAD_CODE_UNITS, MAX_RECORD_CODE_UNITS, MAX_TITLES } from '../limits.js';
import { hasUsualTld, isDomainLike, isFilled, isLabelLike, isRemark, namesIn, tldsIn } from './cell-kinds.js';
import type { Columns } from './columns.js';
import { type DecodingOptions, decodeText } from './decode-text.js';
import { type Reading, readingsOf } from './file-reading.js';
import { type Layout, layoutOf, type LayoutOptions } from './list-layout.js';
import { withLineFeeds } from './line-feeds.js';
import type { PlainNames } from './plain-names.js';
import { type FileRecord, RecordReader, type Separator, type TextBlock } from './records.js';

export interface ListRow {
  /** Its first line in the file, from 1. */
  readonly line: number;
  /** The whole row, if its cells don't stand in their columns. */
  readonly name: string;
  /** The code that the file has for the name, if it has a column of codes. */
  readonly code?: string;
  /** Its cells in the other columns that were asked for, in that order; absent where its cells don't stand in their columns. */
  readonly kept?: readonly string[];
  /** What is said of a row whose cells don't stand in their columns. */
  readonly malformed?: MalformedRow;
}

/** How many cells it has, and how many the others have, with what stands between them; or what else is wrong with it. */
export type MalformedRow = { readonly cells: number; readonly width: number; readonly separator: Separator } | { readonly reason: 'no-name' | 'open-quote' };

export interface ReadingOptions extends LayoutOptions, DecodingOptions {
  /** Is told what was found out about the file, and again when there is more. */
  readonly tellReading?: ((reading: Reading) => void) | undefined;
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
  for await (const text of withLineFeeds(decodeText(bytes, options, (encoding) => tell({ encoding })), options.form?.ends)) {
    head += text;
    if (!reader && (head.length < MAX_HEAD_CODE_UNITS || (head.length < MAX_RECORD_CODE_UNITS && !head.includes('\n')))) continue;
    reader ??= readerOf(head, options, tell);
    reader.add(head, false);
    head = '';
    yield reader;
  }
  reader ??= readerOf(head, options, tell);
  reader.add(head, true);
  yield reader;
}

function readerOf(text: string, options: ReadingOptions, tell: (reading: Reading) => void): RowReader {
  // what a piece has more would take as long again for each separator that is tried
  const layout = layoutOf(text.slice(0, text.lastIndexOf('\n', MAX_HEAD_CODE_UNITS) + 1) || text, options);
  for (const each of readingsOf(layout)) tell(each);
  return new RowReader(layout, options.separator, tell);
}

/** All rows but the head, some at a time. */
export async function* readRows(bytes: AsyncIterable<Uint8Array>, options?: ReadingOptions): AsyncGenerator<readonly ListRow[]> {
  for await (const reader of readFile(bytes, options)) {
    const rows: ListRow[] = [];
    for (let row = reader.next(); row; row = reader.next()) rows.push(row);
    yield rows;
  }
}

/** Makes rows of records, as the layout says. */
export class RowReader {
  readonly layout: Layout;
  readonly #separator: Separator | undefined;
  readonly #tell: (reading: Reading) => void;
  readonly #records: RecordReader;
  #hasSeveral = false;
  /** The lines that are not read, of which some are told. */
  #skipped: readonly number[];
  /** The rows of a record that are still to be taken, the next one last. */
  readonly #waiting: ListRow[] = [];

  /**
   * @param separator the one that was asked for
   * @param line the first line of the text that is to come
   */
  constructor(layout: Layout, separator: Separator | undefined, tell: (reading: Reading) => void, line = 1) {
    this.layout = layout;
    this.#separator = separator;
    this.#tell = tell;
    this.#records = new RecordReader(layout.separator, line);
    this.#skipped = layout.skipped;
  }

  add(text: string, isLast: boolean): void {
    this.#records.add(text, isLast);
  }

  /** What has come as a text, for another reader of the same layout, instead of its rows. */
  takeBlock(): TextBlock {
    return this.#records.takeAll();
  }

  /** Tells what another reader found in a block. */
  hear({ skipped = [], hasSeveral = false }: Reading): void {
    const room = MAX_TITLES - this.#skipped.length;
    if (skipped.length > 0 && room > 0) this.#tell({ skipped: this.#skipped = [...this.#skipped, ...skipped.slice(0, room)] });
    if (hasSeveral && !this.#hasSeveral) this.#tell({ hasSeveral: (this.#hasSeveral = true) });
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
    if (this.layout.columns || this.#waiting.length > 0 || line < this.layout.start || line === this.layout.head?.line) return 0;
    const end = text.indexOf('\n', start);
    if (end < 0 || !names.recognise(text, start, end)) return 0;
    this.#records.pass(end + 1);
    return line;
  }

  #rowsOf(whole: FileRecord): ListRow[] {
    const { separator, start, head, columns } = this.layout;
    if (!isOfList(whole, this.layout, this.#separator)) {
      if (!columns && whole.line >= start && whole.line !== head?.line) this.hear({ skipped: [whole.line] });
      return [];
    }
    const record = { ...whole, cells: bodyOf(whole, this.layout) };
    if (columns) return rowsOf(record, this.layout, columns);
    const cells = separator ? record.cells.filter(isFilled) : record.cells;
    const names = this.#separator === '' ? cells : cells.flatMap(namesIn);
    this.hear({ hasSeveral: names.length > 1 });
    return names.map((name) => ({ line: record.line, name }));
  }
}

/** Whether it is a row: no title, no head, and no remark. */
export function isOfList(record: FileRecord, { separator, start, head, columns }: Layout, asked: Separator | undefined): boolean {
  if (record.line < start || record.line === head?.line) return false;
  return columns ? !isRepeated(record, head) : !(separator === '' && asked === undefined && isRemark(record.cells[0] ?? ''));
}

/** The cells of a record before those that were added when it was checked before. */
export const bodyOf = ({ cells }: FileRecord, { added }: Layout): readonly string[] => (added === undefined ? cells : cells.slice(0, added));

/** Whether it is the head once more, as on each page of what was printed. */
export const isRepeated = ({ cells }: FileRecord, head: FileRecord | undefined): boolean =>
  head !== undefined && cells.length === head.cells.length && cells.every((cell, index) => cell === head.cells[index]);

/** The rows of a record: mostly one, and more where it has several names, or a name with several TLDs. */
export function rowsOf({ line, cells }: FileRecord, { separator, width }: Layout, columns: Columns): ListRow[] {
  const { name, others, tld, code, kept } = columns;
  if (isMalformed(cells, width, columns)) return [{ line, name: cells.join(separator), malformed: { cells: cells.length, width: width === Infinity ? name + 1 : width, separator } }];
  const written = cells[name] ?? '';
  if (cells.some((cell) => /^"[^"]*$/.test(cell))) return [{ line, name: written, malformed: { reason: 'open-quote' } }];
  if (columns.areWhole && tld === undefined && isLabelLike(written)) return [{ line, name: written, malformed: { reason: 'no-name' } }];
  const more = others.map((index) => cells[index] ?? '').filter(isFilled);
  const names = tld === undefined ? [written, ...more] : namesWithTlds(written, cells[tld]);
  const beside = { ...(code !== undefined && { code: cells[code] ?? '' }), ...(kept && { kept: kept.map((index) => cells[index] ?? '') }) };
  return names.map((each) => ({ line, name: each, ...beside }));
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

/** A name with each of the TLDs in another cell, unless it has one already. */
export function namesWithTlds(name: string, tld = ''): string[] {
  const [label, tlds] = [name.trim(), tldsIn(tld)];
  const isWhole = label === '' || tlds.length === 0 || hasUsualTld(label) || tlds.some((each) => label.toLowerCase().endsWith(`.${each.toLowerCase()}`));
  return isWhole ? [name] : tlds.map((each) => `${label}.${each}`);
}
