/** Finds out how a list is laid out, by its first part: once, before its rows are read. */
import { MAX_COLUMNS, MAX_QUOTED_CODE_POINTS, MAX_TITLES } from '../limits.js';
import { isDomainLike, isFilled, isMeantAsDomain, isTitle, namesIn } from './cell-kinds.js';
import { type ColumnHeads, isHead, type KnownHeads, knownHeads, wordOf } from './column-heads.js';
import { type ChosenColumns, type Columns, findColumns, isNumber } from './columns.js';
import { type FileRecord, recordsOf, type Separator } from './records.js';
import { hasText, separatorOf } from './separator.js';

export interface LayoutOptions extends ChosenColumns {
  /** Found out from the file if it is not given. */
  readonly separator?: Separator | undefined;
  /** Heads of columns in one more language than English and Swedish: that of whoever has the list. */
  readonly heads?: ColumnHeads | undefined;
  /** Whether the text is one piece of a list of many, each of which has to be read like the others: nothing is found out from it. */
  readonly isPiece?: boolean | undefined;
}

export interface Layout {
  readonly separator: Separator;
  /** The lines of titles and instructions above the list, and of what is meant for spreadsheets. */
  readonly skipped: readonly number[];
  /** The first line of the list. */
  readonly start: number;
  /** The first record of the list, if it is the head of a table. */
  readonly head?: FileRecord | undefined;
  /** Whether the word of the head alone says that it is one, and it may be a name, too. */
  readonly isHeadByWord?: boolean;
  /** Undefined where each cell is a name, or each line. */
  readonly columns?: Columns | undefined;
  /** How many cells a row has. */
  readonly width: number;
  /** How many cells the longest one of the first rows has whose cells stand in their columns: spreadsheets write empty ones, too. */
  readonly widest: number;
  /** The first of the columns that were added when the list was checked before, which are none of its own. */
  readonly added?: number | undefined;
  /** The first value of each column, below its head. */
  readonly firsts: readonly string[];
}

/** @throws {ListError} if the file lacks a chosen column */
export function layoutOf(text: string, options: LayoutOptions): Layout {
  if (options.isPiece) return layoutOfPiece(text, options);
  // spreadsheets write this for each other
  const [line = '', declared] = /^"?sep=([,;\t|])"?\n/i.exec(text) ?? [];
  const known = knownHeads(options.heads);
  const separator = options.separator ?? (declared as Separator | undefined) ?? separatorOf(text.slice(line.length), known);
  const all = recordsOf(text, separator).filter((record) => hasText(record) && !(declared && record.line === 1));
  const titles = all.slice(0, countTitles(all, separator, known));
  const records = all.slice(titles.length);
  const added = columnsAdded(records[0]?.cells ?? [], known);
  const cells = records.map((record) => (added === undefined ? record.cells : record.cells.slice(0, added)));
  const columns = findColumns(cells, options, known);
  const skipped = [...(declared ? [1] : []), ...titles.map((title) => title.line)];
  const width = widthOf(cells, columns);
  return {
    separator,
    skipped,
    start: titles.length > 0 ? (records[0]?.line ?? 1) : declared ? 2 : 1,
    head: columns.hasHead ? records[0] : undefined,
    isHeadByWord: columns.isHeadByWord,
    columns: isTable(cells, separator, columns, options) ? columns : undefined,
    width,
    widest: cells.reduce((most, each) => (each.findLastIndex((cell) => isFilled(cell)) < width ? Math.max(most, each.length) : most), width),
    ...(added !== undefined && { added }),
    firsts: firstsOf(columns.hasHead ? cells.slice(1) : cells).slice(0, added),
  };
}

