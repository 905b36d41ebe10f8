/** What is asked of a list that is checked, and what is answered, wherever that is done. */
import type { FindingLanguage } from '../messages/finding-language.js';
import type { AddedWords } from './annotate-block.js';
import type { BlockedTold } from './blocked-names.js';
import type { SureRecords } from './carry-mends.js';
import type { Terms } from './check-row.js';
import type { Counts } from './counts.js';
import type { Reading } from './file-reading.js';
import type { ListProblem } from './list-error.js';
import type { GivenBack, MendedCounts, ReportRequest } from './list-mender.js';
import type { Mends } from './mends.js';
import type { ReportLanguage } from './row-groups.js';
import type { ReadingOptions } from './rows.js';
import type { Choice } from './selection.js';
import type { ShownRow } from './show-row.js';
import type { Report } from './write-report.js';
import type { ResultFormat } from './write-rows.js';

export interface ListCheckerOptions extends Omit<ReadingOptions, 'tellReading' | 'keep'> {
  readonly registries: Terms['registries'];
  /** Whether names without a TLD are told for each of them. */
  readonly tellsEach?: boolean;
  /** The column with the applicants: then the same name is one of the same applicant. */
  readonly applicant?: string | undefined;
  /** The rows that are chosen from the beginning; all, without it. */
  readonly choice?: Choice;
}

export interface Progress {
  readonly counts: Counts;
  /** Bytes of the file that were read, and that it has. */
  readonly done: number;
  readonly all: number;
  /** How many rows are chosen. */
  readonly chosen: number;
  /** What was found out about the file. */
  readonly reading: Reading;
  /** Why no more will come. `unread`: the file could not be read. `cancelled`: somebody has stopped it. */
  readonly end?: 'finished' | 'cancelled' | 'unread' | undefined;
  /** Why the file can't be checked as it is. */
  readonly problem?: ListProblem | undefined;
}

/** Where a line is. */
export interface FoundLine {
  /** How many chosen rows stand before it. */
  readonly place: number;
  /** Whether a row begins there, and whether it is chosen. */
  readonly is: 'chosen' | 'left-out' | 'nowhere';
}

/** What a file of blocked names has, or what is wrong with it. */
export type BlockedAnswer = { readonly told: BlockedTold } | { readonly problem: ListProblem | undefined };

/** A list, wherever it is: in this thread or in another one. */
export interface ListChecker {
  /** Checks a file and forgets the one before. Rejects for a fault of the program alone. */
  start(file: Blob, options: ListCheckerOptions, tell: (progress: Progress) => void): Promise<Progress>;
  /** Some of the chosen rows, from a place among them on. */
  rows(from: number, count: number, language: FindingLanguage): Promise<readonly ShownRow[]>;
  /** Chooses rows. Resolves to how many there are; to undefined if something else was chosen meanwhile. */
  choose(choice: Choice): Promise<number | undefined>;
  find(line: number): Promise<FoundLine>;
  /** The first rows that are to be mended, whatever is chosen: for paper. */
  toMend(count: number, language: FindingLanguage): Promise<readonly ShownRow[]>;
  /** In which of so many parts of the chosen rows, from 0, some are to be mended; none if something else was chosen meanwhile. */
  marks(parts: number): Promise<readonly number[]>;
  /** Rows as a file; undefined if that was cancelled. */
  write(format: ResultFormat, choice: Choice, language: FindingLanguage, tell: (written: number) => void): Promise<Blob | undefined>;
  /** Names that nobody can have, for the lists that are checked from now on; none without a file, or if that can't be read. */
  block(file: Blob | undefined, options: ListCheckerOptions): Promise<BlockedAnswer | undefined>;
  /** What the list comes to as it is mended; undefined if its file can't be read any more. */
  report(request: ReportRequest, language: ReportLanguage): Promise<Report | undefined>;
  /** Finds the rows that can be mended for sure, of the list that was checked. */
  findSure(): Promise<SureRecords>;
  /** Mends some of these, and leaves all others as they were. What is chosen stays chosen, until something is chosen again. */
  mend(mends: Mends): Promise<MendedCounts>;
  /** The file itself, as it is mended, with what is said of its names: all of it, or the rows of a choice. Undefined if that was cancelled. */
  giveBack(language: FindingLanguage, words: AddedWords, choice: Choice, tell: (written: number) => void): Promise<GivenBack | undefined>;
  /** Stops checking or writing; the rows that were checked stay. */
  cancel(): void;
}
