/** Compares two tables on the page for registrars: what has changed, and which names of a list they judge differently. */
import { html, nothing, render } from 'lit';
import { chooseLanguage } from '../messages/choose-language.js';
import { type Message, toText } from '../messages/message.js';
import { loadRegistries } from '../registry/registered.js';
import { type ComparisonLanguage, comparisonLanguages } from './comparison-language.js';
import { takeDrops } from './drop.js';
import { ListTrial } from './list-trial.js';
import type { SiteLanguage } from './page-language.js';
import { renderCharacters, renderDifferences } from './table-differences.js';
import { TableSide } from './table-side.js';

/** What is compared at first: the two revisions of .se whose letters differ. */
const FIRST = ['se@2003-10', 'se'] as const;

export class TableComparison {
  readonly #language: SiteLanguage;
  readonly #sentences: ComparisonLanguage;
  readonly #older: TableSide;
  readonly #newer: TableSide;
  readonly #list: HTMLInputElement;
  readonly #trial: ListTrial;
  readonly #status: HTMLElement;
  readonly #changes: HTMLElement;

  constructor(section: HTMLElement, language: SiteLanguage) {
    const find = <Found extends HTMLElement>(selector: string): Found => section.querySelector(selector) as Found;
    this.#language = language;
    this.#sentences = chooseLanguage(language.tag, comparisonLanguages);
    [this.#older, this.#newer] = [new TableSide(find('#older'), find('#older-file'), find('#older-told'), language), new TableSide(find('#newer'), find('#newer-file'), find('#newer-told'), language)];
    this.#list = find('#compare-list');
    this.#status = find(':scope > [role=status]');
    this.#changes = find('.changes');
    this.#trial = new ListTrial(find('.changed-names'), this.#sentences, language.site.compareTables, (...sentences) => this.#say(...sentences));
  }

  async start(): Promise<void> {
    const sides = [this.#older, this.#newer];
    sides.forEach((side, index) => side.start(FIRST[index] as string, () => this.#show()));
    takeDrops(this.#list.closest('.drop') as HTMLElement, this.#list);
    this.#list.addEventListener('change', () => void this.#tryList());
    this.#show();
    await loadRegistries().catch(() => undefined); // without a network, those that are there
    for (const side of sides) side.update();
  }

  #show(): void {
    const [older, newer] = [this.#older, this.#newer].map(({ name, set }) => set && { name, set });
    render(older && newer ? html`${renderDifferences(older, newer, this.#sentences)}
    ${[older, newer].map((side) => renderCharacters(side, this.#language))}` : nothing, this.#changes);
    this.#say();
    void this.#tryList();
  }

  #tryList(): Promise<void> {
    return this.#trial.start(this.#list.files?.[0], this.#older.set, this.#newer.set);
  }

  #say(...sentences: Message[]): void {
    this.#status.textContent = sentences.map(toText).join(' ');
  }
}
