import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { download } from '../download.js';
import type { Progress } from '../lists/desk.js';
import type { RowKind } from '../lists/kept-rows.js';
import type { ResultFormat } from '../lists/write.js';
import { type BatchLanguage, batchLanguageOf } from '../locales/batch-language.js';
import { say } from '../locales/phrase.js';
import { registriesOf } from '../registries/registries-of.js';
import type { Registry } from '../registries/registry.js';
import { version } from '../version.js';
import { IdnBatchEvent } from './idn-batch-event.js';
import { askedTables } from './parts/asked-tables.js';
import { baseStyles } from './parts/base-styles.js';
import { renderFilters } from './parts/batch/filters.js';
import { type OpenDesk, openDesk } from './parts/batch/open-desk.js';
import { renderCard } from './parts/batch/row.js';
import { RowsInSight } from './parts/batch/rows-in-sight.js';
import { sayProgress } from './parts/batch/say-progress.js';
import { readSource, renderSource, takeDrop } from './parts/batch/source.js';
import { styles } from './parts/batch/styles.js';
import { languageAround } from './parts/language-around.js';
import type { Tables } from './parts/newer.js';
import { sayVersions } from './parts/versions.js';

/**
 * Lists of names, or of names with their codes: pasted, or from a file of any length, which never leaves the browser.
 *
 * @element idn-batch
 * @fires {IdnBatchEvent} idn-batch - when a whole list was checked, with its `counts`
 * @fires {IdnTablesEvent} idn-tables - where `tables` are asked for: how new they are, at once and at each change
 * @csspart paste - the field that a list is pasted into
 * @csspart list - the rows
 * @cssprop --idn-accent - colour of buttons, focus and the sign of a permitted name
 * @cssprop --idn-error - colour of the sign of what is refused
 * @cssprop --idn-mono - font of codes
 */
export class IdnBatchElement extends LitElement {
  static override styles = unsafeCSS(baseStyles + styles);

  static override properties = {
    tld: {},
    lang: {},
    tables: {},
    work: { state: true },
    progress: { state: true },
    said: { state: true },
    written: { state: true },
    kind: { state: true },
    chosen: { state: true },
  };

  /** Tells copies of this script apart. */
  static readonly version = version;

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-batch', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /** The top-level domains to judge, separated by spaces; a single label is judged under the first. All that are known where it is empty. */
  tld = '';
  /** The language of all texts, a BCP 47 tag (`sv`, `en`); else that of the nearest element with one, else English. */
  override lang = '';
  /**
   * Where newer tables are than those in the script: the address of a folder, `auto` for `tables/` beside the script, or
   * the address of an LGR file (`.xml`), or such a table itself. Nothing is asked for and nothing kept without it.
   */
  tables: Tables = '';

  private work: 'none' | 'checking' | 'writing' = 'none';
  private progress: Progress | undefined;
  private said: Said | undefined;
  private written = 0;
  private kind: RowKind | undefined;
  private chosen = 0;

