/** Sums a list up: faults, names, how many apply for each, and the letters of the names. */
import { MAX_TOP_NAMES } from '../limits.js';
import { countFaulty, type Counts } from './counts.js';
import { DuplicateIndex, hashOf } from './duplicate-index.js';
import type { JudgedBlock } from './judge-blocks.js';
import { lineAt } from './judge-rows.js';
import type { Cause } from './cause.js';
import type { ReportPart } from './report-block.js';
import { Uint32List } from './uint32-list.js';

export interface ListSummary {
  /** Those with a name. */
  readonly rows: number;
  readonly faulty: number;
  /** Faulty rows by the first thing that was found, most first. */
  readonly causes: readonly { readonly cause: Cause; readonly rows: number }[];
  /** Rows without a fault whose name stood before: by the same applicant, if there are applicants. */
  readonly repeated: number;
  readonly left: number;
  /** Different names among those that are left, and those of them with letters beyond a to z. */
  readonly names: number;
  readonly international: number;
  /** Only of a list with applicants. */
  readonly applicants?: {
    readonly namesWithOne: number;
    /** How many applied for each of the other names, on average. */
    readonly average: number;
    /** Most first; none with one applicant alone. */
    readonly top: readonly { readonly name: string; readonly applicants: number }[];
  };
  /** In how many names each letter beyond a to z is, most first. */
  readonly letters: readonly { readonly letter: string; readonly names: number }[];
}

export class Summary {
  readonly #rows = new DuplicateIndex();
  readonly #names = new DuplicateIndex();
  readonly #hasApplicants: boolean;
  /** How many applied for each name, and those names with several by their number. */
  readonly #applicants = new Uint32List();
  readonly #several = new Map<number, string>();
  readonly #causes = new Map<Cause, number>();
  readonly #letters = new Map<string, number>();
  #left = 0;
  #repeated = 0;
  #international = 0;

  constructor(hasApplicants: boolean) {
    this.#hasApplicants = hasApplicants;
  }

  /** Adds the next rows. */
  add({ names, lines, written }: JudgedBlock<ReportPart>): void {
    for (const { cause } of written.faulty) if (cause) add(this.#causes, cause);
    for (const [index, name] of written.names.entries()) {
      if (name === '') continue;
      if (this.#rows.lineOfHash(names[2 * index]!, names[2 * index + 1]!, lineAt(lines, index)) !== undefined) this.#repeated++;
      else this.#count(name);
    }
  }

  finish(counts: Counts): ListSummary {
    const faulty = countFaulty(counts);
    const { length } = this.#applicants;
    const namesWithOne = length - this.#several.size;
    const top = [...this.#several].map(([number, name]) => ({ name, applicants: this.#applicants.at(number) })).toSorted((one, other) => other.applicants - one.applicants || (one.name < other.name ? -1 : 1));
    return {
      rows: counts.rows - counts.verdicts.empty,
      faulty,
      causes: sorted(this.#causes).map(([cause, rows]) => ({ cause, rows })),
      repeated: this.#repeated,
      left: this.#left,
      names: length,
      international: this.#international,
      ...(this.#hasApplicants && {
        applicants: { namesWithOne, average: this.#several.size === 0 ? 0 : (this.#left - namesWithOne) / this.#several.size, top: top.slice(0, MAX_TOP_NAMES) },
      }),
      letters: sorted(this.#letters).map(([letter, names]) => ({ letter, names })),
    };
  }

  #count(name: string): void {
    this.#left++;
    const { one, other } = hashOf(name);
    // numbers from 1, as 0 is none
    const number = this.#names.lineOfHash(one, other, this.#applicants.length + 1);
    if (number !== undefined) {
      this.#applicants.increase(number - 1);
      this.#several.set(number - 1, name);
      return;
    }
    this.#applicants.push(1);
    const letters = new Set(name.match(/[^\0-\x7F]/gu));
    if (letters.size > 0) this.#international++;
    for (const letter of letters) add(this.#letters, letter);
  }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const sorted = <Key extends string>(counts: ReadonlyMap<Key, number>): [Key, number][] =>
  [...counts].toSorted(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
