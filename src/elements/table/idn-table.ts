import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { factsOf } from '../../characters/facts.js';
import { isCalled } from '../../characters/search.js';
import { MAX_SHOWN_CHARACTERS, MAX_TILES } from '../../limits.js';
import { inserted } from '../../messages/format-finding.js';
import { fill, type Message, say } from '../../messages/message.js';
import { readTlds, registriesWithRules } from '../../registry/choose.js';
import { hasAwaited, hasMissing } from '../../registry/registered.js';
import type { Registry } from '../../registry/registry.js';
import { version } from '../../version.js';
import { baseStyles } from '../shared/base-styles.js';
import { copyText } from '../shared/copy-text.js';
import { directionOf } from '../shared/direction.js';
import { fieldStyles } from '../shared/field-styles.js';
import { LanguageController } from '../shared/language-controller.js';
import { LazyModule } from '../shared/lazy-module.js';
import { LiveRegion } from '../shared/live-region.js';
import { placeAfter } from '../shared/roving-tabindex.js';
import { type Tables, TableUpdatesController } from '../shared/table-updates-controller.js';
import { TypingController } from '../shared/typing-controller.js';
import { type Card, renderCard } from './character-card.js';
import { placeInGroups, renderGrid, type Tiles } from './character-grid.js';
import { renderList } from './character-list.js';
import type { Column, Row } from './character-row.js';
import { renderFilters, renderTlds } from './filters-view.js';
import { Finder } from './finder.js';
import { finderStyles } from './finder-styles.js';
import { renderFoot, renderVersion } from './header-footer.js';
import { IdnCharacterEvent } from './idn-character-event.js';
import { Inserting } from './inserting.js';
import { LazyNotPermitted } from './lazy-not-permitted.js';
import type { Sorting } from './select-rows.js';
import { ShownRows } from './shown-rows.js';
import { type TableLanguage, tableLanguages } from './table-language.js';
import { TableRows } from './table-rows.js';
import { tableStyles } from './table-styles.js';
import { TileColumns } from './tile-columns.js';
import { variantsOf } from './variants-of.js';
import { addressWith, readFragment, writeFragment } from './url-fragment.js';

export type View = 'grid' | 'list' | 'finder';

/**
 * The characters that a registry permits, as people look them up: by name, language, code or the character itself.
 *
 * @element idn-table
 * @fires {IdnCharacterEvent} idn-character - when a character is about to be put into the converter, with its `text`; `preventDefault()` keeps it out. Without `for`, when one is chosen
 * @fires {IdnTablesEvent} idn-tables - where `tables` are asked for: how new they are, at once and at each change
 * @slot footer - below everything
 * @csspart search - the search field
 * @csspart card - the character that is looked at, large
 * @csspart grid - the compact view
 * @csspart list - the full view
 * @csspart found - what the finder has found, a row each
 * @csspart refused - what was searched for and is not permitted
 * @csspart groups - what the finder offers before anything is searched for
 * @cssprop --idn-accent - colour of buttons and focus
 * @cssprop --idn-mono - font of codes
 */
export class IdnTableElement extends LitElement {
  static override styles = [baseStyles, fieldStyles, tableStyles, finderStyles];

