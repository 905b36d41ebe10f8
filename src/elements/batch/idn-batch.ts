import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatProblem, formatReading } from '../../lists/format-reading.js';
import type { Progress } from '../../lists/list-checker.js';
import type { RowKind } from '../../lists/kept-rows.js';
import type { ResultFormat } from '../../lists/write-rows.js';
import type { FindingLanguage } from '../../messages/finding-language.js';
import { readTlds, registriesOf } from '../../registry/choose.js';
import { hasMissing, loadRegistries } from '../../registry/registered.js';
import { version } from '../../version.js';
import { baseStyles } from '../shared/base-styles.js';
import { download } from '../shared/download.js';
import { LanguageController } from '../shared/language-controller.js';
import { type Tables, TableUpdatesController } from '../shared/table-updates-controller.js';
import { formatVersions } from '../shared/table-versions.js';
import { type BatchLanguage, batchLanguages } from './batch-language.js';
import { renderCard } from './batch-row.js';
import { batchStyles } from './batch-styles.js';
import { formatCounts } from './format-counts.js';
import { partOf, formatProgress } from './format-progress.js';
import { IdnBatchEvent } from './idn-batch-event.js';
import { readSource, renderSource, takeDrop } from './list-input.js';
import { ListWork, type Said } from './list-work.js';
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
 * @cssprop --idn-accent - colour of buttons, focus and the sign of a permitted name
 * @cssprop --idn-caution - colour of the sign of a name within the rules that something stands against
 * @cssprop --idn-error - colour of the sign of what is refused
 * @cssprop --idn-mono - font of codes
 */
export class IdnBatchElement extends LitElement {
  static override styles = [baseStyles, batchStyles];

  static override properties: PropertyDeclarations = {
    tld: {},
    lang: {},
    tables: {},
    kind: { state: true },
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

  private kind: RowKind | undefined;

  /** Whether anyone uses the element: nothing is fetched before. */
  #isUsed = false;
  /** The language that the rows are in. */
  #spoken: BatchLanguage | undefined;
  readonly #language = new LanguageController(this, batchLanguages);
  readonly #tables = new TableUpdatesController(this, { isNeeded: () => this.#isUsed });
  readonly #work = new ListWork(this, () => findingPart(this.#language.current));

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#language.schedule(() => super.scheduleUpdate());
  }

