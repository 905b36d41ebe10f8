/** The records of a list that can be mended for sure, and what their rows come to then: found when the list has been checked. */
import { MAX_ROWS_TOGETHER } from '../limits.js';
import { checkRow, type CheckedRow, type Terms } from './check-row.js';
import { addCounts, type Counts, countRow, noCounts } from './counts.js';
import { DuplicateIndex, hashOf } from './duplicate-index.js';
import { type OwnTerms, nameOfApplicant } from './judge-rows.js';
import { KeepRows, type RowKind } from './kept-rows.js';
import type { SureRecords } from './carry-mends.js';
import { countMended, isMended, type Mends } from './mends.js';
import { RowStore } from './row-store.js';
import type { ListRow } from './rows.js';
import { Uint32List } from './uint32-list.js';

export type RowTerms = Omit<Terms, 'seen' | 'groups'> & Pick<OwnTerms, 'applicant'>;

export class SureRows {
  readonly #checked: RowStore;
  readonly #terms: RowTerms;
  /** The line of each record, and the index of each of their rows. */
  readonly #lines = new Uint32List();
  readonly #indices = new Uint32List();
  /** Both halves of the hash of its names, before and after. */
  readonly #hashes = new Uint32List();
  readonly #mended = new RowStore();
  /** What is added to that together. */
  readonly #keep = new KeepRows();
  readonly #kept = new Uint32List();
  /** Where the names of mended rows stand as well, by their place among these. */
  readonly #sameAs = new Map<number, number>();
  readonly #names = new DuplicateIndex();
  readonly #before = noCounts();
  readonly #after = noCounts();

  constructor(checked: RowStore, terms: RowTerms) {
    this.#checked = checked;
    this.#terms = terms;
  }

  /** How many records. */
  get length(): number {
    return this.#lines.length;
  }

  /** Adds the rows of a record that are mended, unless there are more or fewer than were checked. */
  add(line: number, rows: readonly ListRow[]): void {
    const first = this.#checked.indexOfLine(line);
    const end = this.#checked.indexOfLine(line + 1);
    if (end - first !== rows.length || rows.length === 0) return;
    this.#lines.push(line);
    const names = rows.map(({ name }, at) => `${this.#checked.textsAt(first + at)[0]}\n${name}`);
    const { one, other } = hashOf(names.join('\n'));
    this.#hashes.push(one);
    this.#hashes.push(other);
    for (const [at, row] of rows.entries()) {
      const sameAs = (name: string): number | undefined => this.#lineOf(name, row);
      const checked = checkRow(row, { ...this.#terms, language: undefined, seen: { lineOf: sameAs } });
      if (checked.sameAs !== undefined) this.#sameAs.set(this.#indices.length, checked.sameAs);
      this.#indices.push(first + at);
      this.#keep.addRow(row, checked);
      this.#kept.push(line);
      countRow(this.#after, checked);
      countRow(this.#before, this.#checked.rowAt(first + at, this.#terms));
    }
    if (this.#kept.length >= MAX_ROWS_TOGETHER) this.finish();
  }

  /** No more are added, or some are to be asked for. */
  finish(): void {
    const lines = this.#kept.take();
    const judged = { counts: { ...noCounts(), rows: lines.length }, lines: { first: 0, all: lines }, names: new Uint32Array(), groups: undefined };
    this.#mended.add(this.#keep.take(), judged, noCounts());
  }

  /** The place of a row among these; -1 if it is none of them. */
  placeOf(index: number): number {
    const place = this.#indices.countBelow(index);
    return place < this.#indices.length && this.#indices.at(place) === index ? place : -1;
  }

  rowAt(place: number, terms: Omit<Terms, 'seen'>): CheckedRow {
    const sameAs = this.#sameAs.get(place);
    return { ...this.#mended.rowAt(place, terms), ...(sameAs !== undefined && { sameAs }) };
  }

  textsAt(place: number): string[] {
    return this.#mended.textsAt(place);
  }

  isOfKind(place: number, kind: RowKind): boolean {
    return kind === 'repeated' ? this.#sameAs.has(place) : this.#mended.isOfKind(place, kind);
  }

  /** The counts of the list as it is mended. */
  countsWith(counts: Counts, mends: Mends): Counts {
    const sum = noCounts();
    addCounts(sum, counts);
    if (mends.all) {
      addCounts(sum, this.#before, -1);
      addCounts(sum, this.#after);
    }
    for (const line of mends.except) {
      for (let index = this.#checked.indexOfLine(line); this.placeOf(index) >= 0 && this.#checked.lineAt(index) === line; index++) {
        const [before, after] = [noCounts(), noCounts()];
        countRow(before, this.#checked.rowAt(index, this.#terms));
        countRow(after, this.rowAt(this.placeOf(index), this.#terms));
        addCounts(sum, before, mends.all ? 1 : -1);
        addCounts(sum, after, mends.all ? -1 : 1);
      }
    }
    return sum;
  }

  countOf(mends: Mends): number {
    return countMended(mends, this.length);
  }

  /** The lines that are mended, rising. */
  linesOf(mends: Mends): Uint32Array {
    return this.#lines.all().filter((line) => isMended(mends, line));
  }

  /** What tells the records, to find them again when the file is checked once more. */
  records(): SureRecords {
    return { lines: this.#lines.all(), names: this.#hashes.all() };
  }

  /** The first line with the same name, before or behind: in the list as it was, or else among those that are mended. */
  #lineOf(name: string, row: ListRow): number | undefined {
    const { applicant } = this.#terms;
    const { one, other } = hashOf(applicant === undefined ? name : nameOfApplicant(name, row, applicant));
    const lines = [this.#checked.lineOfName(one, other), this.#names.lineOfHash(one, other, row.line)];
    return lines.find((line) => line !== undefined && line !== row.line);
  }
}
