/** What reports say of a piece of a list, in whichever thread: no more than is added up afterwards. */
import { toUnicode } from '../idna/name.js';
import type { Cause } from './cause.js';
import type { CheckedRow } from './check-row.js';
import { isFaulty } from './counts.js';
import { BlockJudge, type BlockTerms, type JudgedBlock } from './judge-blocks.js';
import type { RowOutput } from './judge-rows.js';
import type { PlainNames } from './plain-names.js';
import type { TextBlock } from './records.js';
import type { ListRow } from './rows.js';

export interface FaultyRow {
  /** Among the rows of the piece. */
  readonly index: number;
  readonly cause: Cause | undefined;
  readonly input: string;
  readonly fault: string;
  readonly suggestion: string;
}

export interface ReportPart {
  /** The name of each row that has no fault, as it would be registered; '' for all others. */
  readonly names: readonly string[];
  readonly faulty: readonly FaultyRow[];
  /** The cell that each row is grouped by, if any is. */
  readonly groups?: readonly string[];
}

export interface ReportTerms extends BlockTerms {
  /** Which of the cells that rows keep they are grouped by. */
  readonly groupBy?: number | undefined;
}

export class ReportJudge {
  readonly #judge: BlockJudge<ReportPart>;

  constructor(terms: ReportTerms) {
    this.#judge = new BlockJudge(terms, new ReportedRows(terms.groupBy));
  }

  judge(block: TextBlock): JudgedBlock<ReportPart> {
    return this.#judge.judge(block);
  }
}

class ReportedRows implements RowOutput {
  readonly #groupBy: number | undefined;
  #names: string[] = [];
  #faulty: FaultyRow[] = [];
  #groups: string[] = [];

  constructor(groupBy: number | undefined) {
    this.#groupBy = groupBy;
  }

  addName({ unicode }: PlainNames, _line: number, row?: ListRow): void {
    this.#names.push(unicode);
    this.#group(row);
  }

  addRow(row: ListRow, { verdict, cause, input, fault, suggestion, unicode, ascii }: CheckedRow, registered: string): void {
    if (isFaulty(verdict)) this.#faulty.push({ index: this.#names.length, cause, input, fault, suggestion });
    this.#names.push(isFaulty(verdict) || ascii === '' ? '' : registered === ascii ? unicode : toUnicode(registered).name);
    this.#group(row);
  }

  take(): ReportPart {
    const part = { names: this.#names, faulty: this.#faulty, ...(this.#groupBy !== undefined && { groups: this.#groups }) };
    [this.#names, this.#faulty, this.#groups] = [[], [], []];
    return part;
  }

  #group(row: ListRow | undefined): void {
    if (this.#groupBy !== undefined) this.#groups.push(row?.kept?.[this.#groupBy] ?? '');
  }
}
