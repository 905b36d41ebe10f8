/** Checks a list, looks through it and writes it; the same in a worker and in a page. */
import type { FindingLanguage } from '../messages/finding-language.js';
import { noRegistry } from '../registry/none.js';
import { type BlockedNames, readBlockedNames } from './blocked-names.js';
import type { AddedWords } from './annotate-block.js';
import type { SureRecords } from './carry-mends.js';
import { addCounts, type Counts, noCounts } from './counts.js';
import { judgeInOrder, type ListThreads, type OpenThreads } from './block-threads.js';
import { judgeHere, type KeptRows } from './kept-rows.js';
import { RowStore } from './row-store.js';
import type { BlockedAnswer, FoundLine, ListChecker, ListCheckerOptions, Progress } from './list-checking.js';
import { ListError, type ListProblem } from './list-error.js';
import { type GivenBack, ListMender, type MendedCounts, type ReportRequest } from './list-mender.js';
import { piecesOf } from './file-pieces.js';
import type { Reading } from './file-reading.js';
import { readFile } from './rows.js';
import type { ReportLanguage } from './row-groups.js';
import { type Choice, Selection } from './selection.js';
import { type ShownRow, showRow } from './show-row.js';
import type { Mends } from './mends.js';
import type { RowTerms } from './sure-rows.js';
import { TimeSlices } from './time-slices.js';
import { Uint32List } from './uint32-list.js';
import type { Report } from './write-report.js';
import { type ResultFormat, writeHead, writeRow } from './write-rows.js';

/** The time between two reports of progress: milliseconds. */
const TELL_EVERY = 100;
/** How much text becomes a part of a blob, which browsers may keep on disk: code units. */
const PART = 1_000_000;

export class LocalListChecker implements ListChecker {
  #kept = new RowStore();
  #terms: RowTerms = { registries: [noRegistry] };
  #blocked: BlockedNames | undefined;
  #counts: Counts = noCounts();
  #mender = new ListMender(new Blob(), {}, this.#kept, this.#terms);
  #selection = new Selection(this.#mender.rows);
  #work = new AbortController();
  readonly #openThreads: OpenThreads<KeptRows> | undefined;

  /** Without threads, the one that it is in does all the work, a slice at a time. */
  constructor(openThreads?: OpenThreads<KeptRows>) {
    this.#openThreads = openThreads;
  }

