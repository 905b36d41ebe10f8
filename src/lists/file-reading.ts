import { MAX_QUOTED_CODE_POINTS } from '../limits.js';
import type { Columns } from './columns.js';
import type { ByteEncoding } from './encodings.js';
import type { Layout } from './list-layout.js';

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

/** What a layout says of a file, one thing after the other. */
export function readingsOf({ separator, skipped, head, columns }: Layout): Reading[] {
  const read = columns && separator ? columns : head && { name: 0, others: [], isGuess: false };
  return [...(skipped.length > 0 ? [{ skipped }] : []), ...(read ? [{ columns: named(read, head?.cells ?? []) }] : [])];
}

function named({ name, others, tld, code, isGuess }: Pick<Columns, 'name' | 'others' | 'tld' | 'code' | 'isGuess'>, head: readonly string[]): NamedColumns {
  const headOf = (index: number): string => Array.from(head[index]?.trim() ?? '').slice(0, MAX_QUOTED_CODE_POINTS).join('');
  const nameOf = (index: number): string => headOf(index) || String(index + 1);
  const more = others.length > 0 && { others: others.map(nameOf).join(', ') };
  return { name: nameOf(name), ...more, ...(tld !== undefined && { tld: nameOf(tld) }), ...(code !== undefined && { code: nameOf(code) }), isGuess };
}