  override willUpdate(): void {
    const language = this.#language.current;
    if (this.#spoken && this.#spoken !== language) this.#work.rows.renew();
    this.#spoken = language;
    // the button is about to be disabled, and would lose the focus to the page
    if (this.#work.now === 'rest' && this.shadowRoot?.activeElement?.matches('.cancel')) this.#find('.check')?.focus();
  }

  override render(): TemplateResult {
    const language = this.#language.current;
    const { batch, tag } = language;
    const { now, said, progress } = this.#work;
    return html`<div class="frame" lang=${tag} @focusin=${this.#onUse} @pointerdown=${this.#onUse} @dragover=${this.#onDrag} @drop=${this.#onDrag}>
      ${renderSource(batch, said !== undefined && 'problem' in said && said.problem.kind !== 'no-text')}
      <div class="buttons">
        <button type="button" class="check" @click=${this.#onCheck}>${batch.check}</button>
        <button type="button" class="cancel" ?disabled=${now === 'rest'} @click=${() => this.#work.cancel()}>${batch.cancel}</button>
      </div>
      <div class="told">
        <p role="status">${said ? formatSaid(said, language) : ''}</p>
        <p>${formatProgress(this.#work, language)}</p>
        <progress class=${now} aria-label=${batch.progress} max="1" .value=${partOf(this.#work)}></progress>
      </div>
      ${progress && !progress.problem ? this.#renderResult(progress, language) : nothing}
    </div>`;
  }

  #renderResult({ counts, reading }: Progress, language: BatchLanguage): TemplateResult {
    const { batch, tag } = language;
    const { now, rows, kinds, chosen, noLine, judgedBy } = this.#work;
    return html`<p class="quiet reading">${formatReading(reading, language.lists).join(' ')}</p>
      <p class="quiet tables">${judgedBy.map((registry) => formatVersions(registry, batch))}</p>
      ${renderFilters(counts, kinds, this.kind, language, (kind) => this.#choose(kind))}
      <div class="tools">
        <label>${batch.search}<input type="search" class="search" autocomplete="off" spellcheck="false" @input=${() => this.#choose(this.kind)} /></label>
        <form @submit=${this.#onGo}>
          <label>${batch.goTo}<input class="go" inputmode="numeric" pattern="[\\d\\s]*" autocomplete="off" /></label>
          <button>${batch.go}</button>
        </form>
      </div>
      <p class="quiet" role=${now === 'rest' ? 'status' : nothing}>
        ${formatCounts(batch.found, { count: chosen }, tag)} ${noLine === undefined ? '' : formatCounts(batch.noLine, { line: noLine }, tag)}
      </p>
      ${rows.render(language)}
      <div role="group" aria-label=${batch.chosen} class="looked-at">
        ${chosen === 0 ? batch.none : rows.chosenRow ? renderCard(rows.chosenRow, language, (line) => this.#goTo(line)) : nothing}
      </div>
      <div class="buttons">
        ${(['csv', 'jsonl'] as const).map((format) => html`<button
          type="button" class="save" aria-disabled=${!this.#canSave} @click=${() => this.#save(format)}
        >${formatCounts(batch.save, { count: chosen, format: formats[format] }, tag)}</button>`)}
      </div>`;
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
    takeDrop(event, this.renderRoot);
  };

  #onCheck = async (): Promise<void> => {
    const source = readSource(this.renderRoot);
    if (source.file.size > 0) this.kind = undefined;
    // without a network, names under it are converted, as those under any TLD without rules are, and each row says that nobody judges it
    if (hasMissing(this.tld)) await loadRegistries(this.tld).catch(() => undefined);
    const tellsEach = readTlds(this.tld).length > 1;
    const counts = await this.#work.check({ ...source, heads: this.#language.current.columnHeads, tellsEach }, registriesOf(this.tld, this.#tables.registries));
    if (counts) this.dispatchEvent(new IdnBatchEvent(counts));
    else if (this.#work.hasFailed) this.#tables.distrust();
  };

  async #choose(kind: RowKind | undefined): Promise<void> {
    this.kind = kind;
    await this.#work.choose({ kind, text: this.#find<HTMLInputElement>('.search')?.value ?? '' });
  }

  #onGo = (event: Event): void => {
    event.preventDefault();
    const typed = this.#find<HTMLInputElement>('.go')?.value.replace(/\s/g, '') ?? '';
    if (/^\d+$/.test(typed)) void this.#goTo(Number(typed));
  };

  /** If the filter hides the line, shows all rows and goes there. */
  async #goTo(line: number): Promise<void> {
    if (await this.#work.goTo(line)) {
      const search = this.#find<HTMLInputElement>('.search');
      if (search) search.value = '';
      await this.#choose(undefined);
      await this.#work.goTo(line);
    }
    this.#find('.list')?.focus({ preventScroll: true });
  }

  get #canSave(): boolean {
    return this.#work.now === 'rest' && this.#work.chosen > 0;
  }

  async #save(format: ResultFormat): Promise<void> {
    if (!this.#canSave) return;
    const language = this.#language.current;
    const file = await this.#work.write(format, findingPart(language));
    if (file) download(`${language.batch.fileName}.${format}`, file);
  }
}

const formatSaid = (said: Said, { batch, lists, tag }: BatchLanguage): string =>
  'problem' in said ? formatProblem(said.problem, lists) : formatCounts(batch[said.key], said.values, tag);

const formats = { csv: { kind: 'name', text: 'CSV' }, jsonl: { kind: 'name', text: 'JSON Lines' } } as const;

/** The part of a language that rows need, to be sent to a worker. */
const findingPart = ({ tag, conventions, messages, names }: BatchLanguage): FindingLanguage => ({ tag, conventions, messages, names });