  #open: Promise<OpenDesk> | undefined;
  #run = 0;
  #began = 0;
  #tag = '';
  /** Whether anyone has a list: nothing is asked for before. */
  #isUsed = false;
  /** By what the rows that are shown were judged. */
  #judgedBy: readonly Registry[] = [];
  readonly #tables = askedTables(this, () => this.requestUpdate());
  readonly #rows = new RowsInSight(this, async (from, count) => (await this.#desk()).rows(from, count, this.#language.tag));

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // an ancestor's language is known only from here on
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rows.leave();
    this.#tables.leave();
    void this.#leave();
  }

  override willUpdate(): void {
    const { tag } = this.#language;
    if (this.#tag && this.#tag !== tag) this.#rows.renew();
    this.#tag = tag;
  }

  override updated(): void {
    this.#rows.place();
    if (this.#isUsed) void this.#tables.follow();
  }

  override render(): TemplateResult {
    const language = this.#language;
    const { strings } = language;
    const take = (event: DragEvent): void => {
      this.#onUse();
      takeDrop(event, this.renderRoot);
    };
    return html`<div class="frame" lang=${language.tag} @focusin=${this.#onUse} @dragover=${take} @drop=${take}>
      ${renderSource(strings)}
      <div class="buttons">
        <button type="button" class="check" @click=${this.#onCheck}>${strings.check}</button>
        <button type="button" class="cancel" ?disabled=${this.work === 'none'} @click=${this.#onCancel}>${strings.cancel}</button>
      </div>
      <div class="told">
        <p role="status">${this.said ? say(strings[this.said.key], this.said.values ?? {}) : ''}</p>
        <p>${this.#sayWork(language)}</p>
        <progress class=${this.work} aria-label=${strings.progress} max="1" .value=${this.#part}></progress>
      </div>
      ${this.progress && !this.progress.lacks ? this.#renderResult(this.progress, language) : nothing}
    </div>`;
  }

  #renderResult({ counts }: Progress, language: BatchLanguage): TemplateResult {
    const { strings, tag } = language;
    const { chosenRow } = this.#rows;
    return html`<p class="quiet tables">${this.#judgedBy.map((registry) => sayVersions(registry, strings.version))}</p>
      ${renderFilters(counts, this.kind, language, (kind) => {
        this.kind = kind;
        void this.#choose();
      })}
      <div class="tools">
        <label>${strings.search}<input type="search" class="search" autocomplete="off" spellcheck="false" @input=${() => this.#choose()} /></label>
        <form @submit=${this.#onGo}>
          <label>${strings.goTo}<input class="go" inputmode="numeric" autocomplete="off" /></label>
          <button>${strings.go}</button>
        </form>
      </div>
      <p class="quiet" role=${this.work === 'none' ? 'status' : nothing}>${say(strings.found, { count: count(this.chosen, tag) })}</p>
      ${this.#rows.render(language)}
      <div role="group" aria-label=${strings.chosen} class="looked-at">
        ${chosenRow && this.chosen > 0 ? renderCard(chosenRow, language, (line) => void this.#goTo(line)) : this.chosen === 0 ? strings.none : nothing}
      </div>
      <div class="buttons">
        ${(['csv', 'jsonl'] as const).map((format) => html`<button
          type="button" class="save" ?disabled=${this.work !== 'none' || this.chosen === 0} @click=${() => this.#save(format)}
        >${say(strings.save, { count: count(this.chosen, tag), format: formats[format] })}</button>`)}
      </div>`;
  }

  get #language(): BatchLanguage {
    return batchLanguageOf(this.lang || languageAround(this));
  }

  #sayWork(language: BatchLanguage): string {
    const { tag, strings } = language;
    if (this.work === 'writing') return say(strings.writing, { count: count(this.written, tag), all: count(this.chosen, tag) });
    return this.work === 'checking' && this.progress ? sayProgress(this.progress, performance.now() - this.#began, language) : '';
  }

  get #part(): number {
    if (this.work === 'writing') return this.written / this.chosen;
    return this.progress ? this.progress.done / Math.max(1, this.progress.all) : 0;
  }

  async #desk(): Promise<OpenDesk['desk']> {
    this.#open ??= openDesk();
    return (await this.#open).desk;
  }

  #onUse = (): void => {
    this.#isUsed = true;
    void this.#tables.follow();
  };

  #onCheck = async (): Promise<void> => {
    const run = ++this.#run;
    const isLatest = (): boolean => run === this.#run;
    const { file, ...columns } = readSource(this.renderRoot);
    if (file.size === 0) return this.#say('nothing');
    this.work = 'checking';
    this.progress = undefined;
    this.kind = undefined;
    this.#show(0);
    this.#began = performance.now();
    this.#say('starting');
    try {
      const desk = await this.#desk();
      if (!isLatest()) return;
      const registries = registriesOf(this.tld, this.#tables.registries);
      this.#judgedBy = registries;
      const end = await desk.start(file, { registries, ...columns }, (progress) => {
        if (isLatest()) this.#hear(progress);
      });
      if (!isLatest()) return;
      this.#hear(end);
      this.#rest(end.lacks === undefined ? (end.end ?? 'failed') : 'lacks', { count: count(end.counts.rows, this.#tag), column: text(end.lacks ?? '') });
      if (end.end === 'finished') this.dispatchEvent(new IdnBatchEvent(end.counts));
    } catch {
      if (isLatest()) this.#rest('failed');
    }
  };

  #hear(progress: Progress): void {
    const isFirst = !this.progress;
    this.progress = progress;
    this.chosen = progress.chosen;
    if (isFirst) this.#rows.reset(progress.chosen);
    else this.#rows.grow(progress.chosen);
    this.requestUpdate(); // of a list in this page, it is the same object
  }

  #onCancel = (): void => {
    if (!this.progress) {
      this.#run++; // what has not begun yet never does
      this.#rest('cancelled', { count: text('0') });
    }
    this.#open?.then(({ desk }) => desk.cancel()).catch(() => {});
  };

  async #choose(): Promise<void> {
    const search = this.renderRoot.querySelector<HTMLInputElement>('.search')?.value ?? '';
    const found = await (await this.#desk()).choose({ kind: this.kind, text: search }).catch(() => undefined);
    if (found !== undefined) this.#show(found);
  }

  #onGo = (event: Event): void => {
    event.preventDefault();
    const line = Number(this.renderRoot.querySelector<HTMLInputElement>('.go')?.value.replace(/\D/g, ''));
    if (line > 0) void this.#goTo(line);
  };

  /** A line that is not among the rows that are shown is looked for among all. */
  async #goTo(line: number): Promise<void> {
    const desk = await this.#desk();
    const place = async (): Promise<number> => desk.placeOf(line).catch(() => 0);
    const [row] = await desk.rows(await place(), 1, this.#tag).catch(() => []);
    if (row?.line !== line && (this.kind || this.renderRoot.querySelector<HTMLInputElement>('.search')?.value)) {
      this.kind = undefined;
      this.renderRoot.querySelectorAll<HTMLInputElement>('.search').forEach((input) => (input.value = ''));
      await this.#choose();
    }
    this.#rows.choose(await place());
    this.renderRoot.querySelector<HTMLElement>('.list')?.focus({ preventScroll: true });
  }

  #show(found: number): void {
    this.chosen = found;
    this.#rows.reset(found);
    this.requestUpdate();
  }

  async #save(format: ResultFormat): Promise<void> {
    this.work = 'writing';
    this.written = 0;
    try {
      const desk = await this.#desk();
      const file = await desk.write(format, this.#tag, (written) => (this.written = written));
      if (file) download(`${this.#language.strings.fileName}.${format}`, file);
      this.#rest(file ? 'saved' : 'notSaved');
    } catch {
      this.#rest('failed');
    }
  }

  /** The work is over. A button that can't be pressed any more keeps no focus. */
  #rest(key: Said['key'], values?: Said['values']): void {
    this.work = 'none';
    this.#say(key, values);
    if (this.shadowRoot?.activeElement?.classList.contains('cancel')) this.renderRoot.querySelector<HTMLElement>('.check')?.focus();
  }

  #say(key: Said['key'], values?: Said['values']): void {
    this.said = { key, values };
  }

  /** An element that is only moved stays what it is. */
  async #leave(): Promise<void> {
    await Promise.resolve();
    if (this.isConnected || !this.#open) return;
    const open = this.#open;
    this.#open = undefined;
    this.#run++;
    this.work = 'none';
    this.progress = undefined;
    (await open.catch(() => undefined))?.close();
  }
}

interface Said {
  readonly key: 'starting' | 'finished' | 'cancelled' | 'unread' | 'lacks' | 'failed' | 'nothing' | 'saved' | 'notSaved';
  readonly values?: Parameters<typeof say>[1] | undefined;
}

const formats = { csv: text('CSV'), jsonl: text('JSON Lines') };

function text(words: string): { kind: 'name'; text: string } {
  return { kind: 'name', text: words };
}

const count = (number: number, tag: string): { kind: 'name'; text: string } => text(number.toLocaleString(tag));
