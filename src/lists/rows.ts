/** Reads the names of a file, whatever format and encoding it has. */
import { MAX_QUOTED_CODE_POINTS, MAX_RECORD_CODE_UNITS } from '../limits.js';
import { type ChosenColumns, type ColumnHeads, type Columns, findColumns, isDomainLike } from './columns.js';
import { withLineFeeds } from './line-feeds.js';
import { type FileRecord, type ReadRecords, recordReader, type Separator } from './records.js';
import { hasText, separatorOf } from './separator.js';
import { decodeText } from './decode-text.js';

export interface ListRow {
  /** Its first line in the file, from 1. */
  readonly line: number;
  readonly name: string;
  /** The code that the file has for the name, if it has a column of codes. */
  readonly code?: string;
}

export interface ReadingOptions extends ChosenColumns {
  /** Found out from the file if it is not given. */
  readonly separator?: Separator | undefined;
  /** Heads of columns in one more language than English and Swedish: that of whoever has the list. */
  readonly heads?: ColumnHeads | undefined;
  /** Is told which columns are read, if there are several. */
  readonly tellColumns?: ((columns: NamedColumns) => void) | undefined;
}

/** Columns as people know them: by their head, or else by number from 1. */
export interface NamedColumns {
  readonly name: string;
  readonly code?: string;
}

/** How much text decides on the separator and the columns: code units. */
const HEAD = 16_384;

/**
 * All rows but the head, some at a time, with no more than a piece of the file in memory.
 * @throws {ListError} if the file lacks a chosen column
 */
export async function* readRows(bytes: AsyncIterable<Uint8Array>, options: ReadingOptions = {}): AsyncGenerator<readonly ListRow[]> {
  let head = '';
  let read: ReadRows | undefined;
  for await (const text of withLineFeeds(decodeText(bytes))) {
    if (read) {
      yield read(text, false);
      continue;
    }
    head += text;
    if (head.length < HEAD || (head.length < MAX_RECORD_CODE_UNITS && !head.includes('\n'))) continue;
    read = rowReader(head, options);
    yield read(head, false);
  }
  if (read) yield read('', true);
  else yield rowReader(head, options)(head, true);
}

type ReadRows = (text: string, isLast: boolean) => ListRow[];

/** Makes rows of records; the head of the file decides on the columns. */
function rowReader(head: string, options: ReadingOptions): ReadRows {
  const separator = options.separator ?? separatorOf(head);
  const records = recordReader(separator)(head, true).filter(hasText);
  const columns = findColumns(records.map(({ cells }) => cells), options, options.heads);
  const read: ReadRecords = recordReader(separator);
  if (areNames(records, columns, options)) {
    return (text, isLast) => read(text, isLast).flatMap(({ line, cells }) => namesOf(cells).map((name) => ({ line, name })));
  }
  const skipped = columns.hasHead ? records[0]?.line : undefined;
  if (separator) options.tellColumns?.(named(columns, records[0]?.cells ?? []));
  return (text, isLast) =>
    read(text, isLast)
      .filter(({ line }) => line !== skipped)
      .map((record) => rowOf(record, columns));
}

/** Whether all names stand on one line with commas in between. A name with its code is a table. */
function areNames(records: readonly FileRecord[], { code }: Columns, { column, codeColumn }: ReadingOptions): boolean {
  const [first, second] = records;
  if (!first || second || column !== undefined || codeColumn !== undefined) return false;
  const names = namesOf(first.cells);
  return names.length > (code === undefined ? 1 : 2) && names.every(isDomainLike);
}

const namesOf = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '');

function named({ name, code, hasHead }: Columns, first: readonly string[]): NamedColumns {
  const headOf = (index: number): string => Array.from(first[index]?.trim() ?? '').slice(0, MAX_QUOTED_CODE_POINTS).join('');
  const nameOf = (index: number): string => (hasHead && headOf(index)) || String(index + 1);
  return { name: nameOf(name), ...(code !== undefined && { code: nameOf(code) }) };
}

const rowOf = ({ line, cells }: FileRecord, { name, code }: Columns): ListRow => ({
  line,
  name: cells[name] ?? '',
  ...(code !== undefined && { code: cells[code] ?? '' }),
});
