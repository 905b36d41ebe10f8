/**
 * What a registry says of plain labels, told in one pass over their letters: those of single code points that stand for
 * themselves wherever they are, with a hyphen between them here and there. Most labels of a list are such. Whatever is
 * doubtful is left to `evaluateLabel`.
 */
import { type Edges, edgesOf } from '../lgr/edges.js';
import { evaluate } from '../lgr/evaluate.js';
import { isToldByEntries } from '../lgr/permits-label.js';
import { indexOf, plainEntriesOf } from '../lgr/repertoire.js';
import type { Table } from '../lgr/table.js';
import { MAX_LABEL_OCTETS } from '../limits.js';
import { findMixedSets } from './character-sets.js';
import { isOfLength } from './label-length.js';
import type { LengthRule, Registry } from './registry.js';

const HYPHEN = 0x2d;

/** How many tables have a bit of their own; the others are never asked. */
const BITS = 8;

export class PlainLabels {
  readonly #tables: readonly Table[];
  readonly #shapes: readonly RegExp[];
  readonly #suffixes: ReadonlySet<string>;
  readonly #lengths: readonly LengthRule[];
  readonly #sets: Pick<Registry, 'characterSets'> | undefined;
  /** Where a hyphen is not plain that does not stand beside another. */
  readonly hyphen: Edges;

  constructor({ tables, shapes, publicSuffixes = [], lengths = [], characterSets }: Registry) {
    this.#tables = tables.filter(isToldByLetters).slice(0, BITS);
    this.#shapes = shapes.map(({ pattern }) => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')));
    this.#suffixes = new Set(publicSuffixes);
    // the DNS has told the others
    this.#lengths = lengths.filter(({ min, max }) => min > 1 || max < MAX_LABEL_OCTETS);
    this.#sets = characterSets && { characterSets };
    const edges = this.#tables.flatMap((table) => hyphenIn(table) ?? []);
    this.hyphen = { start: Math.max(0, ...edges.map(({ start }) => start)), end: Math.max(0, ...edges.map(({ end }) => end)) };
  }

  /** The tables that have a code point as a plain one, a bit for each. For a hyphen: away from the edges of a label. */
  tablesOf(codePoint: number): number {
    const isPlain = (table: Table): boolean => (codePoint === HYPHEN ? hyphenIn(table) !== undefined : plainEntriesOf(table).has(codePoint));
    return this.#tables.reduce((mask, table, index) => (isPlain(table) ? mask | (1 << index) : mask), 0);
  }

  /** Whether one of these tables permits a label that has a hyphen near its edges. */
  fits(label: string, tables: number): boolean {
    return this.#tables.some((table, index) => (tables & (1 << index)) !== 0 && evaluate(label, table).eligible);
  }

  /** Whether the registry says something of a label, in its U-label and its ACE form, that its tables do not tell. */
  isSpecial(label: string, ascii: string): boolean {
    for (const shape of this.#shapes) if (shape.test(label)) return true;
    for (const rule of this.#lengths) if (!isOfLength(label, ascii, rule)) return true;
    if (this.#sets && findMixedSets(label, this.#sets).length > 0) return true;
    return this.#suffixes.has(ascii);
  }
}

/** A table with a rule for whole labels, or with variants, has more to say than which letters it has. */
const isToldByLetters = (table: Table): boolean =>
  isToldByEntries(table) && !table.repertoire.some((entry) => 'variants' in entry && entry.variants);

/** Where a table does not have the hyphen, which every table has by a rule about the edges of a label; undefined if it is told otherwise. */
function hyphenIn(table: Table): Edges | undefined {
  const [entry, ...others] = indexOf(table)[HYPHEN] ?? [];
  if (!entry || others.length > 0 || entry.codePoints.length > 1) return undefined;
  if (entry.rule === undefined) return { start: 0, end: 0 };
  return entry.not ? edgesOf(entry.rule, table, HYPHEN) : undefined;
}
