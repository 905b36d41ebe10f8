/** Reads the applications of a list. */
import { type ListSource, readListRows } from '../lists/check-list.js';
import type { ReadingOptions } from '../lists/rows.js';
import type { Application } from './draw-base.js';

/** Columns by their head, or by number from 1. */
export interface ApplicationColumns extends Omit<ReadingOptions, 'keep'> {
  readonly caseNumber: string;
  readonly applicant?: string | undefined;
  readonly queue?: string | undefined;
}

/** @throws {ListError} if the file can't be read as it is, or lacks a column */
export async function* readApplications(source: ListSource, { caseNumber, applicant, queue, ...options }: ApplicationColumns): AsyncGenerator<Application> {
  const asked = { caseNumber, applicant, queue };
  const named = Object.entries(asked).filter((entry): entry is [keyof typeof asked, string] => entry[1] !== undefined);
  for await (const rows of readListRows(source, { ...options, keep: named.map(([, column]) => column) })) {
    for (const { kept = [], ...row } of rows) {
      // what has no cells is malformed
      yield { caseNumber: '', ...row, ...Object.fromEntries(named.map(([key], index) => [key, kept[index] ?? ''])) };
    }
  }
}
