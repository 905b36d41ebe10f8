/**
 * Stores the rows of a list in some 40 bytes each: what the file has, and the kinds that the row is of. A row is checked
 * again when it is shown or written.
 */
import type { FindingCode } from '../finding.js';
import { type CheckedRow, checkRow, type RowVerdict, type Terms } from './check-row.js';
import { Uint32List } from './uint32-list.js';
import type { ListRow, MalformedRow } from './rows.js';

/** What rows are chosen by: a verdict, a finding, or that their name, or one that it belongs together with, stands on an earlier line. */
export type RowKind = RowVerdict | FindingCode | 'repeated' | 'related';

type Cells = readonly [name: string, code?: string | null, malformed?: MalformedRow];

export class RowStore {
  readonly #lines = new Uint32List();
  readonly #sameAs = new Uint32List();
  /** Ends with the last row that has one, as most lists have none. */
  readonly #variantOf = new Uint32List();
  /** The kinds in the order in which they were met; each has a bit. */
  readonly #kinds: RowKind[] = [];
  readonly #masks = [new Uint32List(), new Uint32List()] as const;
  /** Blocks of cells as JSON in UTF-8, and the row that each block begins with. */
  readonly #blocks: Uint8Array[] = [];
  readonly #starts = new Uint32List();
  #open: { readonly block: number; readonly cells: readonly Cells[] } | undefined;

  get length(): number {
    return this.#lines.length;
  }

  add(rows: readonly ListRow[], checked: readonly CheckedRow[]): void {
    if (rows.length === 0) return;
    const cells = rows.map(({ name, code, malformed }): Cells => (malformed ? [name, null, malformed] : code === undefined ? [name] : [name, code]));
    this.#starts.push(this.length);
    this.#blocks.push(new TextEncoder().encode(JSON.stringify(cells)));
    for (const row of checked) {
      this.#lines.push(row.line);
      this.#sameAs.push(row.sameAs ?? 0);
      if (row.variantOf !== undefined) this.#relate(this.length - 1, row.variantOf);
      const bits = kindsOf(row).map((kind) => this.#bitOf(kind));
      for (const [word, mask] of this.#masks.entries()) mask.push(maskOf(bits.filter((bit) => bit >> 5 === word)));
    }
  }

  /** The answer to a row, as it was when the row was checked. */
  rowAt(index: number, { registries, language }: Omit<Terms, 'seen'>): CheckedRow {
    const [name, code, malformed] = this.#cellsAt(index);
    const row = { line: this.#lines.at(index), name, ...(typeof code === 'string' && { code }), ...(malformed && { malformed }) };
    const lineOf = (lines: Uint32List) => ({ lineOf: () => lines.at(index) || undefined });
    return checkRow(row, { registries, language, seen: lineOf(this.#sameAs), groups: lineOf(this.#variantOf) });
  }

  /** The name of a row, and its code. */
  textsAt(index: number): string[] {
    const [name, code] = this.#cellsAt(index);
    return typeof code === 'string' ? [name, code] : [name];
  }

  /** The last block stays open, as the next row is usually asked for next. */
  #cellsAt(index: number): Cells {
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

  /** The first row on a line or after it. */
  indexOfLine(line: number): number {
    return this.#lines.countBelow(line);
  }

  #relate(index: number, line: number): void {
    while (this.#variantOf.length < index) this.#variantOf.push(0);
    this.#variantOf.push(line);
  }

  #bitOf(kind: RowKind): number {
    const bit = this.#kinds.indexOf(kind);
    return bit < 0 ? this.#kinds.push(kind) - 1 : bit;
  }
}

const kindsOf = ({ verdict, findings, sameAs, variantOf }: CheckedRow): RowKind[] => [
  verdict,
  ...findings,
  ...(sameAs === undefined ? [] : ['repeated' as const]),
  ...(variantOf === undefined ? [] : ['related' as const]),
];

const maskOf = (bits: readonly number[]): number => bits.reduce((mask, bit) => mask | (1 << (bit & 31)), 0) >>> 0;
