/** The rows of a list as they are with what was mended. */
import type { CheckedRow, Terms } from './check-row.js';
import type { RowKind } from './kept-rows.js';
import { isMended, type Mends, noMends } from './mends.js';
import type { RowStore, SelectableRows } from './row-store.js';
import type { SureRows } from './sure-rows.js';

export class MendedRows implements SelectableRows {
  /** Undefined until they have been found. */
  sure: SureRows | undefined;
  mends: Mends = noMends;
  readonly #checked: RowStore;

  constructor(checked: RowStore) {
    this.#checked = checked;
  }

  get length(): number {
    return this.#checked.length;
  }

  rowAt(index: number, terms: Omit<Terms, 'seen'>): CheckedRow {
    const place = this.#mendedAt(index);
    return place < 0 ? this.#checked.rowAt(index, terms) : this.sure!.rowAt(place, terms);
  }

  /** What a row can be changed to for sure; or, where it was changed, what it was. */
  otherAt(index: number, terms: Omit<Terms, 'seen'>): { readonly isMended: boolean; readonly row: CheckedRow } | undefined {
    const place = this.sure?.placeOf(index) ?? -1;
    if (place < 0) return undefined;
    const isMade = this.#mendedAt(index) >= 0;
    return { isMended: isMade, row: isMade ? this.#checked.rowAt(index, terms) : this.sure!.rowAt(place, terms) };
  }

  textsAt(index: number): string[] {
    const place = this.#mendedAt(index);
    return place < 0 ? this.#checked.textsAt(index) : this.sure!.textsAt(place);
  }

  isOfKind(index: number, kind: RowKind): boolean {
    const place = this.#mendedAt(index);
    if (kind === 'mended') return place >= 0;
    if (kind === 'sure') return place < 0 && (this.sure?.placeOf(index) ?? -1) >= 0;
    return place < 0 || kind === 'related' ? this.#checked.isOfKind(index, kind) : this.sure!.isOfKind(place, kind);
  }

  /** The place among those that can be mended; -1 for a row that is as it was. */
  #mendedAt(index: number): number {
    const { all, except } = this.mends;
    if (!this.sure || (!all && except.size === 0)) return -1;
    return isMended(this.mends, this.#checked.lineAt(index)) ? this.sure.placeOf(index) : -1;
  }
}
