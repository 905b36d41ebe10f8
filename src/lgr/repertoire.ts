import type { CharEntry, Entry, RangeEntry, Table } from './model.js';

/**
 * The entries of a table that can begin with a code point. The index is made when a table is first used.
 */
export function repertoireOf(table: Table): Repertoire {
  let repertoire = repertoires.get(table);
  if (!repertoire) repertoires.set(table, (repertoire = new Repertoire(table.repertoire)));
  return repertoire;
}

export class Repertoire {
  readonly #singles = new Map<number, CharEntry>();
  readonly #sequences = new Map<number, CharEntry[]>();
  readonly #ranges: RangeEntry[] = [];

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      if ('first' in entry) this.#ranges.push(entry);
      else if (entry.codePoints.length === 1) this.#singles.set(entry.codePoints[0]!, entry);
      else this.#addSequence(entry);
    }
    this.#ranges.sort((one, other) => one.first - other.first);
  }

  /** The entries of two and more code points that begin with this one. */
  sequences(codePoint: number): readonly CharEntry[] {
    return this.#sequences.get(codePoint) ?? none;
  }

  /** The entry that is this code point alone or a range around it. */
  single(codePoint: number): Entry | undefined {
    return this.#singles.get(codePoint) ?? rangeAround(this.#ranges, codePoint);
  }

  #addSequence(entry: CharEntry): void {
    const first = entry.codePoints[0]!;
    const others = this.#sequences.get(first);
    if (others) others.push(entry);
    else this.#sequences.set(first, [entry]);
  }
}

const repertoires = new WeakMap<Table, Repertoire>();

const none: readonly CharEntry[] = [];

/** Binary search; ranges don't overlap. */
function rangeAround(ranges: readonly RangeEntry[], codePoint: number): RangeEntry | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle]!;
    if (codePoint < range.first) high = middle - 1;
    else if (codePoint > range.last) low = middle + 1;
    else return range;
  }
  return undefined;
}
