/** Compares two tables on the page for registrars: what has changed, and which names of a list they judge differently. */
import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { download } from '../elements/shared/download.js';
import { renderMessage } from '../elements/shared/render-message.js';
import type { IdnTableElement } from '../elements/table/idn-table.js';
import { conventions as conventionsInEnglish, lists as listsInEnglish, tableChanges as tableChangesInEnglish, tag as en } from '../languages/en.js';
import { conventions as conventionsInSwedish, lists as listsInSwedish, tableChanges as tableChangesInSwedish, tag as sv } from '../languages/sv.js';
import type { LanguageWith } from '../languages/language.js';
import { compareTableSets } from '../lgr/compare-tables.js';
import { type ChangedRow, compareList, type ComparedCounts } from '../lists/compare-list.js';
import { toCSV } from '../lists/csv.js';
import { formatProblem } from '../lists/format-reading.js';
import { ListError } from '../lists/list-error.js';
import { TimeSlices } from '../lists/time-slices.js';
import { MAX_LISTED_CHARACTERS, MAX_SHOWN_CHANGES } from '../limits.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { describeTable, formatChangedRow, formatComparedCounts, formatTablePair } from '../messages/format-table-changes.js';
import { fill, type Message, toText } from '../messages/message.js';
import { quoted } from '../messages/quoted.js';
import { namesOfTables, registriesToCompare, type TableSet, tablesNamed } from '../registry/named-tables.js';
import { allRegistries, loadRegistries } from '../registry/registered.js';
import { takeDrops } from './drop.js';
import type { SiteLanguage } from './page-language.js';
import { readTableFile } from './table-file.js';

type ComparisonLanguage = LanguageWith<'conventions' | 'lists' | 'tableChanges'>;

const languages: Readonly<Record<'en' | 'sv', ComparisonLanguage>> = {
  en: { tag: en, conventions: conventionsInEnglish, lists: listsInEnglish, tableChanges: tableChangesInEnglish },
  sv: { tag: sv, conventions: conventionsInSwedish, lists: listsInSwedish, tableChanges: tableChangesInSwedish },
};

/** What is compared at first: the two revisions of .se whose letters differ. */
const FIRST = ['se@2003-10', 'se'] as const;

/** One of the two tables: a choice of those that there are, and a file instead. */
interface Side {
  readonly select: HTMLSelectElement;
  readonly input: HTMLInputElement;
  set: TableSet | undefined;
  /** Ends the reading of a file. */
  reading: AbortController;
  file: string;
}

export class TableComparison {
  readonly #language: SiteLanguage;
  readonly #sentences: ComparisonLanguage;
  readonly #wording: SiteLanguage['site']['compareTables'];
  readonly #sides: readonly [Side, Side];
  readonly #list: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #changes: HTMLElement;
  readonly #names: HTMLElement;
  /** Ends the trial of a list. */
  #trial = new AbortController();

  constructor(section: HTMLElement, language: SiteLanguage) {
    const find = <Found extends HTMLElement>(selector: string): Found => section.querySelector(selector) as Found;
    this.#language = language;
    this.#sentences = chooseLanguage(language.tag, languages);
    this.#wording = language.site.compareTables;
    this.#sides = (['older', 'newer'] as const).map((id) => ({ select: find(`#${id}`), input: find(`#${id}-file`), set: undefined, reading: new AbortController(), file: '' })) as unknown as readonly [Side, Side];
    this.#list = find('#compare-list');
    this.#status = find('[role=status]');
    this.#changes = find('.changes');
    this.#names = find('.changed-names');
  }

