/** A checker that works in a worker, and is asked as if it were in the page. */
import type { BlockedAnswer, ListChecker, ListCheckerOptions, FoundLine, Progress } from '../../lists/list-checking.js';
import type { SureRecords } from '../../lists/carry-mends.js';
import type { AddedWords } from '../../lists/annotate-block.js';
import type { GivenBack, MendedCounts, ReportRequest } from '../../lists/list-mender.js';
import type { Mends } from '../../lists/mends.js';
import type { Choice } from '../../lists/selection.js';
import type { ShownRow } from '../../lists/show-row.js';
import type { ReportLanguage } from '../../lists/row-groups.js';
import type { Report } from '../../lists/write-report.js';
import type { ResultFormat } from '../../lists/write-rows.js';
import type { FindingLanguage } from '../../messages/finding-language.js';
import { RemoteCalls } from '../shared/remote-calls.js';

export class RemoteListChecker implements ListChecker {
  readonly #calls: RemoteCalls;

  constructor(worker: Worker) {
    this.#calls = new RemoteCalls(worker);
  }

  start(file: Blob, options: ListCheckerOptions, tell: (progress: Progress) => void): Promise<Progress> {
    return this.#calls.ask('start', [file, options], tell);
  }

  rows(from: number, count: number, language: FindingLanguage): Promise<readonly ShownRow[]> {
    return this.#calls.ask('rows', [from, count, language]);
  }

  choose(choice: Choice): Promise<number | undefined> {
    return this.#calls.ask('choose', [choice]);
  }

  find(line: number): Promise<FoundLine> {
    return this.#calls.ask('find', [line]);
  }

  toMend(count: number, language: FindingLanguage): Promise<readonly ShownRow[]> {
    return this.#calls.ask('toMend', [count, language]);
  }

  marks(parts: number): Promise<readonly number[]> {
    return this.#calls.ask('marks', [parts]);
  }

  write(format: ResultFormat, choice: Choice, language: FindingLanguage, tell: (written: number) => void): Promise<Blob | undefined> {
    return this.#calls.ask('write', [format, choice, language], tell);
  }

  block(file: Blob | undefined, options: ListCheckerOptions): Promise<BlockedAnswer | undefined> {
    return this.#calls.ask('block', [file, options]);
  }

  report(request: ReportRequest, language: ReportLanguage): Promise<Report | undefined> {
    return this.#calls.ask('report', [request, language]);
  }

  findSure(): Promise<SureRecords> {
    return this.#calls.ask('findSure', []);
  }

  mend(mends: Mends): Promise<MendedCounts> {
    return this.#calls.ask('mend', [mends]);
  }

  giveBack(language: FindingLanguage, words: AddedWords, choice: Choice, tell: (written: number) => void): Promise<GivenBack | undefined> {
    return this.#calls.ask('giveBack', [language, words, choice], tell);
  }

  cancel(): void {
    this.#calls.ask('cancel', []).catch(reportError);
  }
}