  async start(file: Blob, options: ListCheckerOptions, tell: (progress: Progress) => void): Promise<Progress> {
    const { signal } = this.#begin();
    const { registries, tellsEach, choice, applicant, ...others } = options;
    const reading = applicant === undefined ? others : { ...others, keep: [applicant] };
    const own = { blocked: this.#blocked, applicant: applicant === undefined ? undefined : 0 };
    const kept = (this.#kept = new RowStore());
    const counts = (this.#counts = noCounts());
    this.#terms = { registries, tellsEach, ...own };
    this.#mender.close();
    this.#mender = new ListMender(file, reading, kept, this.#terms);
    this.#selection = new Selection(this.#mender.rows, choice);
    let done = 0;
    let found: Reading = {};
    const tellReading = (more: Reading): void => void (found = more);
    const progress = (end?: Progress['end'], problem?: ListProblem): Progress => ({ counts, done, all: file.size, chosen: this.#selection.length, reading: found, end, problem });
    const tellNow = paced(() => tell(progress()));
    const count = (bytes: number): void => void (done = bytes);
    let threads: ListThreads<KeptRows> | undefined;
    try {
      const slices = new TimeSlices();
      const readers = readFile(piecesOf(file, count), { ...reading, tellReading });
      threads = await this.#openThreads?.(file.size);
      const terms = { asked: options.separator, registries, ...own };
      const begin = threads?.begin.bind(threads);
      const blocks = begin ? judgeInOrder(readers, (layout) => begin({ ...terms, layout }), signal) : judgeHere(readers, registries, slices.hasTime, own);
      for await (const judged of blocks) {
        if (signal.aborted) break;
        addCounts(counts, judged.counts);
        kept.add(judged.written, judged, counts);
        this.#selection.scan(slices.hasTime);
        await slices.rest(tellNow);
        if (signal.aborted) break;
      }
      await this.#settle(kept);
      return progress(signal.aborted ? 'cancelled' : 'finished');
    } catch (error) {
      // DOMException: the file has been moved or changed since it was chosen
      if (!(error instanceof ListError || error instanceof DOMException)) throw error;
      await this.#settle(kept);
      return progress('unread', error instanceof ListError ? error.problem : undefined);
    } finally {
      threads?.close();
    }
  }

  async rows(from: number, count: number, language: FindingLanguage): Promise<readonly ShownRow[]> {
    const [{ rows: kept }, selection, slices] = [this.#mender, this.#selection, new TimeSlices()];
    const rows: ShownRow[] = [];
    const end = Math.min(from + count, selection.length);
    for (let place = Math.max(0, from); place < end; place++) {
      rows.push(this.#show(selection.indexAt(place), language));
      await slices.rest();
      if (this.#selection !== selection || this.#mender.rows !== kept) return this.rows(from, count, language);
    }
    return rows;
  }

  async choose(choice: Choice): Promise<number | undefined> {
    const selection = new Selection(this.#mender.rows, choice);
    this.#selection = selection;
    const slices = new TimeSlices();
    while (!selection.scan(slices.hasTime)) {
      await slices.rest();
      if (this.#selection !== selection) return undefined;
    }
    return selection.length;
  }

  async find(line: number): Promise<FoundLine> {
    await this.#settle(this.#kept);
    const index = this.#kept.indexOfLine(line);
    const place = this.#selection.placeOf(index);
    if (index === this.#kept.length || this.#kept.lineAt(index) !== line) return { place, is: 'nowhere' };
    return { place, is: this.#selection.has(index) ? 'chosen' : 'left-out' };
  }

  async toMend(count: number, language: FindingLanguage): Promise<readonly ShownRow[]> {
    const [{ rows: kept }, slices] = [this.#mender, new TimeSlices()];
    const selection = new Selection(kept, { kind: 'to-mend' });
    while (selection.length < count && !selection.scan(slices.hasTime)) await slices.rest();
    const rows: ShownRow[] = [];
    for (let place = 0; place < Math.min(count, selection.length) && this.#mender.rows === kept; place++) {
      rows.push(this.#show(selection.indexAt(place), language));
      await slices.rest();
    }
    return rows;
  }

  async marks(parts: number): Promise<readonly number[]> {
    const [{ rows: kept }, selection, slices] = [this.#mender, this.#selection, new TimeSlices()];
    await this.#settle(this.#kept);
    const found: number[] = [];
    for (let place = 0; place < selection.length; place++) {
      // to ask for the time takes longer than to look at a row
      if (place % 64 === 0) await slices.rest();
      if (this.#selection !== selection) return [];
      const part = Math.floor((place * parts) / selection.length);
      if (part !== found.at(-1) && kept.isOfKind(selection.indexAt(place), 'to-mend')) found.push(part);
    }
    return found;
  }

  async write(format: ResultFormat, choice: Choice, language: FindingLanguage, tell: (written: number) => void): Promise<Blob | undefined> {
    const { signal } = this.#begin();
    const [{ rows: kept }, slices] = [this.#mender, new TimeSlices()];
    const selection = new Selection(kept, choice);
    const terms = { ...this.#terms, language };
    const { registries, tellsEach } = terms;
    const separator = language.conventions.csvSeparator;
    const parts: Blob[] = [];
    const tlds = tellsEach ? registries.map(({ tld }) => tld) : [];
    let text = writeHead(format, separator, tlds);
    let written = 0;
    const tellNow = paced(() => tell(written));
    while (!signal.aborted && !selection.scan(slices.hasTime)) await slices.rest();
    for (; written < selection.length && !signal.aborted; written++) {
      text += writeRow(kept.rowAt(selection.indexAt(written), terms), format, separator, tlds);
      if (text.length > PART) {
        parts.push(new Blob([text]));
        text = '';
      }
      await slices.rest(tellNow);
    }
    return signal.aborted ? undefined : new Blob([...parts, text], { type: format === 'csv' ? 'text/csv' : 'application/jsonl' });
  }

  async block(file: Blob | undefined, { registries, heads }: ListCheckerOptions): Promise<BlockedAnswer | undefined> {
    this.#blocked = undefined;
    if (!file) return undefined;
    try {
      const { blocked, told } = await readBlockedNames(piecesOf(file), registries, { heads });
      this.#blocked = blocked;
      return { told };
    } catch (error) {
      if (error instanceof ListError) return { problem: error.problem };
      if (error instanceof DOMException) return { problem: undefined };
      throw error;
    }
  }

  report(request: ReportRequest, language: ReportLanguage): Promise<Report | undefined> {
    return this.#mender.report(request, language);
  }

  findSure(): Promise<SureRecords> {
    return this.#mender.findSure();
  }

  async mend(mends: Mends): Promise<MendedCounts> {
    return this.#mender.mend(mends, this.#counts);
  }

  async giveBack(language: FindingLanguage, words: AddedWords, choice: Choice, tell: (written: number) => void): Promise<GivenBack | undefined> {
    let written = 0;
    const tellNow = paced(() => tell(written));
    const { signal } = this.#begin();
    const mender = this.#mender;
    const only = choice.kind || choice.text ? await this.#linesOf(new Selection(mender.rows, choice), this.#kept, signal) : undefined;
    return mender.giveBack(language, words, only, signal, (rows) => {
      written = rows;
      return tellNow();
    });
  }

  cancel(): void {
    this.#work.abort();
  }

  #show(index: number, language: FindingLanguage): ShownRow {
    const [{ rows }, terms] = [this.#mender, { ...this.#terms, language }];
    return showRow(rows.rowAt(index, terms), terms.registries, rows.otherAt(index, terms));
  }

  /** The lines of the rows that are selected, each once, rising. */
  async #linesOf(selection: Selection, kept: RowStore, signal: AbortSignal): Promise<Uint32Array> {
    const slices = new TimeSlices();
    while (!signal.aborted && !selection.scan(slices.hasTime)) await slices.rest();
    const lines = new Uint32List();
    for (let place = 0, last = 0; place < selection.length; place++) {
      const line = kept.lineAt(selection.indexAt(place));
      if (line !== last) lines.push(line);
      last = line;
      await slices.rest();
    }
    return lines.take();
  }

  /** Waits until all rows have been looked at, or until there is another list. */
  async #settle(kept: RowStore): Promise<void> {
    const slices = new TimeSlices();
    while (this.#kept === kept && !this.#selection.scan(slices.hasTime)) await slices.rest();
  }

  #begin(): AbortController {
    this.#work.abort();
    this.#work = new AbortController();
    return this.#work;
  }
}

/** A function that makes the call at most some times a second, and tells whether it did. */
function paced(call: () => void): () => boolean {
  let next = performance.now() + TELL_EVERY;
  return () => {
    if (performance.now() < next) return false;
    next = performance.now() + TELL_EVERY;
    call();
    return true;
  };
}
