/** Finds out which columns of a file have the names and their codes, and whether its first record is a head. */
import { columnHeads as headsInEnglish } from '../languages/en.js';
import { columnHeads as headsInSwedish } from '../languages/sv.js';
import { MAX_COLUMNS } from '../limits.js';
import { hasUsualTld, isCode, isCodeLike, isDomainLike, isDottedTld, isFilled, isLabelLike, isTldLike, isUsualTld, isWords, needsCode } from './cell-kinds.js';
import { ListError } from './list-error.js';

/** Columns as somebody chose them: by their head, or by number from 1. */
export interface ChosenColumns {
  readonly column?: string | undefined;
  readonly codeColumn?: string | undefined;
}

/** Columns by their index, from 0. */
export interface Columns {
  readonly name: number;
  /** The column with the TLD of each name, where the names have none. */
  readonly tld?: number;
  /** The column with the code of each name, if there is one. */
  readonly code?: number;
  readonly hasHead: boolean;
  /** Whether most of the names have a TLD. */
  readonly areDomains: boolean;
  /** Whether neither a head nor what is in them tells which column has the names. */
  readonly isGuess: boolean;
}

/** What columns are headed in a language, as `wordOf` has it. */
export interface ColumnHeads {
  readonly names: readonly string[];
  /** What else a head of names may end with; those that only are among `names` may head persons. */
  readonly nameEndings: readonly string[];
  readonly codes: readonly string[];
  readonly tlds: readonly string[];
}

type Cells = readonly string[];

interface Column {
  readonly index: number;
  /** As `wordOf` has it; '' without a head. */
  readonly head: string;
  /** The cells below the head that have text. */
  readonly filled: Cells;
}

/** Heads in English and Swedish, and in one more language. */
export const knownHeads = (more?: ColumnHeads): ColumnHeads => {
  const known = [headsInEnglish, headsInSwedish, ...(more ? [more] : [])];
  const all = (key: keyof ColumnHeads): string[] => known.flatMap((heads) => heads[key]);
  return { names: all('names'), nameEndings: all('nameEndings'), codes: all('codes'), tlds: all('tlds') };
};

/** Whether a record has the head of a column that is looked for. */
export const isHead = (cells: Cells, known: ColumnHeads): boolean =>
  cells.map(wordOf).some((head) => known.codes.includes(head) || known.tlds.includes(head) || isNameHead(head, known));

const isNameHead = (head: string, { names, nameEndings }: ColumnHeads): boolean =>
  names.includes(head) || nameEndings.some((ending) => head.endsWith(ending));

/**
 * Finds the columns that were not chosen by what is in them: cells that look like domain names, like codes beside them, like
 * TLDs. Heads decide where that fits several columns, or none.
 *
 * @throws {ListError} if the file lacks a chosen column
 */
export function findColumns(records: readonly Cells[], chosen: ChosenColumns, known: ColumnHeads): Columns {
  const [first = [], ...others] = records;
  const isChosenByHead = [chosen.column, chosen.codeColumn].some((asked) => asked !== undefined && !isNumber(asked));
  const mayBeHead = isChosenByHead || !first.some((cell) => isDomainLike(cell) || isDottedTld(cell));
  const body = mayBeHead && others.length > 0 ? others : records;
  const columns = columnsOf(body, mayBeHead ? first : []);
  const choose = (asked: string | undefined): number | undefined => (asked === undefined ? undefined : columnOf(asked, first.map(wordOf), records));
  const pair = pairOf(body, columns, known);
  const code = choose(chosen.codeColumn) ?? columns.find((column) => hasCodes(column, known))?.index ?? pair?.code;
  const rest = columns.filter(({ index }) => index !== code);
  const split = chosen.column === undefined ? splitNames(rest, known) : undefined;
  const paired = pair?.code === code ? pair?.name : undefined;
  const told = choose(chosen.column) ?? split?.name ?? paired ?? columnOfNames(rest, known) ?? code;
  const name = told ?? columns.find(({ filled }) => areMost(filled, isLabelLike))?.index ?? 0;
  const areNames = others.length > 0 && areMost(others.map((cells) => cells[name] ?? ''), isDomainLike);
  const isHeaded = mayBeHead && isHead(first, known);
  // in a list with one name a line, `namn` may be a name, unless all others have a TLD
  const isTold = first.length > 1 ? isHeaded || (areNames && first.every(isWords)) : isHeaded && areNames;
  return {
    name,
    ...(split && { tld: split.tld }),
    ...(code !== undefined && code !== name && { code }),
    hasHead: isChosenByHead || (mayBeHead && isTold),
    areDomains: areMost(body.map((cells) => cells[name] ?? '').filter(isFilled), isDomainLike),
    isGuess: chosen.column === undefined && !split && ![paired, code].includes(name) && !hasNames(columns[name], known),
  };
}

