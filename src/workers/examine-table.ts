/** What is asked of a visitor's table, in a worker or in the page itself: to be read, checked and compared. */
import { checkTable, type TableFault } from '../lgr/check-table.js';
import { compareTables, type DetailedChanges } from '../lgr/compare-tables.js';
import { indexLabel } from '../lgr/index-label.js';
import { LgrError } from '../lgr/lgr-error.js';
import { LgrTextError, type Place, type TextFault } from '../lgr/lgr-text-error.js';
import { readTable } from '../lgr/read-table.js';
import type { Entry, Table } from '../lgr/table.js';
import { type VariantLabel, variants } from '../lgr/variants.js';

/** An `LgrError` as plain data, as errors lose their fields between threads. */
export interface Refusal {
  readonly element: string;
  readonly reason: string;
  readonly line?: number | undefined;
  readonly fault?: TextFault;
  readonly place?: Place | undefined;
}

/** The entries of the table were told before. */
export type Read = { readonly table: Omit<Table, 'repertoire'> } | { readonly refusal: Refusal };

/** What belongs together with a label. */
export interface Related {
  readonly variants: readonly VariantLabel[];
  /** Whether these are all. */
  readonly isComplete: boolean;
  readonly index: string | undefined;
}

export interface TableExaminer {
  /** @param tell is handed the entries, some at a time: all of a large table would keep the page busy */
  read(file: Blob, tell: (entries: readonly Entry[]) => void): Promise<Read>;
  /** What belongs together with an eligible label by the table that was read: a label may have many variants to try. */
  relate(label: string, limit: number): Promise<Related>;
  /** The faults of the table that was read. */
  check(): Promise<readonly TableFault[]>;
  /** What the table that was read has changed since an older one. */
  compare(older: Blob): Promise<DetailedChanges>;
}

/** Entries that take the page some five milliseconds. */
const ENTRIES = 2_000;

export class LocalTableExaminer implements TableExaminer {
  #table: Table | undefined;

  async read(file: Blob, tell: (entries: readonly Entry[]) => void): Promise<Read> {
    const bytes = await file.arrayBuffer();
    try {
      const { repertoire, ...table } = (this.#table = readTable(bytes));
      for (let from = 0; from < repertoire.length; from += ENTRIES) tell(repertoire.slice(from, from + ENTRIES));
      return { table };
    } catch (error) {
      if (error instanceof LgrError) return { refusal: refusalOf(error) };
      throw error;
    }
  }

  async relate(label: string, limit: number): Promise<Related> {
    const table = this.#table as Table;
    const found = variants(label, table, limit);
    return { variants: [...found], isComplete: found.isComplete, index: indexLabel(label, table) };
  }

  async check(): Promise<readonly TableFault[]> {
    return checkTable(this.#table as Table);
  }

  async compare(older: Blob): Promise<DetailedChanges> {
    const table = this.#table as Table;
    return compareTables(readTable(await older.arrayBuffer()), table);
  }
}

function refusalOf(error: LgrError): Refusal {
  const { element, reason, line } = error;
  return error instanceof LgrTextError ? { element, reason, fault: error.fault, place: error.place } : { element, reason, line };
}
