import type { Reading } from '../../lists/file-reading.js';
import type { BlockedList } from './blocked-list.js';
import type { Source } from './list-input.js';
import type { ListReports } from './list-reports.js';

export const doors = ['terms', 'summary', 'groups', 'lookalikes'] as const;

export type Door = (typeof doors)[number];

/** Each checks the list anew. */
export interface TermsActions {
  /** Takes names that nobody can have, or none. */
  block(source: Source | undefined): unknown;
  /** The column with the applicants, or none. */
  chooseApplicant(column: string | undefined): unknown;
}

/** What stands behind doors has of the rest. */
export interface DoorContext extends TermsActions {
  readonly reading: Reading;
  readonly source: Source;
  readonly reports: ListReports;
  /** Whether the list is still checked, so that there is nothing to report yet. */
  readonly isChecking: boolean;
  readonly blocked: BlockedList;
  /** The column that rows are grouped by; '' as long as none is chosen. */
  readonly groupBy: string;
  groupRows(column: string): void;
  /** The text that was copied last. */
  readonly copied: string;
  copy(text: string, shownBy: Element | null): unknown;
  save(name: string, file: Blob): void;
}
