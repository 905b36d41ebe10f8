/** Tries the names of a list against two tables: which become permitted, and which no longer are. */
import { html, nothing, render } from 'lit';
import { download } from '../elements/shared/download.js';
import { renderMessage } from '../elements/shared/render-message.js';
import { type ChangedRow, compareList, type ComparedCounts } from '../lists/compare-list.js';
import { toCSV } from '../lists/csv.js';
import { formatProblem } from '../lists/format-reading.js';
import { ListError } from '../lists/list-error.js';
import { TimeSlices } from '../lists/time-slices.js';
import { MAX_SHOWN_CHANGES } from '../limits.js';
import { formatChangedRow, formatComparedCounts } from '../messages/format-table-changes.js';
import { fill, type Message } from '../messages/message.js';
import { alignSets, registriesToCompare, type TableSet } from '../registry/named-tables.js';
import { allRegistries } from '../registry/registered.js';
import type { ComparisonLanguage } from './comparison-language.js';
import type { SiteLanguage } from './page-language.js';

export class ListTrial {
  /** Where the names are shown. */
  readonly #place: HTMLElement;
  readonly #language: ComparisonLanguage;
  readonly #wording: SiteLanguage['site']['compareTables'];
  readonly #say: (...sentences: Message[]) => void;
  /** Ends a trial that is going on. */
  #trial = new AbortController();

  constructor(place: HTMLElement, language: ComparisonLanguage, wording: SiteLanguage['site']['compareTables'], say: (...sentences: Message[]) => void) {
    this.#place = place;
    this.#language = language;
    this.#wording = wording;
    this.#say = say;
  }

  /** Ends the trial before it. Without a file, nothing is shown. */
  async start(file: File | undefined, older: TableSet | undefined, newer: TableSet | undefined): Promise<void> {
    this.#trial.abort();
    const { signal } = (this.#trial = new AbortController());
    render(nothing, this.#place);
    if (!file || !older || !newer) return;
    this.#say([this.#wording.trying]);
    const slices = new TimeSlices();
    const rows: ChangedRow[] = [];
    let counts: ComparedCounts | undefined;
    const aligned = alignSets(older, newer);
    const registries = registriesToCompare(aligned.older, aligned.newer, allRegistries());
    try {
      for await (const row of compareList(file, ...registries, { lang: this.#language.tag, rest: () => slices.rest(), tellCounts: (found) => void (counts = found) })) {
        if (signal.aborted) return;
        rows.push(row);
      }
      if (signal.aborted || !counts) return;
      this.#show(file.name, rows, counts);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ListError)) reportError(error);
      this.#say([error instanceof ListError ? formatProblem(error.problem, this.#language.lists) : this.#wording.failed]);
    }
  }

  #show(file: string, rows: readonly ChangedRow[], counts: ComparedCounts): void {
    const language = this.#language;
    this.#say(...formatComparedCounts(counts, language));
    const more = rows.length - MAX_SHOWN_CHANGES;
    render(rows.length === 0 ? nothing : html`<ul>${rows.slice(0, MAX_SHOWN_CHANGES).map((row) => html`<li class=${row.becomes}>${renderMessage(formatChangedRow(row, language))}</li>`)}</ul>
      ${more > 0 ? html`<p>${renderMessage(fill(this.#wording.more, { count: more.toLocaleString(language.tag) }, more))}</p>` : nothing}
      <button type="button" @click=${() => this.#save(file, rows)}>${this.#wording.save}</button>`, this.#place);
  }

  #save(file: string, rows: readonly ChangedRow[]): void {
    const { line, name, code, verdict, reason } = this.#wording.columns;
    const words = this.#wording.becomes;
    const table = [[line, name, code, verdict, reason], ...rows.map((row) => [String(row.line), row.unicode || row.input, row.ascii, words[row.becomes], row.fault])];
    download(`${file.replace(/\.[^.]*$/, '')}-${this.#wording.file}.csv`, new Blob([toCSV(table, this.#language.conventions.csvSeparator)], { type: 'text/csv' }));
  }
}
