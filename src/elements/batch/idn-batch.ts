import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { countFaulty } from '../../lists/counts.js';
import { formatProblem } from '../../lists/format-reading.js';
import type { RowKind } from '../../lists/kept-rows.js';
import type { Progress } from '../../lists/list-checking.js';
import { readTlds, registriesOf } from '../../registry/choose.js';
import { hasMissing, loadRegistries } from '../../registry/registered.js';
import { version } from '../../version.js';
import { baseStyles } from '../shared/base-styles.js';
import { directionOf } from '../shared/direction.js';
import { doorStyles } from '../shared/door-styles.js';
import { LanguageController } from '../shared/language-controller.js';
import { LiveRegion } from '../shared/live-region.js';
import { type Tables, TableUpdatesController } from '../shared/table-updates-controller.js';
import { formatVersions } from '../shared/table-versions.js';
import { TypingController } from '../shared/typing-controller.js';
import { type AboutLine, renderAbout } from './about-line.js';
import { renderCard } from './batch-card.js';
import { type BatchLanguage, batchLanguages, findingPart } from './batch-language.js';
import { batchStyles } from './batch-styles.js';
import { renderCauses, setLengths } from './cause-bars.js';
import { renderStrip } from './fault-strip.js';
import { formatCounts } from './format-counts.js';
import { IdnBatchEvent } from './idn-batch-event.js';
import type { TermsActions } from './door-context.js';
import { ListDoors } from './list-doors.js';
import { renderHeadline } from './list-headline.js';
import { renderSource, type Source, takeDrop } from './list-input.js';
import { formatNotes } from './list-summary.js';
import { ListWork, type Said } from './list-work.js';
import { PrintController } from './print-controller.js';
import { printStyles } from './print-styles.js';
import { renderPrinted } from './printed-rows.js';
import { reportStyles } from './report-styles.js';
import { rowStyles } from './row-styles.js';
import { saveActions } from './save-actions.js';
import { renderSaveBar } from './save-bar.js';
import { renderFilters } from './verdict-filters.js';

/**
 * Checks lists of names, or of names with their codes, that are pasted or come from a file of any length. The file never
 * leaves the browser.
 *
 * @element idn-batch
 * @fires {IdnBatchEvent} idn-batch - when a whole list was checked, with its `counts`
 * @fires {IdnTablesEvent} idn-tables - where `tables` are asked for: how new they are, at once and at each change
 * @csspart paste - the field that a list is pasted into
 * @csspart list - the rows
 * @csspart terms - the door to blocked names and applicants
 * @csspart summary - the door to what the list comes to
 * @csspart groups - the door to its rows by a column
 * @csspart lookalikes - the door to names that look alike
 * @cssprop --idn-accent - colour of buttons, links and focus
 * @cssprop --idn-ok - colour of permitted names
 * @cssprop --idn-caution - colour of names within the rules that something stands against, and of wrong codes
 * @cssprop --idn-error - colour of what is refused
 * @cssprop --idn-surface - background of what stays in sight while the page is scrolled
 * @cssprop --idn-radius - radius of corners
 * @cssprop --idn-mono - font of codes
 */
export class IdnBatchElement extends LitElement {
  static override styles = [baseStyles, doorStyles, batchStyles, rowStyles, reportStyles, printStyles];

  static override properties: PropertyDeclarations = {
    tld: {},
    lang: {},
    tables: {},
    asks: { state: true },
    choosesColumns: { state: true },
    showsAllCauses: { state: true },
  };

  /** Tells copies of this script apart. */
  static readonly version = version;

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-batch', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /**
   * The top-level domains to judge by, separated by spaces; a single label is judged under the first, and told for each
   * where there are several. Without any, all that are known.
   * Names under one of these whose rules are not known are converted.
   */
  tld = '';
  /** The language of all texts, a BCP 47 tag such as `sv`; without it, that of the nearest element with one, or English. */
  override lang = '';
  /**
   * Where there are newer tables than those in the script: the address of a folder, `auto` for `tables/` beside the script,
   * the address of an LGR file (`.xml`), or such a table itself. Without it, nothing is fetched and nothing kept.
   */
  tables: Tables = '';

  /** Whether a list is asked for, and which parts are open. */
  private asks = true;
  private choosesColumns = false;
  private showsAllCauses = false;

