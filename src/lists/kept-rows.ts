/** Judged rows as they are kept: a few bytes each, which threads can hand on without a copy. */
import { MAX_ROWS_TOGETHER } from '../limits.js';
import type { RegistryList } from '../registry/choose.js';
import type { Cause } from './cause.js';
import type { CheckedRow, RowVerdict } from './check-row.js';
import { isFaulty } from './counts.js';
import { type JudgedRows, type OwnTerms, RowJudge, type RowOutput } from './judge-rows.js';
import type { PlainNames } from './plain-names.js';
import type { ListRow, MalformedRow, RowReader } from './rows.js';
import { Uint32List } from './uint32-list.js';

/**
 * What rows are chosen by: a verdict, a cause, that they are to be mended, that it is sure how, that they were, or that their name, or
 * one that it belongs together with, stands on an earlier line.
 */
export type RowKind = RowVerdict | Cause | 'to-mend' | 'sure' | 'mended' | 'repeated' | 'related';

/** What the file has of a row. */
export type Cells = readonly [name: string, code?: string | null, malformed?: MalformedRow];

export interface KeptRows {
  /** Indices in `sets`, to which more may be added. */
  readonly kinds: Uint16Array<ArrayBuffer>;
  readonly sets: readonly (readonly RowKind[])[];
  /** In UTF-8: names, one a line; or the cells as JSON. */
  readonly cells: Uint8Array<ArrayBuffer>;
  readonly isJSON: boolean;
}

export class KeepRows implements RowOutput {
  /** The kinds that rows have together. */
  readonly #sets: (readonly RowKind[])[] = [['permitted']];
  readonly #indices = new Map<string, number>();
  readonly #kinds = new Uint32List();
  #names: string[] = [];
  #cells: Cells[] | undefined;

  addName({ input }: PlainNames): void {
    this.#kinds.push(0);
    this.#names.push(input);
  }

  addRow({ name, code, malformed }: ListRow, { verdict, cause }: CheckedRow): void {
    this.#kinds.push(this.#indexOf([verdict, ...(isFaulty(verdict) ? ['to-mend' as const] : []), ...(cause ? [cause] : [])]));
    // a lone surrogate has no UTF-8
    if (malformed || code !== undefined || name.includes('\n') || !name.isWellFormed()) this.#cells ??= [];
    if (this.#cells) this.#fill(this.#cells)[this.#names.length] = malformed ? [name, null, malformed] : code === undefined ? [name] : [name, code];
    this.#names.push(name);
  }

  /** All rows since they were taken before, which were judged at once. */
  take(): KeptRows {
    const text = this.#cells ? JSON.stringify(this.#fill(this.#cells)) : this.#names.join('\n');
    const kept = {
      kinds: new Uint16Array(this.#kinds.take()),
      sets: this.#sets,
      cells: new TextEncoder().encode(text),
      isJSON: this.#cells !== undefined,
    };
    this.#names = [];
    this.#cells = undefined;
    return kept;
  }

  #indexOf(kinds: readonly RowKind[]): number {
    const key = kinds.join(' ');
    const index = this.#indices.get(key) ?? this.#sets.push(kinds) - 1;
    this.#indices.set(key, index);
    return index;
  }

  /** The cells with those of names alone. */
  #fill(cells: Cells[]): Cells[] {
    for (let index = cells.length; index < this.#names.length; index++) cells.push([this.#names[index]!]);
    return cells;
  }
}

/** Judges the rows in this thread, as many at a time as there is time for. */
export async function* judgeHere(readers: AsyncIterable<RowReader>, registries: RegistryList, hasTime: () => boolean, own: OwnTerms = {}): AsyncGenerator<JudgedRows & { readonly written: KeptRows }> {
  const output = new KeepRows();
  const judge = new RowJudge(registries, output, undefined, false, own);
  for await (const reader of readers) {
    for (;;) {
      const judged = judge.judge(reader, MAX_ROWS_TOGETHER, hasTime);
      if (judged.counts.rows === 0) break;
      yield { ...judged, written: output.take() };
    }
  }
}
