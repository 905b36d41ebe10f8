/** One of the two tables that are compared: a choice of those that there are, and a file instead. */
import { html, nothing, render } from 'lit';
import type { Message } from '../messages/message.js';
import { namesOfTables, type TableSet, tablesNamed } from '../registry/named-tables.js';
import { allRegistries } from '../registry/registered.js';
import { takeDrops } from './drop.js';
import type { SiteLanguage } from './page-language.js';
import { readTableFile } from './table-file.js';

export class TableSide {
  readonly #select: HTMLSelectElement;
  readonly #input: HTMLInputElement;
  readonly #language: SiteLanguage;
  #set: TableSet | undefined;
  #file = '';
  /** Ends the reading of a file. */
  #reading = new AbortController();

  constructor(select: HTMLSelectElement, input: HTMLInputElement, language: SiteLanguage) {
    this.#select = select;
    this.#input = input;
    this.#language = language;
  }

  /** What is chosen; undefined where its registry could not be loaded. */
  get set(): TableSet | undefined {
    return this.#set;
  }

  /** As people read it: that of the file, or `.se`, `.se, 2003-10`, `se-latn`. */
  get name(): string {
    return this.#file || readableName(this.#select.value);
  }

  /** `changed` is called for another table, `refused` for a file without one. */
  start(first: string, changed: () => void, refused: (reason: readonly Message[]) => void): void {
    takeDrops(this.#input.closest('.drop') as HTMLElement, this.#input);
    this.#input.addEventListener('change', () => void this.#read(changed, refused));
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
    this.#offer(name);
    changed();
  }

  async #read(changed: () => void, refused: (reason: readonly Message[]) => void): Promise<void> {
    const [file] = this.#input.files ?? [];
    if (!file) return;
    this.#reading.abort();
    const reading = (this.#reading = new AbortController());
    const answer = await readTableFile(file, this.#language.site.ownTable, reading.signal);
    if (reading.signal.aborted) return;
    reading.abort();
    if ('refusal' in answer) return refused(answer.refusal);
    this.#set = { tables: [answer.table] };
    this.#file = file.name;
    this.#offer('');
    changed();
  }
}

function readableName(name: string): string {
  const [tld = '', revision] = name.split('@');
  if (revision !== undefined) return `.${tld}, ${revision}`;
  return Object.hasOwn(allRegistries(), name) ? `.${name}` : name;
}
