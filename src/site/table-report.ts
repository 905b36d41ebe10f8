/** What a visitor's own table does with a name, and what is wrong with the table itself. Loaded with the first table. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { renderMessage } from '../elements/shared/render-message.js';
import { related as relatedInEnglish, tableChanges as tableChangesInEnglish, tableFaults as tableFaultsInEnglish, tableReport as tableReportInEnglish, tag as en } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { related as relatedInSwedish, tableChanges as tableChangesInSwedish, tableFaults as tableFaultsInSwedish, tableReport as tableReportInSwedish, tag as sv } from '../languages/sv.js';
import type { TableFault } from '../lgr/check-table.js';
import type { DetailedChanges } from '../lgr/compare-tables.js';
import { evaluate, type Evaluation } from '../lgr/evaluate.js';
import type { Table } from '../lgr/table.js';
import { MAX_LISTED_CHARACTERS, MAX_LISTED_FAULTS, MAX_SHOWN_VARIANTS } from '../limits.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { inserted } from '../messages/format-finding.js';
import { describeTable, formatChanges } from '../messages/format-table-changes.js';
import { formatTableFault } from '../messages/format-table-fault.js';
import { fill, hasRightToLeft, type Message } from '../messages/message.js';
import { printable, printableCharacter } from '../messages/printable.js';
import type { Related } from '../workers/examine-table.js';
import type { OpenTable } from './table-file.js';

type ReportLanguage = LanguageWith<'related' | 'tableChanges' | 'tableFaults' | 'tableReport'>;

const languages: Readonly<Record<'en' | 'sv', ReportLanguage>> = {
  en: { tag: en, related: relatedInEnglish, tableChanges: tableChangesInEnglish, tableFaults: tableFaultsInEnglish, tableReport: tableReportInEnglish },
  sv: { tag: sv, related: relatedInSwedish, tableChanges: tableChangesInSwedish, tableFaults: tableFaultsInSwedish, tableReport: tableReportInSwedish },
};

/** Milliseconds without a key, as a name may have many variants. */
const REST = 250;

export class TableReport {
  readonly #area: HTMLElement;
  readonly #open: OpenTable;
  /** The table that was in use before, if there was one. */
  readonly #before: OpenTable | undefined;
  readonly #language: ReportLanguage;
  #label = '';
  #related: Related | undefined;
  /** Looked for when somebody asks. */
  #faults: readonly TableFault[] | undefined;
  #changes: DetailedChanges | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param tag of the language */
  constructor(area: HTMLElement, open: OpenTable, before: OpenTable | undefined, tag: string) {
    this.#area = area;
    this.#open = open;
    this.#before = before;
    this.#language = chooseLanguage(tag, languages);
    this.#render();
  }

