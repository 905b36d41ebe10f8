import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { factsOf } from '../../characters/facts.js';
import { allOf, isCalled } from '../../characters/search.js';
import { inserted } from '../../messages/format-finding.js';
import { MAX_SHOWN_CHARACTERS, MAX_TILES } from '../../limits.js';
import { TimeSlices } from '../../lists/time-slices.js';
import { say } from '../../messages/message.js';
import { readTlds, registriesWithRules } from '../../registry/choose.js';
import { hasAwaited, hasMissing } from '../../registry/registered.js';
import type { Registry } from '../../registry/registry.js';
import { version } from '../../version.js';
import type { IdnConverterElement } from '../converter/idn-converter.js';
import { baseStyles } from '../shared/base-styles.js';
import { copyText } from '../shared/copy-text.js';
import { fieldStyles } from '../shared/field-styles.js';
import { LanguageController } from '../shared/language-controller.js';
import { LazyModule } from '../shared/lazy-module.js';
import { LiveRegion } from '../shared/live-region.js';
import { placeAfter } from '../shared/roving-tabindex.js';
import { namesOf, renderChoice } from '../shared/select.js';
import { type Tables, TableUpdatesController } from '../shared/table-updates-controller.js';
import { renderCard } from './character-card.js';
import { renderGrid } from './character-grid.js';
import { renderList } from './character-list.js';
import { type Column, type Row, rowsOf } from './character-row.js';
import { renderFoot, renderVersion } from './header-footer.js';
import { IdnCharacterEvent } from './idn-character-event.js';
import type { Sorting } from './select-rows.js';
import { ShownRows } from './shown-rows.js';
import { type TableLanguage, tableLanguages } from './table-language.js';
import { directionOf, languageOf, type Written } from './table-script.js';
import { tableStyles } from './table-styles.js';
import { variantsOf } from './variants-of.js';
import { addressWith, readFragment, writeFragment } from './url-fragment.js';

export type View = 'grid' | 'list';

/**
 * The characters that a registry permits, as people look them up: by name, language, code or the character itself.
 *
 * @element idn-table
 * @fires {IdnCharacterEvent} idn-character - when a character is chosen, with its `text`; `preventDefault()` keeps it out of the converter
 * @fires {IdnTablesEvent} idn-tables - where `tables` are asked for: how new they are, at once and at each change
 * @slot footer - below everything
 * @csspart search - the search field
 * @csspart card - the character that is looked at, large
 * @csspart grid - the compact view
 * @csspart list - the full view
 * @cssprop --idn-accent - colour of buttons and focus
 * @cssprop --idn-mono - font of codes
 */
export class IdnTableElement extends LitElement {
  static override styles = [baseStyles, fieldStyles, tableStyles];

  static override properties: PropertyDeclarations = {
    tld: {},
    for: {},
    lang: {},
    view: {},
    search: {},
    character: {},
    linked: { type: Boolean },
    tables: {},
    language: { state: true },
    script: { state: true },
    sorting: { state: true },
    chosenTld: { state: true },
    isPrinting: { state: true },
  };

  /** Tells copies of this script apart. */
  static readonly version = version;

