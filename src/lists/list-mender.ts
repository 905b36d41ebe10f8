/** Mends a list that has been checked where it is sure how, and gives it back as its file. */
import type { FindingLanguage } from '../messages/finding-language.js';
import type { AddedWords } from './annotate-block.js';
import { noRecords, type SureRecords } from './carry-mends.js';
import { type Counts, noCounts } from './counts.js';
import type { FileEncoding } from './exact-text.js';
import { piecesOf } from './file-pieces.js';
import { ListError, type ListProblem } from './list-error.js';
import { mendingTermsOf, type MendingTerms, mendRecords } from './mend-block.js';
import { MendedRows } from './mended-rows.js';
import type { Mends } from './mends.js';
import { reportOnFile } from './report-file.js';
import { learnForm, noReturnCounts, returnFile } from './return-file.js';
import type { ReportLanguage } from './row-groups.js';
import type { RowStore } from './row-store.js';
import { readFile, type ReadingOptions, RowReader } from './rows.js';
import { type RowTerms, SureRows } from './sure-rows.js';
import { TimeSlices } from './time-slices.js';
import type { Report } from './write-report.js';

/** How much of the file is read at once: bytes. Less than where it is checked, as what is written of a row takes longer. */
const PIECE = 8192;

export interface MendedCounts {
  readonly counts: Counts;
  /** Records that are mended, and those that can be. */
  readonly mended: number;
  readonly sure: number;
}

/** The file, and what could not be written as it has it; or why it can't be given back. */
export type GivenBack =
  | { readonly file: Blob; readonly lacking: number; readonly encoding: FileEncoding; readonly otherEncoding: FileEncoding | undefined }
  | { readonly problem: ListProblem | undefined };

export interface ReportRequest {
  readonly summarises: boolean;
  readonly findsLookalikes: boolean;
  /** The column that rows are grouped by. */
  readonly groupBy?: string | undefined;
}

export class ListMender {
  readonly rows: MendedRows;
  readonly #file: Blob;
  readonly #options: ReadingOptions;
  readonly #checked: RowStore;
  readonly #terms: RowTerms;
  #isClosed = false;

  constructor(file: Blob, options: ReadingOptions, checked: RowStore, terms: RowTerms) {
    this.#file = file;
    this.#options = options;
    this.#checked = checked;
    this.#terms = terms;
    this.rows = new MendedRows(checked);
  }

  /** Finds what can be mended: no records where the file can't be given back. */
  async findSure(): Promise<SureRecords> {
    const sure = new SureRows(this.#checked, this.#terms);
    try {
      await this.#find(sure);
    } catch (error) {
      // DOMException: the file has been moved or changed since
      if (error instanceof ListError || error instanceof DOMException) return noRecords;
      throw error;
    }
    if (this.#isClosed) return noRecords;
    sure.finish();
    this.rows.sure = sure;
    return sure.records();
  }

  /** There is another list. */
  close(): void {
    this.#isClosed = true;
  }

  /** @param counts those of the list as it was checked */
  mend(mends: Mends, counts: Counts): MendedCounts {
    const { sure } = this.rows;
    this.rows.mends = mends;
    return { counts: sure?.countsWith(counts, mends) ?? counts, mended: sure?.countOf(mends) ?? 0, sure: sure?.length ?? 0 };
  }

  /**
   * Undefined if that was cancelled.
   * @param only the lines of the rows that are given back; all are, without it
   */
  async giveBack(language: FindingLanguage, words: AddedWords, only: Uint32Array | undefined, signal: AbortSignal, tell: (rows: number) => boolean): Promise<GivenBack | undefined> {
    const { sure, mends } = this.rows;
    const { registries, blocked, applicant } = this.#terms;
    const slices = new TimeSlices();
    const counts = noReturnCounts();
    try {
      const form = await this.#learnForm();
      const lines = sure?.linesOf(mends) ?? new Uint32Array();
      const options = { ...this.#options, form, registries, blocked, applicant, language, words, only, mends: lines.length > 0 && lines };
      const parts: Blob[] = [];
      for await (const bytes of returnFile(piecesOf(this.#file, undefined, PIECE), options, counts)) {
        parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
        await slices.rest(() => tell(counts.rows));
        if (signal.aborted) return undefined;
      }
      const { encoding = 'utf-8', otherEncoding } = form;
      return { file: new Blob(parts, { type: this.#file.type || 'text/plain' }), lacking: counts.lacking, encoding, otherEncoding };
    } catch (error) {
      if (error instanceof ListError) return { problem: error.problem };
      if (error instanceof DOMException) return { problem: undefined };
      throw error;
    }
  }

  /** Reports on the list as it is mended. */
  async report({ groupBy, ...request }: ReportRequest, language: ReportLanguage): Promise<Report | undefined> {
    const { registries, blocked, applicant } = this.#terms;
    const keep = [...(this.#options.keep ?? []), ...(groupBy === undefined ? [] : [groupBy])];
    const options = { ...this.#options, ...(keep.length > 0 && { keep }), registries, blocked, applicant, groupBy: groupBy === undefined ? undefined : keep.length - 1 };
    try {
      return await reportOnFile(inSlices(await this.#mendedBytes()), { ...options, ...request, language }, noCounts());
    } catch (error) {
      if (error instanceof ListError || error instanceof DOMException) return undefined;
      throw error;
    }
  }

  async #mendedBytes(): Promise<AsyncIterable<Uint8Array>> {
    const { sure, mends } = this.rows;
    const bytes = piecesOf(this.#file, undefined, PIECE);
    const lines = sure?.linesOf(mends) ?? new Uint32Array();
    if (lines.length === 0) return bytes;
    const { registries } = this.#terms;
    return returnFile(bytes, { ...this.#options, form: await this.#learnForm(), registries, words: undefined, mends: lines }, noReturnCounts());
  }

  async #find(sure: SureRows): Promise<void> {
    const slices = new TimeSlices();
    const form = await this.#learnForm();
    const { separator } = this.#options;
    let terms: MendingTerms | undefined;
    for await (const reader of readFile(piecesOf(this.#file, undefined, PIECE), { ...this.#options, form })) {
      terms ??= mendingTermsOf(reader.layout, separator, this.#terms.registries, (form.encoding ??= 'utf-8'));
      for (const { line, mended } of mendRecords(reader.takeBlock(), terms)) {
        if (mended !== undefined) sure.add(line, rowsIn(mended, line, reader, separator));
        await slices.rest();
        if (this.#isClosed) return;
      }
    }
  }

  #learnForm = () => learnForm(piecesOf(this.#file, undefined, PIECE), this.#options);
}

/** Lets a page be drawn between two pieces, where it does the work itself. */
async function* inSlices(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const slices = new TimeSlices();
  for await (const piece of bytes) {
    await slices.rest();
    yield piece;
  }
}

function rowsIn(record: string, line: number, { layout }: RowReader, separator: ReadingOptions['separator']) {
  const reader = new RowReader(layout, separator, () => undefined, line);
  reader.add(record.toWellFormed(), true);
  return [...(function* () {
    for (let row = reader.next(); row; row = reader.next()) yield row;
  })()];
}