/** Separator and columns are those that were asked for. A column that is asked for by its head has it in every piece. */
function layoutOfPiece(text: string, options: LayoutOptions): Layout {
  const { separator = '', column = '1', codeColumn } = options;
  const records = recordsOf(text, separator).filter(hasText);
  const piece = { separator, skipped: [], start: 1, width: Infinity, widest: 0, firsts: [] };
  if (records.length === 0) return { ...piece, head: undefined, columns: undefined };
  const found = findColumns(records.map(({ cells }) => cells), { ...options, column, codeColumn: codeColumn ?? column }, knownHeads(options.heads));
  const isHeaded = [options.column, codeColumn, ...(options.keep ?? [])].some((asked) => asked !== undefined && !isNumber(asked));
  const columns = { ...found, hasHead: isHeaded, others: [], areDomains: false, areWhole: false };
  return { ...piece, head: isHeaded ? records[0] : undefined, columns: separator === '' ? undefined : columns };
}

/** Where the heads of the columns begin that are added to a list which is checked; undefined if they are not the last ones. */
function columnsAdded(head: readonly string[], { added }: KnownHeads): number | undefined {
  const words = head.map(wordOf);
  const found = added.map((heads) => words.length - heads.length).find((at, index) => at > 0 && added[index]!.every((word, offset) => wordOf(word) === words[at + offset]));
  return found;
}

function firstsOf(records: readonly (readonly string[])[]): string[] {
  const count = records.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: Math.min(count, MAX_COLUMNS) }, (_, index) => quoted(records.find((cells) => isFilled(cells[index]))?.[index]));
}

/** So much of a cell as is quoted. */
export const quoted = (cell = ''): string => Array.from(cell.trim().slice(0, 2 * MAX_QUOTED_CODE_POINTS)).slice(0, MAX_QUOTED_CODE_POINTS).join('').toWellFormed();

/** How many records above the list are none of its rows: all above a head, or else those that are no names, if names follow. */
function countTitles(records: readonly FileRecord[], separator: Separator, known: KnownHeads): number {
  const first = records.slice(0, MAX_TITLES + 1).map(({ cells }) => cells);
  const mayBeTitle = (cells: readonly string[]): boolean => !cells.some((cell) => isMeantAsDomain(cell));
  const isAlone = (cells: readonly string[]): boolean => separator !== '' && cells.filter(isFilled).length === 1 && mayBeTitle(cells);
  const head = first.findIndex((cells) => isHead(cells, known) && !isAlone(cells));
  const above = first.slice(0, Math.max(0, head));
  if (above.length > 0 && (above.every(isAlone) || (above.some(isTitle) && above.every(mayBeTitle)))) return head;
  const titles = head === 0 ? 0 : first.findIndex((cells) => !isTitle(cells));
  const below = records.slice(Math.max(0, titles));
  const names = below.filter(({ cells }) => cells.some((cell) => isDomainLike(cell)));
  return titles > 0 && ((below[0]?.cells.length ?? 0) > 1 || names.length * 2 >= below.length) ? titles : 0;
}

/** Whether there are columns; else all cells are names, on one line or on several. A name with its code is a table. */
function isTable(records: readonly (readonly string[])[], separator: Separator, columns: Columns, { column, codeColumn, keep }: LayoutOptions): boolean {
  if (column !== undefined || codeColumn !== undefined || keep !== undefined) return true;
  if (separator === '') return false;
  if (columns.hasHead || columns.tld !== undefined) return true;
  const filled = records.map((cells) => cells.filter(isFilled).flatMap(namesIn));
  if (records.length === 1) {
    const cells = filled.flat();
    return !cells.every((cell) => isMeantAsDomain(cell)) || cells.length <= (columns.code === undefined ? 1 : 2);
  }
  const width = filled.reduce((most, { length }) => Math.max(most, length), 0);
  const isOfNames = (index: number): boolean => {
    const cells = filled.flatMap((each) => each[index] ?? []);
    // a few may be faulty
    return cells.filter((cell) => isMeantAsDomain(cell)).length * 2 >= cells.length;
  };
  const areNames = Array.from({ length: Math.min(width, MAX_COLUMNS) }, (_, index) => index).every(isOfNames);
  return columns.code !== undefined || !areNames;
}

/** How many cells the head has, or else most rows. */
function widthOf(records: readonly (readonly string[])[], { hasHead }: Columns): number {
  if (hasHead) return records[0]?.length ?? 0;
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
