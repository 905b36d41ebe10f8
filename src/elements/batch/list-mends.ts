/** What is mended of a list: all that is sure, or a row at a time; each step can be undone, also when the list has been checked anew. */
import { countFaulty } from '../../lists/counts.js';
import type { RowKind } from '../../lists/kept-rows.js';
import { carryMends, noRecords } from '../../lists/carry-mends.js';
import { countMended, type Mends, noMends } from '../../lists/mends.js';
import type { ListDesk } from './list-desk.js';

export class ListMends {
  /** How many can be mended for sure, and how many are. */
  sure = 0;
  mended = 0;
  /** How many of those that can be are to be mended; the others are only written in another way than names are. */
  faulty = 0;

  /** How many that were mended are as in the file again, since it was read in another way. */
  dropped = 0;

  readonly #work: ListDesk;
  #mends = noMends;
  #steps: Mends[] = [];
  /** The records that these tell of. */
  #records = noRecords;

  constructor(work: ListDesk) {
    this.#work = work;
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** There is another list. */
  forget(): void {
    this.pause();
    [this.#mends, this.#steps, this.#records] = [noMends, [], noRecords];
  }

  /** The file is checked anew: what was mended of it is mended again when that is known. */
  pause(): void {
    [this.sure, this.mended, this.faulty, this.dropped] = [0, 0, 0, 0];
  }

  /** Finds what can be mended of the list that was checked, and mends what was mended of its file before. */
  async find(): Promise<void> {
    const { progress } = this.#work;
    const checker = await this.#work.checker();
    const records = await checker?.findSure().catch(reportError);
    if (!records || !progress || this.#work.progress !== progress) return;
    const { counts } = await checker!.mend({ ...noMends, all: true });
    if (this.#work.progress !== progress) return;
    const before = countMended(this.#mends, this.#records.lines.length);
    const carried = carryMends([...this.#steps, this.#mends], this.#records, records);
    [this.#mends, this.#steps, this.#records] = [carried.at(-1)!, carried.slice(0, -1), records];
    const found = await checker!.mend(this.#mends);
    if (this.#work.progress !== progress) return;
    [this.sure, this.mended, this.dropped] = [found.sure, found.mended, before - found.mended];
    this.faulty = countFaulty(progress.counts) - countFaulty(counts);
    if (found.mended > 0) this.#work.count(found.counts);
    this.#work.rows.refresh();
    this.#work.tell();
  }

  async mendAll(): Promise<void> {
    if (this.mended === this.sure) return;
    await this.#step({ ...noMends, all: true });
    await this.#showAgain();
  }

  /** Mends a row, or has it as it was. It stays where it is seen. */
  async change(line: number): Promise<void> {
    if (this.sure === 0) return; // what was mended before is not known yet
    const except = new Set(this.#mends.except);
    if (!except.delete(line)) except.add(line);
    await this.#step({ ...this.#mends, except });
    this.#work.rows.refresh();
  }

  async undo(): Promise<void> {
    const before = this.#steps.pop();
    if (!before) return;
    await this.#apply(before);
    await this.#showAgain();
  }

  async #step(mends: Mends): Promise<void> {
    this.#steps.push(this.#mends);
    await this.#apply(mends);
  }

  async #apply(mends: Mends): Promise<void> {
    const { progress } = this.#work;
    this.#mends = mends;
    const found = await (await this.#work.checker())?.mend(mends).catch(reportError);
    if (!found || !progress || this.#mends !== mends) return;
    const isMore = found.mended > this.mended;
    this.mended = found.mended;
    this.#work.count(found.counts, isMore ? 'mendedNow' : 'undone', { count: found.mended, left: countFaulty(found.counts) });
  }

  /** The rows that are chosen, of which some may be of that kind no more. */
  async #showAgain(): Promise<void> {
    const { choice, progress } = this.#work;
    const left: Partial<Record<RowKind, number>> = { 'to-mend': progress ? countFaulty(progress.counts) : 0, sure: this.sure - this.mended, mended: this.mended };
    const isGone = choice.kind !== undefined && left[choice.kind] === 0;
    const kind = isGone ? (this.mended > 0 ? 'mended' : 'to-mend') : choice.kind;
    await this.#work.choose({ ...choice, kind });
  }
}
