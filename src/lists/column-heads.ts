/** What columns are headed, by which they are told apart, and the encoding of a file. */
import { columnHeads as headsInEnglish } from '../languages/en.js';
import { columnHeads as headsInSwedish } from '../languages/sv.js';

/** What columns are headed in a language, as `wordOf` has it. */
export interface ColumnHeads {
  readonly names: readonly string[];
  /** What else a head of names may end with; those that only are among `names` may head persons. */
  readonly nameEndings: readonly string[];
  readonly codes: readonly string[];
  readonly tlds: readonly string[];
  /** Of the columns that are added to a list which is checked, in their order: as they are written. */
  readonly added?: readonly string[];
}

/** The heads of several languages together; those of added columns by language. */
export type KnownHeads = Omit<ColumnHeads, 'added'> & { readonly added: readonly (readonly string[])[] };

/** Heads in English and Swedish, and in one more language. */
export const knownHeads = (more?: ColumnHeads): KnownHeads => {
  const known = [headsInEnglish, headsInSwedish, ...(more ? [more] : [])];
  const all = (key: keyof Omit<ColumnHeads, 'added'>): string[] => known.flatMap((heads) => heads[key]);
  return { names: all('names'), nameEndings: all('nameEndings'), codes: all('codes'), tlds: all('tlds'), added: known.flatMap(({ added }) => (added ? [added] : [])) };
};

/** Whether a record has the head of a column that is looked for. */
export const isHead = (cells: readonly string[], known: KnownHeads): boolean =>
  cells.map(wordOf).some((head) => known.codes.includes(head) || known.tlds.includes(head) || isNameHead(head, known));

export const isNameHead = (head: string, { names, nameEndings }: KnownHeads): boolean =>
  names.includes(head) || nameEndings.some((ending) => head.endsWith(ending));

/** A head as it is compared: `Domain name`, `domain_name`, `#Domain-name` and, in a list without columns, `"Domain name"` are the same. */
export const wordOf = (head: string): string => head.normalize().toLowerCase().replace(/[\s_()#*:"-]+/g, '');