  static override properties: PropertyDeclarations = {
    tld: {},
    for: {},
    lang: {},
    view: {},
    search: {},
    character: {},
    linked: { type: Boolean },
    revision: {},
    tables: {},
    language: { state: true },
    script: { state: true },
    sorting: { state: true },
    chosenTld: { state: true },
    done: { state: true },
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
  /** The id of the converter that characters are put into, at its caret. Choosing one only shows it; a button puts it in. */
  for = '';
  /** The language of all texts, a BCP 47 tag such as `sv`; without it, that of the nearest element with one, or English. */
  override lang = '';
  /** The compact view, the full one, or one for a narrow column: what is searched for, a row each, with a button that puts it into the name. */
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
  /**
   * An earlier revision of the tables, by its date: `2003-10` or `2007` of .se. It has the letters that names could have then, as far
   * as sources say so; of its other rules nothing is known. Today's tables, where there is none of that date.
   */
  revision = '';

  private language = '';
  private script = '';
  private sorting: Partial<Sorting> = {};
  private chosenTld = '';
  private isPrinting = false;
  /** What was done stands in the place of the number of characters until the search or a filter changes. */
  private done = '';

  readonly #language = new LanguageController(this, tableLanguages);
  readonly #tables = new TableUpdatesController(this);
  readonly #region = new LiveRegion(this);
  readonly #typing = new TypingController(this, this.#region, () => [this.#formatCount(), ...this.#notPermitted.sentences].join('. '));
  readonly #inserting = new Inserting(this, this.#region, () => this.#language.current);
  readonly #finder = new Finder(this, this.#inserting, () => this.#change());
  readonly #columns = new TileColumns(this);
  readonly #tableRows = new TableRows();
  readonly #virtual = new LazyModule(this, async () => new (await import('./virtual-grid.js')).VirtualGrid(this));
  readonly #notPermitted = new LazyNotPermitted(this);
  readonly #earlier = new LazyModule(this, () => import('../../registry/earlier-tables.js'));
  readonly #evidence = new LazyModule(this, () => import('./evidence-view.js'));
  #shown: ShownRows | undefined;

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
    if (this.revision && !this.#earlier.use() && !this.#earlier.hasFailed) return nothing; // nor those of today
    const language = this.#language.current;
    const { table } = language;
    if (hasMissing(this.tld) && !readTlds(this.tld).some((tld) => Object.hasOwn(this.#tables.registries, tld))) return html`<div class="frame" lang=${language.tag} dir=${directionOf(language.tag)}><p role="status">${table.failed}</p></div>`;
    const shown = (this.#shown = ShownRows.of(this.#shown, this.#rows, { tld: this.#registry.tld, query: String(this.search ?? ''), language: this.language, script: this.script, sorting: this.sorting }, language));
    return html`<div class="frame" lang=${language.tag} dir=${directionOf(language.tag)}>
      ${this.view === 'finder' ? this.#renderFinder(shown, language) : this.#renderTable(shown, language)}
      <slot name="footer"></slot>
      <div class="unseen" role="status">${this.#region.words}</div>
    </div>`;
  }

  /** The whole table, with its filters and its foot. */
  #renderTable(shown: ShownRows, language: TableLanguage): TemplateResult {
    const { table } = language;
    const { rows } = shown;
    const row = this.#currentOf(shown);
    const onInsert = this.#inserting.converter ? this.#onInsert : undefined;
    return html`<div class="views ${this.#isList ? 'of-list' : ''}">
        <div class="tools">
          ${this.#renderSearch(table.search)}
          <p id="help" class="quiet">${this.#searchHelp(table)}</p>
          <p class="count">${this.done || this.#formatCount()}</p>
        </div>
        ${row
          ? html`<div class="results" @keydown=${(event: KeyboardEvent) => this.#walk(event, shown, row)}>${this.#renderRows(shown, row, language)}${this.#renderRefused(shown, language)}</div>
            <div class="side">
              ${renderCard(row, this.#cardOf(row, onInsert), table, this.#inserting.render(row.text, language))}
              ${renderFilters(this.#filters, shown, language)}
            </div>`
          : html`<div class="results">${this.#renderRefused(shown, language) ?? html`<p>${table.none}</p>`}<button type="button" @click=${this.#onShowAll}>${table.showAll}</button></div>
            <div class="side">${renderFilters(this.#filters, shown, language)}</div>`}
      </div>
      ${this.#isList && rows.length > MAX_SHOWN_CHARACTERS ? html`<p class="quiet">${say(table.partly, { shown: MAX_SHOWN_CHARACTERS })}</p>` : nothing}
      <div class="head">
        ${renderVersion(this.#registry, language, this.#formatRevision() ?? this.#tables.formatStatus(this.#registry.tld, language))}
        ${this.#registry.evidence && this.#evidence.use()?.renderEvidence(this.#registry, language)}
      </div>
      ${renderFoot(rows, this.#registry, table, (text) => this.#copy(text, '.list, .grid'), (file) => this.#save(file, rows))}`;
  }

  #renderFinder(shown: ShownRows, language: TableLanguage): TemplateResult {
    const { table } = language;
    return this.#finder.render(shown, language, {
      field: this.#renderSearch(table.find),
      done: this.done,
      help: this.#searchHelp(table),
      caption: say(table.caption, { tld: this.#registry.tld }),
      written: this.#made.written.language,
      refused: this.#renderRefused(shown, language),
      filters: renderTlds(this.#filters, table.tld),
      renderCard: (row) => renderCard(row, this.#cardOf(row), table),
      onSelect: this.#onSelect,
      onInsert: this.#onInsert,
    });
  }

  #renderRefused(shown: ShownRows, language: TableLanguage): TemplateResult | undefined {
    return this.#notPermitted.render(String(this.search ?? ''), shown, this.#registry, language, this.#made.written.language);
  }

  /** @param onInsert none where another button does so */
  #cardOf(row: Row, onInsert?: (row: Row) => void): Card {
    const { language } = this.#made.written;
    return { variants: variantsOf(row.text, this.#registry), language, link: this.#linkTo(row), isChosen: Boolean(this.character), onInsert, onCopy: this.#onCopy };
  }

  #renderSearch(label: string): TemplateResult {
    return html`<label for="search">${label}</label>
      <input
        id="search" part="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="help"
        .value=${this.search ?? ''} @input=${this.#onSearch} @blur=${this.#typing.leave}
      />`;
  }

  /** On paper, a list has room for everything. */
  #renderRows(shown: ShownRows, current: Row, { table }: TableLanguage): TemplateResult {
    const { rows } = shown;
    const caption = say(table.caption, { tld: this.#registry.tld });
    const { language } = this.#made.written;
    if (!this.#isList) {
      const tiles: Tiles = { columns: this.#columns.count, current, language, onSelect: this.#onSelect };
      if (rows.length <= MAX_TILES) return renderGrid(shown.groups, caption, tiles);
      // without a network, its beginning
      return this.#virtual.use()?.render(rows, rows.indexOf(current), caption, this.#made.written, this.#onSelect) ?? renderGrid([{ name: '', rows: rows.slice(0, MAX_TILES) }], caption, tiles);
    }
    const index = rows.indexOf(current);
    const from = this.#firstInList(rows, index);
    return renderList(rows.slice(from, from + MAX_SHOWN_CHARACTERS), index - from, caption, this.sorting, language, table, this.#onSelect, this.#onSort);
  }

  /** The current one is among those that are shown. */
  #firstInList(rows: readonly Row[], index: number): number {
    return Math.max(0, Math.min(index - MAX_SHOWN_CHARACTERS / 2, rows.length - MAX_SHOWN_CHARACTERS));
  }

  get #isList(): boolean {
    return this.view === 'list' || this.isPrinting;
  }

  /** The one that is looked at: the first one that is shown, where none is. */
  #currentOf(shown: ShownRows): Row | undefined {
    return shown.rowOf(String(this.character ?? '')) ?? this.#inOrder(shown)[0];
  }

  /** The rows as they are walked through. */
  #inOrder(shown: ShownRows): readonly Row[] {
    return this.#isList || shown.rows.length > MAX_TILES ? shown.rows : shown.groups.flatMap(({ rows }) => rows);
  }

  #formatCount(): string {
    const language = this.#language.current;
    const shown = this.#shown;
    if (!shown) return '';
    if (this.view === 'finder') return this.#finder.formatCount(shown, language);
    const [count, total] = [shown.rows, this.#rows].map(({ length }) => length.toLocaleString(language.tag)) as [string, string];
    return say(language.table.count, { count, total }, shown.rows.length);
  }

  get #filters() {
    const { language, script } = this;
    return {
      tld: this.#registry.tld,
      tlds: this.#registries.map(({ tld }) => tld),
      language,
      script,
      hasLanguages: this.#made.hasLanguages,
      isList: this.view === 'list',
      onTld: (tld: string): void => {
        this.chosenTld = tld;
        this.#filter('', '');
      },
      onFilter: (...wanted: [string, string]): void => this.#filter(...wanted),
      onView: (view: View): void => {
        this.view = view;
      },
    };
  }

  get #registries() {
    const { registries } = this.#tables;
    return registriesWithRules(this.tld || (Object.keys(registries)[0] ?? null), registries);
  }

  get #registry(): Registry {
    return this.#earlierRegistry ?? this.#today;
  }

  get #today(): Registry {
    const registries = this.#registries;
    return registries.find(({ tld }) => tld === this.chosenTld) ?? registries[0];
  }

  /** Undefined where no earlier revision is asked for, or there is none. */
  get #earlierRegistry(): Registry | undefined {
    return this.revision ? this.#earlier.loaded?.registryAt(this.#today, String(this.revision)) : undefined;
  }

  #formatRevision(): Message | undefined {
    const { table } = this.#language.current;
    return this.#earlierRegistry && fill(table.earlier, { date: String(this.revision), tld: this.#today.tld });
  }

  get #rows(): readonly Row[] {
    return this.#made.rows;
  }

  get #made() {
    return this.#tableRows.of(this.#registry, this.#language.current);
  }

  /** Names a character that the table has, if possible one that not every table has. */
  #searchHelp({ searchHelp, searchHelpOther }: TableLanguage['table']): string {
    const rows = this.#rows;
    const example = rows.slice(rows.length / 2).find(({ text }) => /^(?!\w)\p{L}/u.test(text)) ?? rows.at(-1);
    if (!example || rows.some(({ text }) => text === '\u014B')) return searchHelp;
    return say(searchHelpOther, { character: inserted('character', example.text), code: example.code });
  }

  /** From the tile that has the focus; from the current one, where that has been scrolled out of the page. */
  #walk(event: KeyboardEvent, shown: ShownRows, current: Row): void {
    this.#columns.measure();
    const rows = this.#inOrder(shown);
    const isTall = rows.length > MAX_TILES && !this.#isList;
    const tiles: readonly EventTarget[] = [...this.renderRoot.querySelectorAll('.tile')];
    const place = tiles.indexOf(event.target as EventTarget);
    if (place < 0 && !(event.target as Element).matches('.tall')) return;
    const index = rows.indexOf(current);
    const first = this.#isList ? this.#firstInList(rows, index) : isTall ? (this.#virtual.loaded?.first ?? 0) : 0;
    const from = place < 0 ? index : first + place;
    const isMirrored = isTall && this.#made.written.direction === 'rtl';
    const to = this.#isList || isTall ? placeAfter(event, from, isTall ? this.#columns.count : 1, rows.length - 1, isMirrored) : placeInGroups(event, from, this.#columns.count, shown.groups);
    if (to === undefined) return;
    event.preventDefault();
    this.character = rows[to]?.text ?? '';
    this.performUpdate(); // at once: while the key is held down, the next one comes before the next update
    this.renderRoot.querySelector<HTMLElement>('.tile[tabindex="0"]')?.focus({ preventScroll: isTall });
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
    this.#finder.ask();
    this.#change();
    if (this.linked) writeFragment('search', text);
  }

  #filter(language: string, script: string): void {
    this.language = language;
    this.script = script;
    this.#finder.ask();
    this.#change();
  }

  /** Other rows are shown. Their number is spoken when nobody types. */
  #change(): void {
    this.done = '';
    this.#typing.type();
  }

  /** Sorts up, then down, then as in the table. */
  #onSort = (column: Column): void => {
    const { column: before, direction } = this.sorting;
    if (before !== column) this.sorting = { column, direction: 'ascending' };
    else this.sorting = direction === 'ascending' ? { column, direction: 'descending' } : {};
    const { table, tag } = this.#language.current;
    void this.#region.sayAgain(say(table[this.sorting.direction ?? 'unsorted'], { column: table[column].toLocaleLowerCase(tag) }));
  };

  /** Looks at a character. Where there is no name to put it into, the page hears of it. */
  #onSelect = ({ text, name, spokenIn }: Row): void => {
    this.character = text;
    if (!this.#inserting.converter) this.dispatchEvent(new IdnCharacterEvent(text));
    void this.#region.sayAgain([name, spokenIn].filter(Boolean).join(', '));
  };

  #onInsert = ({ text, name }: Row): void => {
    if (!this.dispatchEvent(new IdnCharacterEvent(text)) || !this.#inserting.insert(text)) return;
    void this.#region.sayAgain(say(this.#language.current.table.inserted, { character: inserted('character', text), name }));
  };

  #onCopy = ({ text }: Row): void => {
    void this.#copy(text, this.view === 'finder' ? '[aria-expanded=true] .glyph' : '.large');
  };

  async #copy(text: string, shownBy: string): Promise<void> {
    const how = await copyText(text, this.renderRoot.querySelector(shownBy));
    await this.#tell(this.#language.current.copying[how]);
  }

  async #save(file: string, rows: readonly Row[]): Promise<void> {
    this.done = '';
    // without a network, which is said below as any other failure is
    const loaded = await import('./save-table.js').catch(() => undefined);
    try {
      if (loaded) return loaded.save(file, rows, this.#registry, this.#language.current);
    } catch (error) {
      reportError(error);
    }
    await this.#tell(this.#language.current.table.failed);
  }

  /** Shows what was done, and speaks it. */
  #tell(words: string): Promise<void> {
    this.done = words;
    return this.#region.sayAgain(words);
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
    [this.language, this.script] = ['', ''];
    this.#finder.ask();
    void this.updateComplete.then(() => this.scrollIntoView());
  }
}

const events = ['beforeprint', 'afterprint', 'hashchange'];
