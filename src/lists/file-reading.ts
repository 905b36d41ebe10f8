import type { Columns } from './columns.js';
import type { ByteEncoding } from './encodings.js';
import { wordOf } from './column-heads.js';
import { type Layout, quoted } from './list-layout.js';

/** What was found out about a file, so that people see at once if it is wrong. */
export interface Reading {
  /** Which columns are read, if there are several: by their head, or else by number from 1. */
  readonly columns?: NamedColumns;
  /** The columns that there are to choose from, if there are several. */
  readonly offered?: readonly OfferedColumn[];
  /** Whether some lines have several names. */
  readonly hasSeveral?: boolean;
  /** The first line of a list with names alone, if it is taken for a head by its word and may be a name, too. */
  readonly headWord?: { readonly line: number; readonly word: string };
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

export interface OfferedColumn {
  /** '' without one. */
  readonly head: string;
  readonly first: string;
  /** How it is asked for: by its head, or else by number. */
  readonly asked: string;
  readonly is?: 'name' | 'code';
}

/** What a layout says of a file, one thing after the other. */
export function readingsOf(layout: Layout): Reading[] {
  const { separator, skipped, head, isHeadByWord, columns } = layout;
  const read = columns && separator ? columns : head && { name: 0, others: [], isGuess: false };
  const offered = offeredOf(layout);
  return [
    ...(skipped.length > 0 ? [{ skipped }] : []),
    ...(read ? [{ columns: named(read, head?.cells ?? []) }] : []),
    ...(head && isHeadByWord ? [{ headWord: { line: head.line, word: headOf(head.cells[0]) } }] : []),
    ...(offered.length > 1 ? [{ offered }] : []),
  ];
}

function offeredOf({ head, columns, firsts }: Layout): OfferedColumn[] {
  const heads = head?.cells.map(wordOf) ?? [];
  return firsts.map((first, index) => {
    const text = head?.cells[index] ?? '';
    const isItsAlone = text.trim() !== '' && !/^\d+$/.test(text) && quoted(text) === text.trim() && heads.indexOf(wordOf(text)) === heads.lastIndexOf(wordOf(text));
    const is = columns?.name === index ? ('name' as const) : columns?.code === index ? ('code' as const) : undefined;
    return { head: quoted(text), first, asked: isItsAlone ? text : String(index + 1), ...(is && { is }) };
  });
}

function named({ name, others, tld, code, isGuess }: Pick<Columns, 'name' | 'others' | 'tld' | 'code' | 'isGuess'>, head: readonly string[]): NamedColumns {
  const nameOf = (index: number): string => headOf(head[index]) || String(index + 1);
  const more = others.length > 0 && { others: others.map(nameOf).join(', ') };
  return { name: nameOf(name), ...more, ...(tld !== undefined && { tld: nameOf(tld) }), ...(code !== undefined && { code: nameOf(code) }), isGuess };
}

/** In a list without columns, quotation marks are part of the cell. */
const headOf = (cell: string | undefined): string => quoted(cell).replace(/^"(.+)"$/, '$1');
