/** What the tab for draws shows. */
import type { ListedFaults } from '../draw/listed-faults.js';
import type { OfferedColumn } from '../lists/file-reading.js';
import type { BaseSummary, DrawnSummary } from '../workers/draw-desk.js';

/** Where something is said, beside what it is about. */
export type Step = 'base' | 'draw' | 'verify' | 'again';

export interface DrawState {
  readonly file: File | undefined;
  readonly offered: readonly OfferedColumn[];
  readonly columns: ChosenColumns;
  readonly base: BaseSummary | undefined;
  readonly drawn: DrawnSummary | undefined;
  /** Of the result that was verified last: how many positions it has, and what is wrong. */
  readonly verified: { readonly all: number; readonly faults: readonly ListedFaults[] } | undefined;
  readonly said: { readonly step: Step; readonly words: string } | undefined;
  readonly isWorking: boolean;
}

/** Columns as they are asked for; '' for none. */
export interface ChosenColumns {
  readonly name: string;
  readonly caseNumber: string;
  readonly applicant: string;
  readonly queue: string;
  /** With commas between them. */
  readonly queues: string;
}
