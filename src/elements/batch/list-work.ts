/** The work on a list: checking, filtering, saving. A new piece of work replaces the one before. */
import type { LitElement, ReactiveController } from 'lit';
import type { Language } from '../../languages/language.js';
import { MAX_PRINTED_ROWS } from '../../limits.js';
import { type Counts, countFaulty } from '../../lists/counts.js';
import type { ListChecker, ListCheckerOptions, Progress } from '../../lists/list-checking.js';
import type { ListProblem } from '../../lists/list-error.js';
import type { Reading } from '../../lists/file-reading.js';
import type { Choice } from '../../lists/selection.js';
import type { ShownRow } from '../../lists/show-row.js';
import type { FindingLanguage } from '../../messages/finding-language.js';
import type { Values } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import { PARTS } from './fault-strip.js';
import { BlockedList } from './blocked-list.js';
import type { ListDesk } from './list-desk.js';
import type { Source } from './list-input.js';
import { ListMends } from './list-mends.js';
import { ListReports } from './list-reports.js';
import { ListSaving } from './list-saving.js';
import { type OpenChecker, openChecker } from './open-checker.js';
import { type FilterKind, kindsOf } from './verdict-filters.js';
import { VirtualList } from './virtual-list.js';

/** What came of the work: the key of a sentence, and the numbers to fill in; or why the file can't be checked. */
export type Said = { readonly key: keyof Language['batch']; readonly values: Values } | { readonly problem: ListProblem };

/** Octets of a file of which it is found in no time what can be mended: nothing comes after the rows, then. */
const FOUND_AT_ONCE = 50_000;

export class ListWork implements ReactiveController, ListDesk {
  now: 'rest' | 'checking' | 'writing' = 'rest';
  said: Said | undefined;
  /** The progress of the list that is shown, if there is one. */
  progress: Progress | undefined;
  /** The registries that its rows were judged by. */
  judgedBy: readonly Registry[] = [];
  /** The kinds of rows, in the order in which they were met, so that filters keep their places. */
  kinds: readonly FilterKind[] = [];
  /** What was found out about the file, also while it is read anew. */
  reading: Reading = {};
  /** Which rows are shown. */
  choice: Choice = {};
  /** The parts of the shown rows in which some are to be mended, where others need not be. */
  marked: readonly number[] = [];
  /** The first rows that are to be mended. */
  toPrint: readonly ShownRow[] = [];
  /** How many rows the filter shows. */
  chosen = 0;
  /** The line that was asked for last, if the list has no such line. */
  noLine: number | undefined;
  /** When the work began, in milliseconds as of `performance.now()`. */
  began = 0;
  readonly rows: VirtualList;
  readonly mends = new ListMends(this);
  readonly saving = new ListSaving(this);
  readonly reports = new ListReports(this);
  readonly blocked = new BlockedList(this);

  readonly #host: LitElement;
  readonly #language: () => FindingLanguage;
  #open: Promise<OpenChecker | undefined> | undefined;
  #run = 0;
  /** The file that was checked last. */
  #file: Blob | undefined;

  constructor(host: LitElement, language: () => FindingLanguage) {
    this.#host = host;
    this.#language = language;
    this.rows = new VirtualList(host, async (from, count) => (await this.checker())?.rows(from, count, language()), (line) => void this.mends.change(line));
    host.addController(this);
  }