  /** Registers the element, once for each tag and registry. */
  static define(tag = 'idn-table', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /** The top-level domains to choose between, separated by spaces; the table of the first is shown first. Without any, that of the first registry. */
  tld = '';
  /** The id of the converter that a chosen character is put into, at its caret. */
  for = '';
  /** The language of all texts, a BCP 47 tag such as `sv`; without it, that of the nearest element with one, or English. */
  override lang = '';
  /** The compact view or the full one. */
  view: View = 'grid';
  /** What is searched for. */
  search = '';
  /** The character that is looked at: itself, or its code (`U+014B`). */
  character = '';
  /**
   * Whether the page's address leads to a search (`#search=hake`) and to a character (`#character=ŋ`), and a search is
   * written into the address. For pages whose fragment is empty or has keys with values.
   */
  linked = false;
  /**
   * Where there are newer tables than those in the script: the address of a folder, `auto` for `tables/` beside the script,
   * the address of an LGR file (`.xml`), or such a table itself. Without it, nothing is fetched and nothing kept.
   */
  tables: Tables = '';

  private language = '';
  private script = '';
  private sorting: Partial<Sorting> = {};
  private chosenTld = '';
  private isPrinting = false;

  readonly #language = new LanguageController(this, tableLanguages);
  readonly #tables = new TableUpdatesController(this);
  /** Its words take the place of the number of characters until the search or a filter changes. */
  readonly #region = new LiveRegion(this);
  readonly #virtual = new LazyModule(this, async () => new (await import('./virtual-grid.js')).VirtualGrid(this));
  readonly #evidence = new LazyModule(this, () => import('./evidence-view.js'));
  #shown: ShownRows | undefined;
  #last: Made | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of events) addEventListener(type, this);
    this.#followLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of events) removeEventListener(type, this);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#language.schedule(() => super.scheduleUpdate());
  }

