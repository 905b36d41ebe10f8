/** What a visitor's own table does with a name, and what is wrong with the table itself. Loaded with the first table. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { renderMessage } from '../elements/shared/render-message.js';
import { tableFaults as tableFaultsInEnglish, tableReport as tableReportInEnglish, tag as en } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { tableFaults as tableFaultsInSwedish, tableReport as tableReportInSwedish, tag as sv } from '../languages/sv.js';
import { checkTable, type TableFault } from '../lgr/check-table.js';
import { evaluate, type Evaluation } from '../lgr/evaluate.js';
import { indexLabel } from '../lgr/index-label.js';
import type { Table } from '../lgr/table.js';
import { variants } from '../lgr/variants.js';
import { MAX_LISTED_FAULTS, MAX_SHOWN_VARIANTS } from '../limits.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { inserted } from '../messages/format-finding.js';
import { formatTableFault } from '../messages/format-table-fault.js';
import { fill, hasRightToLeft, type Message } from '../messages/message.js';
import { printable, printableCharacter } from '../messages/printable.js';

type ReportLanguage = LanguageWith<'tableFaults' | 'tableReport'>;

const languages: Readonly<Record<'en' | 'sv', ReportLanguage>> = {
  en: { tag: en, tableFaults: tableFaultsInEnglish, tableReport: tableReportInEnglish },
  sv: { tag: sv, tableFaults: tableFaultsInSwedish, tableReport: tableReportInSwedish },
};

/** Milliseconds without a key, as a name may have many variants. */
const REST = 250;

export class TableReport {
  readonly #area: HTMLElement;
  readonly #table: Table;
  readonly #language: ReportLanguage;
  #label = '';
  /** Looked for when somebody asks: a large table takes a second. */
  #faults: readonly TableFault[] | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param tag of the language */
  constructor(area: HTMLElement, table: Table, tag: string) {
    this.#area = area;
    this.#table = table;
    this.#language = chooseLanguage(tag, languages);
    this.#render();
  }

  /** Reports on the label that the table has judged. */
  show({ labels }: Diagnosis): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#label = labels.find(({ table }) => table === this.#table.id)?.unicode ?? '';
      this.#render();
    }, REST);
  }

  end(): void {
    clearTimeout(this.#rest);
    render(nothing, this.#area);
  }

  #render(): void {
    const { tableReport } = this.#language;
    const onToggle = ({ target }: Event): void => {
      if (this.#faults || !(target as HTMLDetailsElement).open) return;
      this.#faults = checkTable(this.#table);
      this.#render();
    };
    render(html`${this.#label ? renderLabel(this.#label, this.#table, tableReport) : nothing}
      <details @toggle=${onToggle}><summary>${tableReport.faults}</summary>${this.#faults && renderFaults(this.#faults, this.#language)}</details>`, this.#area);
  }
}

type Sentences = ReportLanguage['tableReport'];

/** How the table takes the label apart where one of its sequences decides, what belongs together with it, and what programs ask for. */
function renderLabel(label: string, table: Table, sentences: Sentences): TemplateResult {
  const evaluation = evaluate(label, table);
  const { disposition, parts, eligible } = evaluation;
  const index = eligible ? indexLabel(label, table) : undefined;
  const hasSequence = parts.some(({ length }) => length > 1);
  return html`${hasSequence ? html`<p>${sentences.parts} ${renderParts(label, evaluation)}</p>` : nothing}
    ${eligible ? renderVariants(label, table, sentences) : nothing}
    <details><summary>${sentences.details}</summary>
      <p>${renderMessage(fill(sentences.disposition, { disposition: inserted('code', disposition) }))}</p>
      ${index === undefined ? nothing : html`<p>${renderMessage(fill(sentences.index, { label: inserted('name', printable(index)) }))}</p>`}
    </details>`;
}

/** In the direction of the script, as the parts stand in it. */
function renderParts(label: string, { parts }: Evaluation): TemplateResult {
  const characters = Array.from(label);
  const pieces = parts.map(({ at, length }) => inserted('character', printableCharacter(characters.slice(at, at + length).join(''))));
  return html`<bdi dir=${hasRightToLeft(label) ? 'rtl' : 'ltr'}>${renderMessage(separate(pieces, ' · '))}</bdi>`;
}

/** The names that belong together with a label, by what they may come to: those that can be had first. */
function renderVariants(label: string, table: Table, sentences: Sentences): TemplateResult | typeof nothing {
  const found = variants(label, table, MAX_SHOWN_VARIANTS);
  if (found.length === 0) return nothing;
  const dispositions = [...new Set([...order, ...found.map(({ disposition }) => disposition)])];
  return html`<dl>${dispositions.map((disposition) => {
    const names = found.filter((each) => each.disposition === disposition).map((each) => inserted('name', printable(each.label)));
    if (names.length === 0) return nothing;
    const sentence = Object.hasOwn(sentences.variants, disposition) ? sentences.variants[disposition as keyof Sentences['variants']] : sentences.otherVariants;
    return html`<dt>${renderMessage(fill(sentence, { disposition: inserted('code', disposition) }, names.length))}</dt> <dd>${renderMessage(separate(names, ', '))}</dd> `;
  })}</dl>${found.isComplete ? nothing : html`<p>${renderMessage(fill(sentences.moreVariants, { count: found.length }))}</p>`}`;
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

const separate = (pieces: Message, between: string): Message => pieces.flatMap((piece, index) => (index > 0 ? [between, piece] : [piece]));