  /** Reports on the label that the table has judged. */
  show({ labels }: Diagnosis): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#relate(labels.find(({ table }) => table === this.#open.table.id)?.unicode ?? '').catch(reportError);
    }, REST);
  }

  end(): void {
    clearTimeout(this.#rest);
    this.#label = '';
    render(nothing, this.#area);
  }

  async #relate(label: string): Promise<void> {
    this.#label = label;
    const related = label && evaluate(label, this.#open.table).eligible ? await this.#open.examiner.relate(label, MAX_SHOWN_VARIANTS) : undefined;
    if (label !== this.#label) return;
    this.#related = related;
    this.#render();
  }

  #render(): void {
    const { tableReport } = this.#language;
    render(html`${this.#label ? renderLabel(this.#label, this.#open.table, this.#related, this.#language) : nothing}
      <details @toggle=${this.#onFaults}><summary>${tableReport.faults}</summary>${this.#faults && renderFaults(this.#faults, this.#language)}</details>
      ${this.#before
        ? html`<details @toggle=${this.#onChanges}><summary>${renderMessage(fill(tableReport.changes, { table: describeTable(this.#before.table) }))}</summary>${this.#changes && renderChanges(this.#changes, this.#language)}</details>`
        : nothing}`, this.#area);
  }

  #onFaults = async (): Promise<void> => {
    if (this.#faults) return;
    this.#faults = await this.#open.examiner.check();
    this.#render();
  };

  #onChanges = async (): Promise<void> => {
    if (this.#changes || !this.#before) return;
    this.#changes = await this.#open.examiner.compare(this.#before.file);
    this.#render();
  };
}

/** How the table takes the label apart where one of its sequences decides, and what programs ask for; what that means for people, the converter says. */
function renderLabel(label: string, table: Table, related: Related | undefined, language: ReportLanguage): TemplateResult {
  const { tableReport: sentences } = language;
  const evaluation = evaluate(label, table);
  const { disposition, parts } = evaluation;
  const hasSequence = parts.some(({ length }) => length > 1);
  return html`${hasSequence ? html`<p>${sentences.parts} ${renderParts(label, evaluation)}</p>` : nothing}
    <details><summary>${sentences.details}</summary>
      <p>${renderMessage(fill(sentences.disposition, { disposition: inserted('code', disposition) }))}</p>
      ${related?.index === undefined ? nothing : html`<p>${renderMessage(fill(sentences.index, { label: inserted('name', printable(related.index)) }))}</p>`}
      ${related ? renderVariants(related, language) : nothing}
    </details>`;
}

/** In the direction of the script, as the parts stand in it. */
function renderParts(label: string, { parts }: Evaluation): TemplateResult {
  const characters = Array.from(label);
  const pieces = parts.map(({ at, length }) => inserted('character', printableCharacter(characters.slice(at, at + length).join(''))));
  return html`<bdi dir=${hasRightToLeft(label) ? 'rtl' : 'ltr'}>${renderMessage(separate(pieces, ' · '))}</bdi>`;
}

/** The variants of a label by their dispositions: those that can be had first. */
function renderVariants({ variants, isComplete }: Related, { tableReport: sentences, related: { tooMany } }: ReportLanguage): TemplateResult | typeof nothing {
  const dispositions = [...new Set([...order, ...variants.map(({ disposition }) => disposition)])];
  return html`<dl>${dispositions.map((disposition) => {
    const names = variants.filter((each) => each.disposition === disposition).map((each) => inserted('name', printable(each.label)));
    if (names.length === 0) return nothing;
    return html`<dt>${renderMessage(fill(sentences.variants, { disposition: inserted('code', disposition) }, names.length))}</dt> <dd>${renderMessage(separate(names, ', '))}</dd> `;
  })}</dl>${isComplete ? nothing : html`<p>${variants.length > 0 ? renderMessage(fill(sentences.moreVariants, { count: variants.length })) : tooMany}</p>`}`;
}

const order = ['activated', 'allocatable', 'valid', 'blocked'];

/** Some of each kind, and the number of the others. */
function renderFaults(faults: readonly TableFault[], language: ReportLanguage): TemplateResult {
  const { tableReport } = language;
  if (faults.length === 0) return html`<p>${tableReport.noFaults}</p>`;
  const kinds = [...new Set(faults.map(({ code }) => code))].map((kind) => faults.filter(({ code }) => code === kind));
  const items = kinds.flatMap((each) => [
    ...each.slice(0, MAX_LISTED_FAULTS).map((fault) => formatTableFault(fault, language)),
    ...(each.length > MAX_LISTED_FAULTS ? [fill(tableReport.moreFaults, { count: each.length - MAX_LISTED_FAULTS })] : []),
  ]);
  return html`<p>${renderMessage(fill(tableReport.faultCount, { count: faults.length }))}</p> <ul>${items.map((item) => html`<li>${renderMessage(item)}</li> `)}</ul>`;
}

const renderChanges = (changes: DetailedChanges, language: ReportLanguage): TemplateResult =>
  html`<ul>${formatChanges(changes, language, MAX_LISTED_CHARACTERS).map((line) => html`<li>${renderMessage(line)}</li> `)}</ul>`;

const separate = (pieces: Message, between: string): Message => pieces.flatMap((piece, index) => (index > 0 ? [between, piece] : [piece]));