  /** An element that only moves on the page goes on working. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) void this.close();
    });
  }

  /** Those of the list as it is mended. */
  get #counts(): Counts | undefined {
    return this.progress?.counts;
  }

  get hasFailed(): boolean {
    return this.said !== undefined && 'key' in this.said && this.said.key === 'failed';
  }

  /** Checks a list. Resolves to the counts when all of it was checked, else to undefined. */
  async check({ file, name, ...columns }: Source & Pick<ListCheckerOptions, 'heads' | 'tellsEach'>, registries: readonly [Registry, ...Registry[]]): Promise<Counts | undefined> {
    if (file.size === 0) {
      // the rows of the list before would be taken for those of this one
      if (this.now === 'rest') this.progress = undefined;
      return this.#say(name ? 'emptyFile' : 'nothing');
    }
    const isLatest = this.begin('checking');
    this.progress = undefined;
    this.kinds = [];
    this.noLine = undefined;
    this.judgedBy = registries;
    this.toPrint = [];
    if (file === this.#file) this.mends.pause();
    else this.mends.forget();
    this.#file = file;
    this.reports.forget();
    this.choice = { kind: 'to-mend' };
    this.#show(0);
    this.#say('starting');
    try {
      const checker = await this.checker();
      if (!isLatest()) return undefined;
      if (!checker) return await this.#fail();
      const end = await checker.start(file, { registries, choice: this.choice, ...columns }, (progress) => {
        if (isLatest()) this.#hear(progress);
      });
      if (!isLatest()) return undefined;
      this.#hear(end);
      this.kinds = kindsOf(end.counts, []);
      const { mends } = this;
      const isRead = !end.problem && end.end !== 'unread';
      const finding = isRead ? mends.find() : undefined;
      if (file.size < FOUND_AT_ONCE || mends.canUndo) await finding;
      if (!isLatest()) return undefined;
      const mend = countFaulty(this.#counts ?? end.counts);
      if (mend === 0 && this.choice.kind === 'to-mend') await this.choose({});
      else if (mends.mended > 0) await this.choose(this.choice);
      else void this.#mark();
      if (!isLatest()) return undefined;
      if (end.problem) this.#rest(end.problem);
      else if (mends.dropped > 0) this.#rest(end.end === 'finished' ? 'mendsDropped' : 'mendsUnreached', { count: mends.dropped, left: mend });
      else this.#rest(end.end === 'finished' && mend === 0 ? 'finishedFine' : (end.end ?? 'failed'), { count: end.counts.rows, mend });
      void this.prepareToPrint();
      return end.end === 'finished' ? end.counts : undefined;
    } catch (error) {
      reportError(error);
      return isLatest() ? this.#fail() : undefined;
    }
  }

  cancel(): void {
    if (this.now === 'checking' && !this.progress) {
      this.#run++; // a check that has not begun yet never will
      this.#rest('cancelled', { count: 0 });
    }
    void this.#open?.then((open) => open?.checker.cancel());
  }

  async choose(choice: Choice): Promise<void> {
    this.choice = choice;
    this.noLine = undefined;
    this.#host.requestUpdate();
    const found = await (await this.checker())?.choose(choice).catch(reportError);
    if (found === undefined) return;
    this.#show(found);
    void this.#mark();
  }

  /** Fetches what is printed, as printing waits for nothing. */
  async prepareToPrint(): Promise<void> {
    const { progress } = this;
    const rows = progress && (await (await this.checker())?.toMend(MAX_PRINTED_ROWS, this.#language()).catch(reportError));
    if (rows && this.progress === progress) this.toPrint = rows;
  }

  /** Goes to a line, or near it. Resolves to true if the filter hides the line. */
  async goTo(line: number): Promise<boolean> {
    const found = await (await this.checker())?.find(line).catch(reportError);
    if (!found || found.is === 'left-out') return found !== undefined;
    this.noLine = found.is === 'nowhere' ? line : undefined;
    this.rows.choose(found.place);
    return false;
  }

  count(counts: Counts, said?: keyof Language['batch'], values: Values = {}): void {
    if (!this.progress) return;
    this.progress = { ...this.progress, counts };
    this.kinds = kindsOf(counts, this.kinds);
    this.reports.forget();
    if (said) this.#say(said, values);
    void this.prepareToPrint();
  }

  begin(work: 'checking' | 'writing'): () => boolean {
    const run = ++this.#run;
    this.now = work;
    this.saving.forget();
    this.began = performance.now();
    this.#host.requestUpdate();
    return () => run === this.#run;
  }

  end(): void {
    this.now = 'rest';
    this.#host.requestUpdate();
  }

  /** For people who can't see that it was. */
  sayCopied(outcome: 'copied' | 'selected'): void {
    this.#say(outcome === 'copied' ? 'textCopied' : 'textSelected');
  }

  tell(): void {
    this.#host.requestUpdate();
  }

  async checker(): Promise<ListChecker | undefined> {
    this.#open ??= openChecker();
    return (await this.#open)?.checker;
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    this.#run++;
    this.now = 'rest';
    this.said = undefined;
    this.saving.forget();
    this.mends.forget();
    this.#file = undefined;
    this.progress = undefined;
    (await open)?.close();
  }

  /** Forgets the list; the next one opens another checker. */
  async #fail(): Promise<undefined> {
    await this.close();
    return this.#say('failed');
  }

  #hear(progress: Progress): void {
    const isFirst = !this.progress;
    this.progress = progress;
    this.reading = progress.reading;
    this.kinds = kindsOf(progress.counts, this.kinds);
    this.chosen = progress.chosen;
    if (isFirst) this.rows.reset(progress.chosen);
    else this.rows.grow(progress.chosen);
    this.#host.requestUpdate();
  }

  #show(found: number): void {
    this.chosen = found;
    this.marked = [];
    this.rows.reset(found);
    this.#host.requestUpdate();
  }

  /** Marks on the strip are of use where rows that are to be mended stand among others. */
  async #mark(): Promise<void> {
    const { progress, choice } = this;
    const mend = progress ? countFaulty(progress.counts) : 0;
    if (mend === 0 || mend === progress?.counts.rows || !(choice.kind === undefined || choice.kind === 'repeated' || choice.kind === 'related')) return;
    const marked = await (await this.checker())?.marks(PARTS).catch(reportError);
    if (!marked || this.choice !== choice) return;
    this.marked = marked;
    this.#host.requestUpdate();
  }

  #rest(said: keyof Language['batch'] | ListProblem, values: Values = {}): void {
    this.now = 'rest';
    this.#say(said, values);
  }

  #say(said: keyof Language['batch'] | ListProblem, values: Values = {}): undefined {
    this.said = typeof said === 'string' ? { key: said, values } : { problem: said };
    this.#host.requestUpdate();
  }
}
