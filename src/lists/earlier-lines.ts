import type { Counts } from './counts.js';
import { DuplicateIndex } from './duplicate-index.js';
import { FIELDS, GROUP, LINE, NAME } from './judge-rows.js';

/** Finds where the names of judged rows, and those that belong together with them, stood before. */
export class EarlierLines {
  readonly #names = new DuplicateIndex();
  readonly #groups = new DuplicateIndex();

  /**
   * Tells of the next rows of a list, and counts what it tells.
   * @param tell is given the place of the row in `fields`
   */
  find(fields: Uint32Array, counts: Counts, tell: (name: 'sameAs' | 'variantOf', line: number, at: number) => void): void {
    for (let at = 0; at < fields.length; at += FIELDS) {
      const sameAs = lineOf(this.#names, fields, at, NAME);
      if (sameAs !== undefined) {
        counts.repeated++;
        tell('sameAs', sameAs, at);
      }
      const variantOf = lineOf(this.#groups, fields, at, GROUP);
      if (variantOf !== undefined && variantOf !== sameAs) {
        counts.related++;
        tell('variantOf', variantOf, at);
      }
    }
  }
}

/** Without an array or an object, as each row is asked for. */
function lineOf(index: DuplicateIndex, fields: Uint32Array, at: number, place: number): number | undefined {
  const one = fields[at + place]!;
  const other = fields[at + place + 1]!;
  return one === 0 && other === 0 ? undefined : index.lineOfHash(one, other, fields[at + LINE]!);
}
