/** Finds out which columns of a file have the names and their codes, and whether its first record is a head. */
import { columnHeads as headsInEnglish } from '../languages/en.js';
import { columnHeads as headsInSwedish } from '../languages/sv.js';
import { MAX_COLUMNS, MAX_PROBED_CODE_UNITS } from '../limits.js';
import { ListError } from './list-error.js';

/** Columns as somebody chose them: by their head, or by number from 1. */
export interface ChosenColumns {
  readonly column?: string | undefined;
  readonly codeColumn?: string | undefined;
}

/** Columns by their index, from 0. */
export interface Columns {
  readonly name: number;
  /** The column with the code of each name, if there is one. */
  readonly code?: number;
  readonly hasHead: boolean;
}

/** What columns are headed in a language, as `wordOf` has it. */
export interface ColumnHeads {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

type Cells = readonly string[];

/**
 * Finds the columns that were not chosen by their heads; without a head, by which cells look like domain names, and like
 * codes beside them. English and Swedish heads are known, and those of one more language.
 *
 * @throws {ListError} if the file lacks a chosen column
 */
export function findColumns(records: readonly Cells[], chosen: ChosenColumns, more?: ColumnHeads): Columns {
  const known = [headsInEnglish, headsInSwedish, ...(more ? [more] : [])];
  const [nameHeads, codeHeads] = [known.flatMap(({ names }) => names), known.flatMap(({ codes }) => codes)];
  const [first = [], ...others] = records;
  const heads = first.map(wordOf);
  const mayBeHead = !first.some(isDomainLike);
  const isNamed = [chosen.column, chosen.codeColumn].some((asked) => asked !== undefined && !isNumber(asked));
  const named = (words: readonly string[]): number => (mayBeHead ? heads.findIndex((head) => words.includes(head)) : -1);
  const choose = (asked: string | undefined): number => (asked === undefined ? -1 : columnOf(asked, heads, records));
  const pair = pairOf(records);
  const code = firstOf(choose(chosen.codeColumn), named(codeHeads), pair?.code);
  const name = firstOf(choose(chosen.column), named(nameHeads), pair?.code === code ? pair?.name : -1, likeliest(records, code), code, 0) as number;
  const isHeaded = named([...nameHeads, ...codeHeads]) >= 0;
  const areNames = others.filter((cells) => isDomainLike(cells[name])).length * 2 >= others.length && others.length > 0;
  // in a list with one name a line, `namn` may be a name, unless all others have a TLD
  const isTold = first.length > 1 ? isHeaded || (areNames && first.every(isWords)) : isHeaded && areNames;
  const hasHead = isNamed || (mayBeHead && isTold);
  return { name, ...(code !== undefined && code !== name && { code }), hasHead };
}

/** A head as it is compared: `Domain name`, `domain_name` and `domain-name` are the same. */
const wordOf = (head: string): string => head.normalize().toLowerCase().replace(/[\s_()-]+/g, '');

/** Whether a cell may be a head: rows of data have a number, an amount or an address somewhere. */
const isWords = (cell: string): boolean => !/[\d@]/.test(cell);

const isNumber = (asked: string): boolean => /^\d+$/.test(asked);

const firstOf = (...indexes: readonly (number | undefined)[]): number | undefined =>
  indexes.find((index) => index !== undefined && index >= 0);

function columnOf(asked: string, heads: Cells, records: readonly Cells[]): number {
  const index = isNumber(asked) ? Number(asked) - 1 : heads.indexOf(wordOf(asked));
  if (index < 0 || !records.some((cells) => index < cells.length)) throw new ListError(asked);
  return index;
}

/** The column with the most cells that look like domain names; -1 if there are none. */
function likeliest(records: readonly Cells[], except: number | undefined): number {
  const counts = new Map<number, number>();
  let best = -1;
  for (const [index, cell] of records.flatMap((cells) => [...cells.entries()])) {
    if (index === except || !isDomainLike(cell)) continue;
    counts.set(index, (counts.get(index) ?? 0) + 1);
    if ((counts.get(index) as number) > (counts.get(best) ?? 0)) best = index;
  }
  return best;
}

/** Two columns, one of which has codes where the other has names that need one. */
function pairOf(records: readonly Cells[]): { name: number; code: number } | undefined {
  const columns = records.reduce((most, { length }) => Math.max(most, length), 0);
  const indexes = Array.from({ length: Math.min(columns, MAX_COLUMNS) }, (_, index) => index);
  const areMost = (cells: readonly Cells[], index: number, pattern: RegExp): boolean =>
    cells.length > 0 && cells.filter((each) => pattern.test(each[index]?.slice(0, MAX_PROBED_CODE_UNITS) ?? '')).length * 2 >= cells.length;
  for (const code of indexes) {
    const coded = records.filter((cells) => isCode.test(cells[code] ?? ''));
    const filled = records.filter((cells) => cells[code]?.trim());
    const name = areMost(filled, code, isCode) ? indexes.find((index) => index !== code && areMost(coded, index, needsCode)) : undefined;
    if (name !== undefined) return { name, code };
  }
  return undefined;
}

const isCode = /^\s*(?:[^\s@]{1,255}[.])?xn--\S+\s*$/i;

/** Matches a single word that is not all ASCII. */
const needsCode = /^\s*(?=[^\s@]+\s*$).*[^\0-\x7f]/;

/** Whether a cell has a dot and a TLD, or is a code, also in a web address; numbers and e-mail addresses are no domain names. */
export const isDomainLike = (cell = ''): boolean =>
  /^\s*(?:https?:\/\/)?(?:[^\s@/]+[.。．｡](?:xn--[\w-]+|[\p{L}\p{M}]{2,})\.?(?:\/.*)?|xn--\S+)\s*$/iu.test(cell.slice(0, MAX_PROBED_CODE_UNITS));