  override render(): TemplateResult | typeof nothing {
    if (hasAwaited(this.tld)) return nothing; // no other registry's characters
    const language = this.#language.current;
    const { table } = language;
    if (hasMissing(this.tld) && !readTlds(this.tld).some((tld) => Object.hasOwn(this.#tables.registries, tld))) return html`<div class="frame" lang=${language.tag}><p role="status">${table.failed}</p></div>`;
    const shown = (this.#shown = ShownRows.of(this.#shown, this.#rows, { query: String(this.search ?? ''), language: this.language, script: this.script, sorting: this.sorting }, language));
    const { rows } = shown;
    const index = shown.placeOf(String(this.character ?? ''));
    const row = rows[index];
    return html`<div class="frame" lang=${language.tag}>
      ${this.#renderTools(shown, language)}
      <div class="head">
        <p role="status">${this.#region.words || say(table.count, { count: rows.length.toLocaleString(language.tag), total: this.#rows.length.toLocaleString(language.tag) }, rows.length)}</p>
        ${renderVersion(this.#registry, language, this.#tables.formatStatus(this.#registry.tld, language))}
        ${this.#registry.evidence && this.#evidence.use()?.renderEvidence(this.#registry, language)}
      </div>
      <div class="views" @keydown=${(event: KeyboardEvent) => this.#walk(event, rows, index)}>
        ${row
          ? [renderCard(row, variantsOf(row.text, this.#registry), this.#made.written.language, this.#linkTo(row), table, this.for && this.#onChoose, this.#onCopy), this.#renderRows(rows, index, language)]
          : html`<p>${table.none}</p><button type="button" @click=${this.#onShowAll}>${table.showAll}</button>`}
      </div>
      ${this.#isList && rows.length > MAX_SHOWN_CHARACTERS ? html`<p class="quiet">${say(table.partly, { shown: MAX_SHOWN_CHARACTERS })}</p>` : nothing}
      ${renderFoot(rows, this.#registry, table, (text) => this.#copy(text, '.list, .grid'), (file) => this.#save(file, rows))}
      <slot name="footer"></slot>
    </div>`;
  }

  /** Search, filters and views. */
  #renderTools(shown: ShownRows, language: TableLanguage): TemplateResult {
    const { table } = language;
    const { script } = this;
    const registries = this.#registries;
    return html`<div class="tools">
      <div>
        <label for="search">${table.search}</label>
        <input
          id="search" part="search" type="search" autocomplete="off" spellcheck="false"
          aria-describedby="help" .value=${this.search ?? ''} @input=${this.#onSearch}
        />
        <p id="help" class="quiet">${this.#searchHelp(table)}</p>
      </div>
      <div class="filters">
        ${registries.length > 1
          ? renderChoice(table.tld, this.#registry.tld, namesOf(registries.map(({ tld }) => tld)), (tld) => {
              this.chosenTld = tld;
              this.#filter('', '');
            })
          : nothing}
        ${this.#made.hasLanguages ? renderChoice(table.spokenIn, this.language, shown.languages, (value) => this.#filter(value, script)) : nothing}
        ${renderChoice(table.script, script, shown.scripts, (value) => this.#filter(this.language, value))}
        <div role="group" aria-label=${table.view}>
          ${(['grid', 'list'] as const).map((view) => html`<button type="button" aria-pressed=${(this.view === 'list') === (view === 'list')} @click=${() => {
            this.view = view;
          }}>${table[view]}</button>`)}
        </div>
      </div>
    </div>`;
  }

  /** On paper, a list has room for everything. */
  #renderRows(rows: readonly Row[], index: number, { table }: TableLanguage): TemplateResult {
    const caption = say(table.caption, { tld: this.#registry.tld });
    const { written } = this.#made;
    if (!this.#isList) {
      if (rows.length <= MAX_TILES) return renderGrid(rows, index, caption, written, this.#onChoose);
      // without a network, its beginning
      return this.#virtual.use()?.render(rows, index, caption, written, this.#onChoose) ?? renderGrid(rows.slice(0, MAX_TILES), index, caption, written, this.#onChoose);
    }
    const from = this.#firstInList(rows, index);
    return renderList(rows.slice(from, from + MAX_SHOWN_CHARACTERS), index - from, caption, this.sorting, written.language, table, this.#onChoose, this.#onSort);
  }

  /** The current one is among those that are shown. */
  #firstInList(rows: readonly Row[], index: number): number {
    return Math.max(0, Math.min(index - MAX_SHOWN_CHARACTERS / 2, rows.length - MAX_SHOWN_CHARACTERS));
  }

  get #isList(): boolean {
    return this.view === 'list' || this.isPrinting;
  }

  get #registries() {
    const { registries } = this.#tables;
    return registriesWithRules(this.tld || (Object.keys(registries)[0] ?? null), registries);
  }

  get #registry(): Registry {
    const registries = this.#registries;
    return registries.find(({ tld }) => tld === this.chosenTld) ?? registries[0];
  }

  get #rows(): readonly Row[] {
    return this.#made.rows;
  }

  /** Made once for each table and language. */
  get #made(): Made {
    const [registry, language] = [this.#registry, this.#language.current];
    if (this.#last?.registry !== registry || this.#last.language !== language) {
      const rows = rowsOf(registry, language);
      const hasLanguages = rows.some(({ languages }) => languages.length > 0);
      if (rows.length > MAX_TILES) void this.#prepare(rows);
      this.#last = { registry, language, rows, hasLanguages, written: { direction: directionOf(rows), language: languageOf(registry) } };
    }
    return this.#last;
  }

  /** Finds the words of a large table while nobody waits for them: the first search would have to wait. */
  async #prepare(rows: readonly Row[]): Promise<void> {
    const slices = new TimeSlices();
    for (const row of rows) {
      await slices.rest();
      if (rows !== this.#last?.rows) return; // another table, or another language
      allOf(row);
    }
  }

  /** Names a character that the table has, if possible one that not every table has. */
  #searchHelp({ searchHelp, searchHelpOther }: TableLanguage['table']): string {
    const rows = this.#rows;
    const example = rows.slice(rows.length / 2).find(({ text }) => /^(?!\w)\p{L}/u.test(text)) ?? rows.at(-1);
    if (!example || rows.some(({ text }) => text === '\u014B')) return searchHelp;
    return say(searchHelpOther, { character: inserted('character', example.text), code: example.code });
  }

  /** From the tile that has the focus; from the current one, where that has been scrolled out of the page. */
  #walk(event: KeyboardEvent, rows: readonly Row[], index: number): void {
    const isTall = rows.length > MAX_TILES;
    const tiles: readonly EventTarget[] = [...this.renderRoot.querySelectorAll('.tile')];
    const place = tiles.indexOf(event.target as EventTarget);
    if (place < 0 && !(event.target as Element).matches('.grid')) return;
    const first = this.#isList ? this.#firstInList(rows, index) : isTall ? (this.#virtual.loaded?.first ?? 0) : 0;
    const to = placeAfter(event, place < 0 ? index : first + place, this.#columns, rows.length - 1, !this.#isList && this.#made.written.direction === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    this.character = rows[to]?.text ?? '';
    this.performUpdate(); // at once: while the key is held down, the next one comes before the next update
    this.renderRoot.querySelector<HTMLElement>('.tile[tabindex="0"]')?.focus({ preventScroll: isTall && !this.#isList });
  }

  /** How many tiles stand in a line. */
  get #columns(): number {
    const grid = this.renderRoot.querySelector('.tiles');
    return grid ? getComputedStyle(grid).gridTemplateColumns.split(' ').length : 1;
  }

  #linkTo({ text }: Row): string {
    return this.linked ? addressWith('character', text) : '';
  }

  #onSearch = (event: Event): void => {
    this.#search((event.target as HTMLInputElement).value);
  };

  #onShowAll = (): void => {
    this.#search('');
    this.#filter('', '');
    this.renderRoot.querySelector('input')?.focus(); // the button that had the focus is gone
  };

  #search(text: string): void {
    this.search = text;
    this.character = ''; // the first result becomes the current one
    this.#region.empty();
    if (this.linked) writeFragment('search', text);
  }

  #filter(language: string, script: string): void {
    this.language = language;
    this.script = script;
    this.#region.empty();
  }

  /** Sorts up, then down, then as in the table. */
  #onSort = (column: Column): void => {
    const { column: before, direction } = this.sorting;
    if (before !== column) this.sorting = { column, direction: 'ascending' };
    else this.sorting = direction === 'ascending' ? { column, direction: 'descending' } : {};
  };

  #onChoose = ({ text, name }: Row): void => {
    this.character = text;
    const { table } = this.#language.current;
    const root = this.getRootNode() as Document | ShadowRoot;
    const converter = this.for ? (root.getElementById(this.for) as Partial<IdnConverterElement> | null) : null;
    if (!this.dispatchEvent(new IdnCharacterEvent(text)) || !converter?.insert?.(text)) return;
    void this.#region.sayAgain(say(table.inserted, { character: inserted('character', text), name }));
  };

  #onCopy = ({ text }: Row): void => {
    void this.#copy(text, '.large');
  };

  async #copy(text: string, shownBy: string): Promise<void> {
    const how = await copyText(text, this.renderRoot.querySelector(shownBy));
    await this.#region.sayAgain(this.#language.current.copying[how]);
  }

  async #save(file: string, rows: readonly Row[]): Promise<void> {
    this.#region.empty();
    // without a network, which is said below as any other failure is
    const loaded = await import('./save-table.js').catch(() => undefined);
    try {
      if (loaded) return loaded.save(file, rows, this.#registry, this.#language.current);
    } catch (error) {
      reportError(error);
    }
    await this.#region.sayAgain(this.#language.current.table.failed);
  }

  /** Handles events of the window. Printing does not wait for the next update. */
  handleEvent({ type }: Event): void {
    if (type === 'hashchange') return this.#followLink();
    this.isPrinting = type === 'beforeprint';
    this.performUpdate();
  }

  /** Takes search and character from the address; if it has neither, everything stays as it is. */
  #followLink(): void {
    const [query, character] = [readFragment('search'), readFragment('character')];
    if (!this.linked || !(query || character)) return;
    this.search = query;
    this.character = character;
    const registries = [this.#registry, ...this.#registries];
    const having = registries.find((registry) => factsOf(registry).some(({ text }) => isCalled(text, character)));
    if (having) this.chosenTld = having.tld;
    this.#filter('', '');
    void this.updateComplete.then(() => this.scrollIntoView());
  }
}

const events = ['beforeprint', 'afterprint', 'hashchange'];

/** What is made of a registry's tables in a language. */
interface Made {
  readonly registry: Registry;
  readonly language: TableLanguage;
  readonly rows: readonly Row[];
  /** Whether a source names a language of one of them. */
  readonly hasLanguages: boolean;
  readonly written: Written;
}