  async start(): Promise<void> {
    this.#sides.forEach((side, index) => {
      takeDrops(side.input.closest('.drop') as HTMLElement, side.input);
      side.input.addEventListener('change', () => void this.#readTable(side));
      side.select.addEventListener('change', () => this.#choose(side, side.select.value));
      this.#fillSelect(side, FIRST[index] as string);
      side.set = tablesNamed(FIRST[index] as string, allRegistries());
    });
    takeDrops(this.#list.closest('.drop') as HTMLElement, this.#list);
    this.#list.addEventListener('change', () => void this.#tryList());
    this.#show();
    await loadRegistries().catch(() => undefined); // without a network, those that are there
    for (const side of this.#sides) this.#fillSelect(side, side.select.value);
  }

  #fillSelect({ select, file }: Side, chosen: string): void {
    const names = namesOfTables(allRegistries());
    render(html`${file ? html`<option value="">${file}</option>` : nothing}${names.map((name) => html`<option value=${name}>${this.#nameOf(name)}</option>`)}`, select);
    select.value = chosen;
  }

  /** `.se`, `.se 2003-10`, `se-latn`. */
  #nameOf(name: string): string {
    const [tld = '', revision] = name.split('@');
    if (revision !== undefined) return `.${tld}, ${revision}`;
    return Object.hasOwn(allRegistries(), name) ? `.${name}` : name;
  }

  #choose(side: Side, name: string): void {
    side.reading.abort();
    if (name === '') return;
    side.set = tablesNamed(name, allRegistries());
    side.file = '';
    side.input.value = '';
    this.#fillSelect(side, name);
    this.#show();
  }

  async #readTable(side: Side): Promise<void> {
    const [file] = side.input.files ?? [];
    if (!file) return;
    side.reading.abort();
    const reading = (side.reading = new AbortController());
    const answer = await readTableFile(file, this.#language.site.ownTable, reading.signal);
    if (reading.signal.aborted) return;
    reading.abort();
    if ('refusal' in answer) return this.#say(...answer.refusal);
    side.set = { tables: [answer.table] };
    side.file = file.name;
    this.#fillSelect(side, '');
    this.#show();
  }

  #show(): void {
    const [older, newer] = this.#sides.map(({ set }) => set);
    if (!older || !newer) return;
    const language = this.#sentences;
    const pairs = compareTableSets(older.tables, newer.tables);
    const partly = this.#sides.filter(({ set }) => set?.revision !== undefined).map(({ select }) => fill(language.tableChanges.lettersOnly, { name: quoted(this.#nameOf(select.value), 'name') }));
    render(html`${pairs.map((pair) => {
      const lines = formatTablePair(pair, language, MAX_LISTED_CHARACTERS * 5);
      return 'changes' in pair
        ? html`<h3>${renderMessage(fill(language.tableChanges.pair, { older: describeTable(pair.older), newer: describeTable(pair.newer) }))}</h3><ul>${lines.map((line) => html`<li>${renderMessage(line)}</li>`)}</ul>`
        : lines.map((line) => html`<p>${renderMessage(line)}</p>`);
    })}
    ${partly.map((line) => html`<p class="quiet">${renderMessage(line)}</p>`)}
    ${this.#renderTables()}`, this.#changes);
    this.#say();
    void this.#tryList();
  }

  /** The characters of both, behind a door each, made when it is opened. */
  #renderTables(): unknown[] {
    return this.#sides.map(({ select, file, set }) => {
      const name = file || this.#nameOf(select.value);
      const onToggle = ({ currentTarget }: Event): void => {
        const door = currentTarget as HTMLDetailsElement;
        if (!door.open || !set) return;
        void import('../define-table.js').catch(() => {}); // no network: the rest of the page is as good
        render(html`<idn-table></idn-table>`, door.querySelector('div') as HTMLElement);
        const element = door.querySelector('idn-table') as IdnTableElement;
        const { registry, revision = '', tables } = set;
        Object.assign(element, { lang: this.#language.tag, revision, ...(registry && (revision || tables.length === registry.tables.length) ? { tld: registry.tld, tables: '' } : { tld: '', tables: tables[0] }) });
      };
      // another one for other tables
      return keyed(set, html`<details @toggle=${onToggle}><summary>${renderMessage(fill(this.#wording.characters, { name: quoted(name, 'name') }))}</summary><div></div></details>`);
    });
  }

  /** A trial that is going on ends with another one. */
  async #tryList(): Promise<void> {
    this.#trial.abort();
    const { signal } = (this.#trial = new AbortController());
    const [file] = this.#list.files ?? [];
    const [older, newer] = this.#sides.map(({ set }) => set);
    render(nothing, this.#names);
    if (!file || !older || !newer) return;
    this.#say([this.#wording.trying]);
    const slices = new TimeSlices();
    const rows: ChangedRow[] = [];
    let counts: ComparedCounts | undefined;
    const registries = registriesToCompare(older, newer, allRegistries());
    try {
      for await (const row of compareList(file, ...registries, { lang: this.#language.tag, rest: () => slices.rest(), tellCounts: (found) => void (counts = found) })) {
        if (signal.aborted) return;
        rows.push(row);
      }
      if (signal.aborted || !counts) return;
      this.#showNames(file.name, rows, counts);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ListError)) reportError(error);
      this.#say([error instanceof ListError ? formatProblem(error.problem, this.#sentences.lists) : this.#wording.failed]);
    }
  }

  #showNames(file: string, rows: readonly ChangedRow[], counts: ComparedCounts): void {
    const language = this.#sentences;
    this.#say(...formatComparedCounts(counts, language));
    const more = rows.length - MAX_SHOWN_CHANGES;
    render(rows.length === 0 ? nothing : html`<ul>${rows.slice(0, MAX_SHOWN_CHANGES).map((row) => html`<li class=${row.becomes}>${renderMessage(formatChangedRow(row, language))}</li>`)}</ul>
      ${more > 0 ? html`<p>${renderMessage(fill(this.#wording.more, { count: more.toLocaleString(language.tag) }, more))}</p>` : nothing}
      <button type="button" @click=${() => this.#save(file, rows)}>${this.#wording.save}</button>`, this.#names);
  }

  #save(file: string, rows: readonly ChangedRow[]): void {
    const { line, name, code, verdict, reason } = this.#wording.columns;
    const words = this.#wording.becomes;
    const table = [[line, name, code, verdict, reason], ...rows.map((row) => [String(row.line), row.unicode || row.input, row.ascii, words[row.becomes], row.fault])];
    download(`${file.replace(/\.[^.]*$/, '')}-${this.#wording.file}.csv`, new Blob([toCSV(table, this.#sentences.conventions.csvSeparator)], { type: 'text/csv' }));
  }

  #say(...sentences: Message[]): void {
    this.#status.textContent = sentences.map(toText).join(' ');
  }
}