/** Whether a column certainly has names of domains; its head alone may be that of persons. */
const hasNames = (column: Column | undefined, { nameEndings }: ColumnHeads): boolean =>
  column !== undefined && (column.filled.some((cell) => isDomainLike(cell)) || nameEndings.some((ending) => column.head.endsWith(ending)));

/** A head as it is compared: `Domain name`, `domain_name` and `#Domain-name` are the same. */
const wordOf = (head: string): string => head.normalize().toLowerCase().replace(/[\s_()#*:-]+/g, '');

const isNumber = (asked: string): boolean => /^\d+$/.test(asked);

function columnOf(asked: string, heads: Cells, records: readonly Cells[]): number {
  const index = isNumber(asked) ? Number(asked) - 1 : heads.indexOf(wordOf(asked));
  if (index < 0 || !records.some((cells) => index < cells.length)) throw new ListError({ kind: 'no-column', column: asked });
  return index;
}

function columnsOf(body: readonly Cells[], head: Cells): Column[] {
  const count = body.reduce((most, { length }) => Math.max(most, length), head.length);
  return Array.from({ length: Math.min(count, MAX_COLUMNS) }, (_, index) => ({
    index,
    head: wordOf(head[index] ?? ''),
    filled: body.flatMap((cells) => cells[index] ?? []).filter(isFilled),
  }));
}

type CellTest = (cell: string) => boolean;

const countOf = (cells: Cells, test: CellTest): number => cells.filter((cell) => test(cell)).length;

const areMost = (cells: Cells, test: CellTest): boolean => cells.length > 0 && countOf(cells, test) * 2 >= cells.length;

/** Whether a column with the head of codes has some; customers have codes, too. */
const hasCodes = ({ head, filled }: Column, { codes }: ColumnHeads): boolean =>
  codes.includes(head) && (filled.some((cell) => isCodeLike(cell)) || areMost(filled, isDomainLike));

/** The column of which most cells are domain names; else the headed one with single words; else the one with the most domain names; else the headed one. */
function columnOfNames(columns: readonly Column[], known: ColumnHeads): number | undefined {
  const headed = columns.filter(({ head }) => isNameHead(head, known));
  const count = ({ filled }: Column): number => countOf(filled, isDomainLike) + countOf(filled, hasUsualTld);
  const most = (some: readonly Column[]): Column | undefined => some.toSorted((one, other) => count(other) - count(one))[0];
  const likely = columns.filter(({ filled }) => areMost(filled, isDomainLike));
  const found =
    likely.find((column) => headed.includes(column)) ??
    most(likely) ??
    headed.find(({ filled }) => areMost(filled, (cell) => isLabelLike(cell) || isDomainLike(cell))) ??
    most(columns.filter((column) => count(column) > 0)) ??
    headed[0];
  return found?.index;
}

/** Two columns of which one has names without a TLD, and the other one their TLDs. */
function splitNames(columns: readonly Column[], known: ColumnHeads): { name: number; tld: number } | undefined {
  if (columns.some(({ filled }) => areMost(filled, isDomainLike))) return undefined;
  const isTldColumn = ({ head, filled }: Column): boolean =>
    areMost(filled, isDottedTld) ||
    (known.tlds.includes(head) && areMost(filled, isTldLike)) ||
    ((head === '' || isNameHead(head, known) || isUsualTld(head)) && filled.length > 0 && filled.every((cell) => isUsualTld(cell)));
  const tld = columns.find(isTldColumn);
  const labels = columns.filter((column) => column !== tld && areMost(column.filled, isLabelLike));
  const name = labels.find(({ head }) => isNameHead(head, known)) ?? labels.findLast(({ index }) => index < (tld?.index ?? 0)) ?? labels[0];
  return tld && name && { name: name.index, tld: tld.index };
}

/** Two columns, one of which has codes where the other has names that need one. */
function pairOf(body: readonly Cells[], columns: readonly Column[], known: ColumnHeads): { name: number; code: number } | undefined {
  for (const { index: code, filled } of columns) {
    if (!areMost(filled, isCode)) continue;
    const coded = body.filter((cells) => isCode(cells[code]));
    const areMostIn = ({ index }: Column, test: CellTest): boolean => areMost(coded.map((cells) => cells[index] ?? ''), test);
    // customers may need one, too
    const likely = columns.filter((column) => column.index !== code && areMostIn(column, needsCode));
    const name = likely.find((column) => areMostIn(column, isDomainLike)) ?? likely.find(({ head }) => isNameHead(head, known)) ?? likely[0];
    if (name) return { name: name.index, code };
  }
  return undefined;
}
