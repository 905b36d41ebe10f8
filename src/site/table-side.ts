/** One of the two tables that are compared: a choice of those that there are, and a file instead. */
import { html, nothing, render } from 'lit';
import { type Message, toText } from '../messages/message.js';
import { namesOfTables, type TableSet, tablesNamed } from '../registry/named-tables.js';
import { allRegistries } from '../registry/registered.js';
import { takeDrops } from './drop.js';
import type { SiteLanguage } from './page-language.js';
import { readTableFile } from './table-file.js';

export class TableSide {
  readonly #select: HTMLSelectElement;
  readonly #input: HTMLInputElement;
  /** Why the file is no table, at its field. */
  readonly #told: HTMLElement;
  readonly #language: SiteLanguage;
  #set: TableSet | undefined;
  #file = '';
  /** Ends the reading of a file. */
  #reading = new AbortController();

  constructor(select: HTMLSelectElement, input: HTMLInputElement, told: HTMLElement, language: SiteLanguage) {
    this.#select = select;
    this.#input = input;
    this.#told = told;
    this.#language = language;
  }

  /** What is chosen; undefined where its registry could not be loaded, and of a file without a table. */
  get set(): TableSet | undefined {
    return this.#set;
  }

  /** As people read it: that of the file, or `.se`, `.se, 2003-10`, `se-latn`. */
  get name(): string {
    return this.#file || readableName(this.#select.value);
  }

  /** `changed` is called for another table, or none. */
  start(first: string, changed: () => void): void {
    takeDrops(this.#input.closest('.drop') as HTMLElement, this.#input);
    this.#input.addEventListener('change', () => void this.#read(changed));
    this.#select.addEventListener('change', () => this.#choose(this.#select.value, changed));
    this.#offer(first);
    this.#set = tablesNamed(first, allRegistries());
  }

  /** Offers all that there are by now. */
  update(): void {
    this.#offer(this.#select.value);
  }

  #offer(chosen: string): void {
    const names = namesOfTables(allRegistries());
    render(html`${this.#file ? html`<option value="">${this.#file}</option>` : nothing}${names.map((name) => html`<option value=${name}>${readableName(name)}</option>`)}`, this.#select);
    this.#select.value = chosen;
  }

  #choose(name: string, changed: () => void): void {
    this.#reading.abort();
    if (name === '') return;
    this.#set = tablesNamed(name, allRegistries());
    this.#file = '';
    this.#input.value = '';
    this.#refuse();
    this.#offer(name);
    changed();
  }

  async #read(changed: () => void): Promise<void> {
    const [file] = this.#input.files ?? [];
    if (!file) return;
    this.#reading.abort();
    const reading = (this.#reading = new AbortController());
    const answer = await readTableFile(file, this.#language.site.ownTable, reading.signal);
    if (reading.signal.aborted) return;
    reading.abort();
    this.#refuse(...('refusal' in answer ? answer.refusal : []));
    this.#set = 'refusal' in answer ? undefined : { tables: [answer.table] };
    this.#file = file.name;
    this.#offer('');
    changed();
  }

  /** Says nothing without a reason. */
  #refuse(...reason: readonly Message[]): void {
    this.#told.textContent = reason.map(toText).join(' ');
    if (reason.length > 0) this.#input.setAttribute('aria-invalid', 'true');
    else this.#input.removeAttribute('aria-invalid');
  }
}

function readableName(name: string): string {
  const [tld = '', revision] = name.split('@');
  if (revision !== undefined) return `.${tld}, ${revision}`;
  return Object.hasOwn(allRegistries(), name) ? `.${name}` : name;
}
