/**
 * Stores the rows of a list in some 20 bytes each, beside their names: what the file has, and the kinds that the row is of. A row
 * is checked again when it is shown or written.
 */
import { type CheckedRow, checkRow, type Terms } from './check-row.js';
import type { Counts } from './counts.js';
import { EarlierLines } from './earlier-lines.js';
import { type JudgedRows, lineAt, type RowLines } from './judge-rows.js';
import { type Cells, type KeptRows, type RowKind } from './kept-rows.js';

interface Block extends KeptRows {
  /** The index of its first row. */
  readonly start: number;
  readonly lines: RowLines;
  /** By the index in the block; 0 for none. */
  readonly earlier: Readonly<Record<'sameAs' | 'variantOf', Uint32Array | undefined>>;
}

/** Rows that can be selected. */
export type SelectableRows = Pick<RowStore, 'length' | 'textsAt' | 'isOfKind'>;

export class RowStore {
  readonly #blocks: Block[] = [];
  readonly #earlier = new EarlierLines();
  #length = 0;
  /** The block that was asked last, as the next row is usually asked for next. */
  #latest: Block | undefined;
  #open: { readonly block: Block; readonly cells: readonly Cells[] } | undefined;

  get length(): number {
    return this.#length;
  }

  /** Adds the next rows of the list. Counts those that repeat what stood before. */
  add(rows: KeptRows, judged: JudgedRows, counts: Counts): void {
    const count = judged.counts.rows;
    if (count === 0) return;
    const earlier: Record<'sameAs' | 'variantOf', Uint32Array | undefined> = { sameAs: undefined, variantOf: undefined };
    this.#earlier.find(judged, counts, (name, line, index) => ((earlier[name] ??= new Uint32Array(count))[index] = line));
    this.#blocks.push({ ...rows, lines: judged.lines, start: this.#length, earlier });
    this.#length += count;
  }

  /** The answer to a row, as it was when the row was checked. */
  rowAt(index: number, { registries, language, tellsEach, blocked }: Omit<Terms, 'seen'>): CheckedRow {
    const [name, code, malformed] = this.#cellsAt(index);
    const row = { line: this.lineAt(index), name, ...(typeof code === 'string' && { code }), ...(malformed && { malformed }) };
    const { start, earlier } = this.#blockOf(index);
    const lineOf = (of: 'sameAs' | 'variantOf') => ({ lineOf: () => earlier[of]?.[index - start] || undefined });
    return checkRow(row, { registries, language, tellsEach, blocked, seen: lineOf('sameAs'), groups: lineOf('variantOf') });
  }

  /** The name of a row, and its code. */
  textsAt(index: number): string[] {
    const [name, code] = this.#cellsAt(index);
    return typeof code === 'string' ? [name, code] : [name];
  }

  isOfKind(index: number, kind: RowKind): boolean {
    const { start, earlier, kinds, sets } = this.#blockOf(index);
    if (kind === 'repeated') return Boolean(earlier.sameAs?.[index - start]);
    if (kind === 'related') return Boolean(earlier.variantOf?.[index - start]);
    return sets[kinds[index - start]!]!.includes(kind);
  }

  /** The first line that has the name with a hash. */
  lineOfName(one: number, other: number): number | undefined {
    return this.#earlier.lineOfName(one, other);
  }

  lineAt(index: number): number {
    const { start, lines } = this.#blockOf(index);
    return lineAt(lines, index - start);
  }

  /** The first row on a line or after it. */
  indexOfLine(line: number): number {
    return countUntil(this.#length, (index) => this.lineAt(index) >= line);
  }

  #cellsAt(index: number): Cells {
    const block = this.#blockOf(index);
    if (this.#open?.block !== block) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(block.cells);
      this.#open = { block, cells: block.isJSON ? JSON.parse(text) : text.split('\n').map((name): Cells => [name]) };
    }
    return this.#open.cells[index - block.start]!;
  }

  #blockOf(index: number): Block {
    const { start = 0, kinds } = this.#latest ?? {};
    if (kinds && index >= start && index < start + kinds.length) return this.#latest!;
    return (this.#latest = this.#blocks[countUntil(this.#blocks.length, (at) => this.#blocks[at]!.start > index) - 1]!);
  }
}

/** The first number for which something holds, of those from 0 to `end`; it holds for all that follow. */
function countUntil(end: number, holds: (number: number) => boolean): number {
  let [from, to] = [0, end];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
