/** Finds the names of a list again by hashes of 64 bits: a million names take some 25 MB, and not hundreds. */

/** Many small tables, each of which grows by itself: a single one would block for long when it grows. A power of two. */
const TABLES = 256;
const FIRST_SIZE = 16;

/** The fields of a slot: both halves of the hash of a name, and its line. */
const FIELDS = 3;

/**
 * Takes two names with the same hash for one. Of lists with 1.4 million names, which is all of .se, one in some twenty
 * million has such a pair.
 */
export class DuplicateIndex {
  readonly #tables = Array.from({ length: TABLES }, () => new HashTable());

  /** The line where the name was first; undefined if it is new. It is remembered then. */
  lineOf(name: string, line: number): number | undefined {
    const hash = hashOf(name);
    return this.lineOfHash(hash.one, hash.other, line);
  }

  /** The same for both halves of a name's hash. */
  lineOfHash(one: number, other: number, line: number): number | undefined {
    return this.#tables[other % TABLES]!.lineOf(one, other, line);
  }

  /** The line of a name that is remembered, of which nothing is remembered now. */
  find(one: number, other: number): number | undefined {
    return this.#tables[other % TABLES]!.find(one, other);
  }
}

class HashTable {
  #size = FIRST_SIZE;
  #count = 0;
  #slots = new Uint32Array(FIRST_SIZE * FIELDS);

  lineOf(one: number, other: number, line: number): number | undefined {
    const slot = this.#find(one, other);
    const before = this.#slots[slot + 2];
    if (before) return before;
    this.#slots[slot] = one;
    this.#slots[slot + 1] = other;
    this.#slots[slot + 2] = line;
    this.#count++;
    if (this.#count * 4 > this.#size * 3) this.#grow();
    return undefined;
  }

  find(one: number, other: number): number | undefined {
    return this.#slots[this.#find(one, other) + 2] || undefined;
  }

  /** The slot of a hash, or the free one where it belongs: a free slot has line 0. */
  #find(one: number, other: number): number {
    const slots = this.#slots;
    let slot = (one % this.#size) * FIELDS;
    while (slots[slot + 2] && (slots[slot] !== one || slots[slot + 1] !== other)) slot = (slot + FIELDS) % slots.length;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#size *= 2;
    this.#slots = new Uint32Array(this.#size * FIELDS);
    for (let at = 0; at < before.length; at += FIELDS) {
      const kept = before.subarray(at, at + FIELDS);
      if (kept[2]) this.#slots.set(kept, this.#find(kept[0] as number, kept[1] as number));
    }
  }
}

/** The two halves of the hash cyrb53, all 64 bits of them. The object is the same for each name, as there are millions. */
export function hashOf(text: string): { readonly one: number; readonly other: number } {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  latest.one = one >>> 0;
  latest.other = other >>> 0;
  return latest;
}

const latest = { one: 0, other: 0 };
