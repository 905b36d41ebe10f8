/** Finds out which columns of a file have the names and their codes, and whether its first record is a head. */
import { MAX_COLUMNS } from '../limits.js';
import {
  hasUsualTld, isCode, isCodeLike, isDomainLike, isDottedTld, isFilled, isLabelLike, isMailAddress, isMeantAsDomain, isTextWithName, isTldLike, isUsualTld, isWords, needsCode, tldsIn,
} from './cell-kinds.js';
import { type KnownHeads, isHead, isNameHead, wordOf } from './column-heads.js';
import { ListError } from './list-error.js';

/** Columns as somebody chose them: by their head, or by number from 1. */
export interface ChosenColumns {
  readonly column?: string | undefined;
  /** '' for none. */
  readonly codeColumn?: string | undefined;
  /** Other columns, such as those of the applicants, whose cells each row is to have beside its name. */
  readonly keep?: readonly string[] | undefined;
}

/** Columns by their index, from 0. */
export interface Columns {
  readonly name: number;
  /** Other columns whose heads say that they have names, too. */
  readonly others: readonly number[];
  /** The column with the TLD of each name, where the names have none. */
  readonly tld?: number;
  /** The column with the code of each name, if there is one. */
  readonly code?: number;
  /** The other columns that were asked for. */
  readonly kept?: readonly number[];
  readonly hasHead: boolean;
  /** Whether the word alone says that the first record is a head, in a list with one name a line: it may be a name, too. */
  readonly isHeadByWord: boolean;
  /** Whether most of the names have a TLD. */
  readonly areDomains: boolean;
  /** Whether all of the names but a few words have a TLD. */
  readonly areWhole: boolean;
  /** Whether neither a head nor what is in them tells which column has the names. */
  readonly isGuess: boolean;
}

type Cells = readonly string[];

interface Column {
  readonly index: number;
  /** As `wordOf` has it; '' without a head. */
  readonly head: string;
  /** The cells below the head that have text. */
  readonly filled: Cells;
}

/**
 * Finds the columns that were not chosen by what is in them: cells that look like domain names, like codes beside them, like
 * TLDs. Heads decide where that fits several columns, or none.
 *
 * @throws {ListError} if the file lacks a chosen column
 */
export function findColumns(records: readonly Cells[], chosen: ChosenColumns, known: KnownHeads): Columns {
  const [first = [], ...others] = records;
  const isChosenByHead = [chosen.column, chosen.codeColumn, ...(chosen.keep ?? [])].some((asked) => asked && !isNumber(asked));
  const mayBeHead = isChosenByHead || !first.some((cell) => isDomainLike(cell) || isDottedTld(cell));
  const body = mayBeHead && others.length > 0 ? others : records;
  const columns = columnsOf(body, mayBeHead ? first : []);
  const choose = (asked: string | undefined): number | undefined => (asked === undefined ? undefined : columnOf(asked, first.map(wordOf), records));
  const kept = chosen.keep?.map((asked) => columnOf(asked, first.map(wordOf), records));
  const free = columns.filter(({ index }) => !kept?.includes(index));
  const pair = pairOf(body, free, known);
  const code = chosen.codeColumn === '' ? undefined : (choose(chosen.codeColumn) ?? free.find((column) => hasCodes(column, known))?.index ?? pair?.code);
  const rest = free.filter(({ index }) => index !== code);
  const split = chosen.column === undefined ? splitNames(rest, known) : undefined;
  const paired = pair?.code === code ? pair?.name : undefined;
  const told = choose(chosen.column) ?? split?.name ?? paired ?? columnOfTexts(rest) ?? columnOfNames(rest, known) ?? code;
  const name = told ?? free.find(({ filled }) => areMost(filled, isLabelLike))?.index ?? 0;
  const cells = body.map((each) => each[name] ?? '').filter(isFilled);
  const areNames = others.length > 0 && areMost(cells, (cell) => isDomainLike(cell) || isTextWithName(cell));
  const isHeaded = mayBeHead && isHead(first, known);
  const mustBeHead = first.every(isWords) && (areNames || areOfPersons(columns, known));
  // above names without a TLD, `alias` and what ends as heads do may be names, too
  const isHeadByWord = first.length === 1 && !areNames && others.length > 0 && known.names.includes(wordOf(first[0]!));
  const isTold = first.length > 1 ? isHeaded || mustBeHead : isHeaded && (areNames || isHeadByWord);
  const also = chosen.column === undefined && !split && code === undefined ? columnsHeadedAs(name, free, known) : [];
  return {
    name,
    others: also,
    ...(split && { tld: split.tld }),
    ...(code !== undefined && code !== name && { code }),
    ...(kept && { kept }),
    hasHead: isChosenByHead || (mayBeHead && isTold),
    isHeadByWord: !isChosenByHead && isTold && isHeadByWord,
    areDomains: areMost(cells, isDomainLike),
    areWhole: areWhole(cells),
    isGuess: chosen.column === undefined && !split && ![paired, code].includes(name) && !hasNames(columns[name], known),
  };
}