  /** Whether anyone uses the element: nothing is fetched before. */
  #isUsed = false;
  /** The language that the rows are in. */
  #spoken: BatchLanguage | undefined;
  /** The list that was checked last, and how it was read. */
  #source: Source | undefined;
  /** What had the focus before the update, which may take it away. */
  #focused: Element | null = null;
  readonly #language = new LanguageController(this, batchLanguages);
  readonly #tables = new TableUpdatesController(this, { isNeeded: () => this.#isUsed });
  readonly #print = new PrintController(this, () => this.performUpdate());
  readonly #work = new ListWork(this, () => findingPart(this.#language.current));
  readonly #doors = new ListDoors(this, this.#work);
  readonly #region = new LiveRegion(this);
  readonly #typing = new TypingController(this, this.#region, () => this.#formatFound());

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#language.schedule(() => super.scheduleUpdate());
  }

  override willUpdate(): void {
    const language = this.#language.current;
    if (this.#spoken && this.#spoken !== language) {
      this.#work.rows.renew();
      void this.#work.prepareToPrint();
    }
    this.#spoken = language;
    // what was said of other rows is not read as if it were said of these
    if (!this.#region.has('') && !this.#region.has(this.#formatFound())) this.#region.empty();
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  override updated(): void {
    setLengths(this.renderRoot);
    const isLost = this.#focused && (!this.#focused.isConnected || this.#focused.closest('[hidden]'));
    if (isLost) (this.#find('.about') ?? this.#find('textarea'))?.focus();
  }

  override render(): TemplateResult {
    const language = this.#language.current;
    const { batch, tag } = language;
    const { now, said, progress } = this.#work;
    const result = progress?.problem ? undefined : progress;
    const hasList = now !== 'rest' || (progress !== undefined && progress.problem === undefined);
    // the headline shows it
    const isQuiet = said !== undefined && 'key' in said && ['starting', 'finished', 'finishedFine', 'mendedNow', 'undone', 'textCopied', 'textSelected'].includes(said.key);
    return html`<div class="frame" lang=${tag} dir=${directionOf(tag)} @focusin=${this.#onUse} @pointerdown=${this.#onUse} @dragover=${this.#onDrag} @drop=${this.#onDrag}>
      ${renderSource(batch, !this.asks, this.#check, hasList ? () => (this.asks = false) : undefined)}
      ${this.#source && (hasList || !this.asks) ? renderAbout(this.#source, this.#work, this.choosesColumns, language, this.#aboutLine) : nothing}
      <p class="said ${isQuiet ? 'unseen' : ''}" role="status">${said ? formatSaid(said, language) : ''}</p>
      ${hasList ? renderHeadline(this.#work, language, this.#choose) : nothing}
      ${result ? this.#renderResult(result, language) : nothing}
      ${hasList && this.#source ? this.#doors.render(this.#source, this.#terms, language) : nothing}
      ${result
        ? html`<p class="quiet tables">${this.#work.judgedBy.map((registry) => formatVersions(registry, batch))}</p>
            ${renderSaveBar(this.#work, result, language, this.#saveBar)}`
        : nothing}
    </div>`;
  }

  #renderResult(progress: Progress, language: BatchLanguage): TemplateResult {
    const { batch } = language;
    const { counts, reading } = progress;
    const work = this.#work;
    const { now, rows, kinds, chosen, choice, mends } = work;
    const causes = now === 'checking' ? nothing : renderCauses(counts, this.showsAllCauses, choice.kind, language, this.#choose, () => (this.showsAllCauses = true));
    return html`${renderFilters({ counts, sure: mends.sure - mends.mended, mended: mends.mended }, kinds, choice.kind, language, this.#choose)}
      ${formatNotes(counts, reading, language).map((note) => html`<p class="quiet note">${note}</p>`)}
      <div class="body ${countFaulty(counts) + counts.verdicts.caution > 0 ? 'explained' : ''}">
        ${causes}
        <div class="rows">
          <div class="tools">
            <label>${batch.search}<input type="search" class="search" autocomplete="off" spellcheck="false" @input=${this.#onSearch} @blur=${this.#typing.leave} /></label>
            <form @submit=${this.#onGo}>
              <label>${batch.goTo}<input class="go" inputmode="numeric" pattern="[\\d\\s]*" autocomplete="off" /></label>
              <button>${batch.go}</button>
            </form>
          </div>
          <p class="quiet found">${this.#formatFound()}</p>
          <p class="unseen" role="status">${this.#region.words}</p>
          <div class="listing">${rows.render(language)}${renderStrip(work.marked, (share) => rows.scrollTo(share))}</div>
          <div role="group" aria-label=${batch.chosen} class="looked-at">
            ${chosen === 0 ? batch.none : rows.chosenRow ? renderCard(rows.chosenRow, language, (line) => this.#goTo(line, true), (line) => mends.change(line)) : nothing}
          </div>
        </div>
      </div>
      ${this.#print.isPrinted ? renderPrinted(work.toPrint, countFaulty(counts), language) : nothing}
`;
  }

  /** How many rows are shown, or that there is no line that was asked for. */
  #formatFound(): string {
    const { batch, tag } = this.#language.current;
    const { chosen, noLine } = this.#work;
    return `${formatCounts(batch.found, { count: chosen }, tag)} ${noLine === undefined ? '' : formatCounts(batch.noLine, { line: noLine }, tag)}`.trim();
  }

  #find<Found extends HTMLElement>(selector: string): Found | null {
    return this.renderRoot.querySelector<Found>(selector);
  }

  #onUse = (): void => {
    if (this.#isUsed) return;
    this.#isUsed = true;
    this.requestUpdate();
  };

  #onDrag = (event: DragEvent): void => {
    this.#onUse();
    takeDrop(event, this.#check);
  };

  /** Whoever has another list finds the one before in the field, chosen, so that what is pasted replaces it. */
  #onNew = async (): Promise<void> => {
    this.asks = true;
    await this.updateComplete;
    const field = this.#find<HTMLTextAreaElement>('textarea');
    field?.focus();
    field?.select();
  };

  #check = async (source: Source): Promise<void> => {
    const isAnew = source.file === this.#source?.file;
    if (source.file.size > 0) {
      this.#source = source;
      this.asks = false;
      this.choosesColumns &&= isAnew;
      this.showsAllCauses = false;
      if (!isAnew) this.#work.reading = {};
      if (!isAnew) this.#doors.forget();
    }
    // without a network, names under it are converted, as those under any TLD without rules are, and each row says that nobody judges it
    if (hasMissing(this.tld)) await loadRegistries(this.tld).catch(() => undefined);
    const tellsEach = readTlds(this.tld).length > 1;
    const counts = await this.#work.check({ ...source, heads: this.#language.current.columnHeads, tellsEach }, registriesOf(this.tld, this.#tables.registries));
    if (counts) this.dispatchEvent(new IdnBatchEvent(counts));
    else if (source.file.size === 0 || source === this.#source) this.#askAgain();
  };

  /** Where nothing came of it: for another encoding, or for another list. */
  #askAgain(): void {
    const { said, hasFailed, progress } = this.#work;
    if (hasFailed) this.#tables.distrust();
    if (progress?.problem?.kind === 'encoding') this.choosesColumns = true;
    else if (hasFailed || !progress || progress.problem || (said && 'key' in said && said.key === 'unread')) this.asks = true;
  }

  /** Their number is spoken at once, but after a rest where somebody types. */
  #choose = async (kind: RowKind | undefined): Promise<void> => {
    await this.#work.choose({ kind, text: this.#find<HTMLInputElement>('.search')?.value ?? '' });
    if (!this.#typing.isTyping) void this.#region.sayAgain(this.#formatFound());
  };

  #onSearch = (): void => {
    this.#typing.type();
    void this.#choose(this.#work.choice.kind);
  };

  #onGo = (event: Event): void => {
    event.preventDefault();
    const typed = this.#find<HTMLInputElement>('.go')?.value.replace(/\s/g, '') ?? '';
    if (/^\d+$/.test(typed)) void this.#goTo(Number(typed));
  };

  /** If the filter hides the line, shows all rows and goes there; with the focus, if what asked for it goes away. */
  async #goTo(line: number, takesFocus = false): Promise<void> {
    if (await this.#work.goTo(line)) {
      const search = this.#find<HTMLInputElement>('.search');
      if (search) search.value = '';
      await this.#choose(undefined);
      await this.#work.goTo(line);
    } else if (this.#work.noLine !== undefined) void this.#region.sayAgain(this.#formatFound());
    if (takesFocus) this.#find('.list')?.focus({ preventScroll: true });
  }

  readonly #aboutLine: AboutLine = {
    toggleColumns: () => (this.choosesColumns = !this.choosesColumns),
    askForList: () => void this.#onNew(),
    check: (source) => void this.#check(source),
  };

  readonly #saveBar = saveActions(this.#work, () => this.#source?.name ?? '', () => this.#language.current);

  readonly #terms: TermsActions = {
    block: async (list) => {
      await this.#work.blocked.take(list, { registries: registriesOf(this.tld, this.#tables.registries), heads: this.#language.current.columnHeads });
      if (this.#source) void this.#check(this.#source);
    },
    chooseApplicant: (applicant) => this.#source && void this.#check({ ...this.#source, applicant }),
  };
}

const formatSaid = (said: Said, { batch, lists, tag }: BatchLanguage): string =>
  'problem' in said ? formatProblem(said.problem, lists) : formatCounts(batch[said.key], said.values, tag);
