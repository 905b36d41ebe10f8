/**
 * The rows of a list that were checked, some 40 bytes each: what the file has, and by what the row is found again. What
 * there is to say of a row is worked out once more when it is shown or written.
 */
import type { FindingCode } from '../finding.js';
import { type CheckedRow, checkRow, type RowVerdict, type Terms } from './check-row.js';
import { Uint32List } from './uint32-list.js';
import type { ListRow } from './rows.js';

/** What rows can be chosen by: a verdict, a finding, the name of an earlier line. */
export type RowKind = RowVerdict | FindingCode | 'repeated';

type Cells = readonly [name: string, code?: string];

export class RowStore {
  readonly #lines = new Uint32List();
  readonly #sameAs = new Uint32List();
  /** A bit for each kind, in the order in which kinds were met. */
  readonly #kinds: RowKind[] = [];
  readonly #masks = [new Uint32List(), new Uint32List()] as const;
  /** The cells of some rows together, as JSON in UTF-8, and which row each of these begins with. */
  readonly #blocks: Uint8Array[] = [];
  readonly #starts = new Uint32List();
  #open: { readonly block: number; readonly cells: readonly Cells[] } | undefined;

  get length(): number {
    return this.#lines.length;
  }

  add(rows: readonly ListRow[], checked: readonly CheckedRow[]): void {
    if (rows.length === 0) return;
    const cells = rows.map(({ name, code }): Cells => (code === undefined ? [name] : [name, code]));
    this.#starts.push(this.length);
    this.#blocks.push(new TextEncoder().encode(JSON.stringify(cells)));
    for (const row of checked) {
      this.#lines.push(row.line);
      this.#sameAs.push(row.sameAs ?? 0);
      const bits = kindsOf(row).map((kind) => this.#bitOf(kind));
      for (const [word, mask] of this.#masks.entries()) mask.push(maskOf(bits.filter((bit) => bit >> 5 === word)));
    }
  }

  /** The same as it was when the row was checked. */
  rowAt(index: number, { registries, language }: Omit<Terms, 'seen'>): CheckedRow {
    const [name, code] = this.cellsAt(index);
    const row = { line: this.#lines.at(index), name, ...(code !== undefined && { code }) };
    return checkRow(row, { registries, language, seen: { lineOf: () => this.#sameAs.at(index) || undefined } });
  }

  /** What the file has in the row: one block is kept open, as who asks for a row asks for the next one. */
  cellsAt(index: number): Cells {
    const block = this.#starts.countBelow(index + 1) - 1;
    if (this.#open?.block !== block) this.#open = { block, cells: JSON.parse(new TextDecoder().decode(this.#blocks[block])) };
    return this.#open.cells[index - this.#starts.at(block)] as Cells;
  }

  isOfKind(index: number, kind: RowKind): boolean {
    const bit = this.#kinds.indexOf(kind);
    return bit >= 0 && ((this.#masks[bit >> 5] as Uint32List).at(index) & (1 << (bit & 31))) !== 0;
  }

  lineAt(index: number): number {
    return this.#lines.at(index);
  }

  /** The first row on this line or behind it. */
  indexOfLine(line: number): number {
    return this.#lines.countBelow(line);
  }

  #bitOf(kind: RowKind): number {
    const bit = this.#kinds.indexOf(kind);
    return bit < 0 ? this.#kinds.push(kind) - 1 : bit;
  }
}

const kindsOf = ({ verdict, findings, sameAs }: CheckedRow): RowKind[] => [
  verdict,
  ...findings,
  ...(sameAs === undefined ? [] : ['repeated' as const]),
];

const maskOf = (bits: readonly number[]): number => bits.reduce((mask, bit) => mask | (1 << (bit & 31)), 0) >>> 0;