/** Whether all names but few words have a TLD; those are sums and the like. */
function areWhole(cells: Cells): boolean {
  const others = cells.filter((cell) => !isMeantAsDomain(cell));
  return cells.length - others.length >= 2 && others.length * 3 <= cells.length && others.every((cell) => isLabelLike(cell));
}

/** Whether heads are those of persons, or stand above e-mail addresses. */
const areOfPersons = (columns: readonly Column[], { names }: KnownHeads): boolean =>
  columns.some(({ filled }) => areMost(filled, isMailAddress)) ||
  columns.every(({ head }) => names.some((name) => head.endsWith(name) && head !== name));

/** The other columns of names, if the heads of all say so: `Gammal domän`, `Ny domän`. */
function columnsHeadedAs(name: number, columns: readonly Column[], { nameEndings }: KnownHeads): number[] {
  const isOfNames = ({ head, filled }: Column): boolean => nameEndings.some((ending) => head.endsWith(ending)) && areMost(filled, hasUsualTld);
  const [own, others] = [columns[name], columns.filter(({ index }) => index !== name)];
  return own && isOfNames(own) ? others.filter(isOfNames).map(({ index }) => index) : [];
}

/** The column of texts with names in them, where no column has names. */
function columnOfTexts(columns: readonly Column[]): number | undefined {
  if (columns.some(({ filled }) => filled.some((cell) => isDomainLike(cell)))) return undefined;
  return columns.find(({ filled }) => areMost(filled, isTextWithName))?.index;
}

/** Whether a column certainly has names of domains; its head alone may be that of persons. */
const hasNames = (column: Column | undefined, { nameEndings }: KnownHeads): boolean =>
  column !== undefined && (column.filled.some((cell) => isDomainLike(cell) || isTextWithName(cell)) || nameEndings.some((ending) => column.head.endsWith(ending)));

export const isNumber = (asked: string): boolean => /^\d+$/.test(asked);

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
const hasCodes = ({ head, filled }: Column, { codes }: KnownHeads): boolean =>
  codes.includes(head) && (filled.some((cell) => isCodeLike(cell)) || areMost(filled, isDomainLike));

/** The column of which most cells are domain names; else the headed one with single words; else the one with the most domain names; else the headed one. */
function columnOfNames(columns: readonly Column[], known: KnownHeads): number | undefined {
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
function splitNames(columns: readonly Column[], known: KnownHeads): { name: number; tld: number } | undefined {
  const whole = columns.find(({ filled }) => areMost(filled, isDomainLike));
  if (whole) {
    const lacking = whole.filled.some((cell) => isLabelLike(cell));
    const endings = columns.find(({ head, filled }) => known.tlds.includes(head) && areMost(filled, areTlds));
    return lacking && endings ? { name: whole.index, tld: endings.index } : undefined;
  }
  const isTldColumn = ({ head, filled }: Column): boolean =>
    areMost(filled, isDottedTld) ||
    (known.tlds.includes(head) && areMost(filled, areTlds)) ||
    ((head === '' || isNameHead(head, known) || isUsualTld(head)) && filled.length > 0 && filled.every((cell) => isUsualTld(cell)));
  const tld = columns.find(isTldColumn);
  const labels = columns.filter((column) => column !== tld && areMost(column.filled, isLabelLike));
  const name = labels.find(({ head }) => isNameHead(head, known)) ?? labels.findLast(({ index }) => index < (tld?.index ?? 0)) ?? labels[0];
  return tld && name && { name: name.index, tld: tld.index };
}

const areTlds = (cell: string): boolean => tldsIn(cell).every((tld) => isTldLike(tld));

/** Two columns, one of which has codes where the other has names that need one. */
function pairOf(body: readonly Cells[], columns: readonly Column[], known: KnownHeads): { name: number; code: number } | undefined {
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
