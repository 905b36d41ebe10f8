import type { Counts } from './counts.js';
import { DuplicateIndex } from './duplicate-index.js';
import { type JudgedRows, lineAt, type RowLines } from './judge-rows.js';

/** Finds where the names of judged rows, and those that belong together with them, stood before. */
export class EarlierLines {
  readonly #names = new DuplicateIndex();
  readonly #groups = new DuplicateIndex();

  /**
   * Tells of the next rows of a list, and counts what it tells.
   * @param tell is given the index of the row among these
   */
  find({ lines, names, groups }: JudgedRows, counts: Counts, tell: (name: 'sameAs' | 'variantOf', line: number, index: number) => void): void {
    for (let index = 0; index < names.length / 2; index++) {
      const sameAs = lineOf(this.#names, names, lines, index);
      if (sameAs !== undefined) {
        counts.repeated++;
        tell('sameAs', sameAs, index);
      }
      const variantOf = groups && lineOf(this.#groups, groups, lines, index);
      if (variantOf !== undefined && variantOf !== sameAs) {
        counts.related++;
        tell('variantOf', variantOf, index);
      }
    }
  }

  /** The first line that has the name with a hash. */
  lineOfName(one: number, other: number): number | undefined {
    return this.#names.find(one, other);
  }
}

/** Without an array or an object, as each row is asked for. */
function lineOf(earlier: DuplicateIndex, hashes: Uint32Array, lines: RowLines, index: number): number | undefined {
  const one = hashes[2 * index]!;
  const other = hashes[2 * index + 1]!;
  return one === 0 && other === 0 ? undefined : earlier.lineOfHash(one, other, lineAt(lines, index));
}
