/** One word under every top-level domain of the page, as rows to choose from. Loaded with the first word, for pages that name several. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { languageOfText } from '../../characters/language-of-text.js';
import { batch as batchInEnglish, rows as rowsInEnglish } from '../../languages/en.js';
import type { Language } from '../../languages/language.js';
import { batch as batchInSwedish, rows as rowsInSwedish } from '../../languages/sv.js';
import { formatOffered } from '../../messages/answer-message.js';
import { addSections, type ChosenLanguage } from '../../messages/choose-language.js';
import { formatInShort, type ShortLanguage } from '../../messages/format-in-short.js';
import { formatSuggestion, type State } from '../../messages/format-finding.js';
import { listFormatOf } from '../../messages/intl.js';
import { fillWhole, type Message, toText } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import { addStyles } from '../shared/add-styles.js';
import type { Lookup, Wanted } from '../shared/availability.js';
import { signOfLookup } from '../shared/availability-view.js';
import type { Answer, Terms } from '../shared/evaluate-input.js';
import { renderMessage } from '../shared/render-message.js';
import { renderSign } from '../shared/verdict-sign.js';
import type { ConverterLanguage } from './converter-language.js';
import { type RowState, rowsOf, type TldRow } from './tld-rows.js';
import { tldRowsStyles } from './tld-rows-styles.js';

/** What can be done with the rows, and which ones are chosen. */
export interface Choosing {
  readonly isMultiple: boolean;
  /** Whether nothing can be changed. */
  readonly isFixed: boolean;
  /** The TLD of the answer above the rows. */
  readonly leading: string;
  readonly chosen: readonly string[];
  /** The names that the form wants. */
  readonly wants: Wanted;
  readonly onChoose: (row: TldRow, isChosen: boolean) => void;
  /** Takes another name into the field. */
  readonly onSuggestion: (name: string) => void;
}

const rowLanguages = { en: { rows: rowsInEnglish, batch: batchInEnglish }, sv: { rows: rowsInSwedish, batch: batchInSwedish } };

/** The rows of one element. */
export class TldRows {
  #answer: Answer | undefined;
  #rows: readonly TldRow[] = [];
  #spoken = '';

  constructor({ renderRoot }: LitElement) {
    addStyles(renderRoot as ShadowRoot, tldRowsStyles);
  }

  /** The rows of an answer, which are the same as long as the answer is. */
  of(answer: Answer, terms: Terms): readonly TldRow[] {
    if (this.#answer !== answer) {
      this.#answer = answer;
      this.#rows = rowsOf(answer, terms);
    }
    return this.#rows;
  }

  /** @param isFinal whether more typing can't cure what is wrong: until then, nothing is said of it */
  render(rows: readonly TldRow[], isFinal: boolean, choosing: Choosing, chosen: ConverterLanguage): TemplateResult {
    const language = { ...chosen, ...addSections(chosen, rowLanguages) };
    const { isMultiple } = choosing;
    return html`<p id="rows" class="quiet">${isMultiple ? language.rows['rows-many'] : chosen.converter.tld}</p>
    <div class="rows" part="rows" role=${isMultiple ? 'group' : 'radiogroup'} aria-labelledby="rows">
      ${rows.map((row) => (isFinal ? renderRow(row, choosing, language) : renderUnfinished(row)))}
    </div>`;
  }

  /** Under which TLDs a name is permitted and under which not, to be spoken; once for each name, as whoever chooses one of them knows it. */
  speak(rows: readonly TldRow[], chosen: ChosenLanguage): string {
    const list = (kind: string): string => listFormatOf(chosen.tag).format(rows.filter(({ state }) => spoken[state] === kind).map((row) => partsOf(row)[1]));
    const words = toText(fillWhole(wordsIn(chosen)['rows-spoken'], list));
    const [first] = rows;
    const said = `${first?.name.unicode} ${words}`;
    const isNew = said !== this.#spoken;
    this.#spoken = said;
    return isNew ? words : '';
  }

  /** Which names can be had, and what the page offers for those that can't, to be spoken; '' while some are being checked, undefined where none are. */
  speakAvailability(rows: readonly TldRow[], leading: string, chosen: ConverterLanguage): string | undefined {
    const looked = rows.filter(({ lookup }) => lookup);
    if (looked.length === 0) return undefined;
    if (looked.some(({ lookup }) => lookup?.state === 'checking')) return '';
    const list = (state: string): string => listFormatOf(chosen.tag).format(looked.filter(({ lookup }) => lookup?.state === state).map((row) => partsOf(row)[1]));
    const offered = new Set(looked.flatMap((row) => (row.tld === leading ? (row.lookup?.suggestions ?? []) : suggestionsOf(row)))); // the answer's block has room for all
    return [fillWhole(wordsIn(chosen)['rows-available'], list), formatOffered([...offered], chosen)].map(toText).filter(Boolean).join(' ');
  }

  /** Why the form gets none of these; undefined where none can be chosen, which the answer itself explains. */
  faultOf(rows: readonly TldRow[], chosen: ChosenLanguage): string | undefined {
    return rows.some(({ isFree }) => isFree) ? wordsIn(chosen)['row-choose'] : undefined;
  }
}

/** The place in the sentence that is spoken; what is on its way has none. */
const spoken: Readonly<Partial<Record<RowState, 'permitted' | 'refused' | 'unknown'>>> = {
  permitted: 'permitted',
  caution: 'unknown',
  refused: 'refused',
  invalid: 'refused',
  blocked: 'refused',
  uncertain: 'unknown',
  unknown: 'unknown',
  missing: 'unknown',
};

const wordsIn = (chosen: ChosenLanguage): Language['rows'] => addSections(chosen, rowLanguages).rows;

function renderRow(row: TldRow, choosing: Choosing, language: ShortLanguage): TemplateResult {
  const { tld } = row;
  const sign = signOf(row, choosing.wants);
  const isOpen = row.isFree || row.lookup?.state === 'checking';
  const content = html`${renderSign(sign)}${renderRowName(row)}<span class="why">${renderMessage(formatState(row, language))}</span>`;
  const suggestions = tld === choosing.leading ? [] : suggestionsOf(row); // those of the answer stand above
  return html`<div class="row" part="row" data-tld=${tld}>
    ${isOpen ? html`<label class="tld ${sign}">${renderBox(row, choosing)}${content}</label>` : html`<div class="tld ${sign}">${content}</div>`}
    ${suggestions.length > 0 ? html`<span class="offers">${suggestions.map((name) => renderOffer(name, choosing, language))}</span>` : nothing}
  </div>`;
}

const renderUnfinished = (row: TldRow): TemplateResult =>
  html`<div class="row" part="row" data-tld=${row.tld}><div class="tld unfinished">${renderSign('unfinished')}${renderRowName(row)}</div></div>`;

/** The likeliest one: a row has room for one. */
function suggestionsOf({ state, diagnosis, lookup }: TldRow): readonly string[] {
  if (lookup) return (lookup.suggestions ?? []).slice(0, 1);
  if (state !== 'refused' && state !== 'invalid') return [];
  return diagnosis().findings.flatMap(({ suggestions }) => suggestions ?? []).slice(0, 1);
}

function renderBox(row: TldRow, { isMultiple, isFixed, chosen, onChoose }: Choosing): unknown {
  const box = html`<input
    type=${isMultiple ? 'checkbox' : 'radio'} name="tld" ?disabled=${isFixed || !row.isFree} .checked=${live(chosen.includes(row.tld))}
    @input=${(event: Event) => event.stopPropagation()} @change=${(event: Event) => onChoose(row, (event.target as HTMLInputElement).checked)}
  />`;
  return keyed(isMultiple, box); // a checked box that becomes a radio button would uncheck another one
}

/** The name as a whole runs from left to right, and breaks before its TLD. */
function renderRowName(row: TldRow): TemplateResult {
  const [label, tld] = partsOf(row);
  return html`<span class="of-tld" dir="ltr" translate="no"><bdi lang=${languageOfText(label) ?? nothing}>${printable(label)}</bdi><wbr /><b>${tld}</b></span> `;
}

/** The label, and the TLD with its dot. */
function partsOf({ name: { unicode } }: TldRow): [label: string, tld: string] {
  const dot = unicode.lastIndexOf('.');
  return [unicode.slice(0, dot), unicode.slice(dot)];
}

const renderOffer = (name: string, { isFixed, onSuggestion }: Choosing, language: ShortLanguage): TemplateResult => html`<button
  type="button" class="suggestion" part="offer" ?disabled=${isFixed} aria-label=${toText(formatSuggestion(name, language))} @click=${() => onSuggestion(name)}
><bdi dir="ltr" translate="no">${printable(name)}</bdi></button>`;

function formatState({ state, blocked, diagnosis, lookup }: TldRow, language: ShortLanguage): Message {
  if (state === 'blocked') return [blocked || language.rows['row-blocked']];
  const words = wordsOfStates[state];
  const known = lookup && formatLookup(lookup, language);
  if (known) return words ? [known] : [...formatInShort(diagnosis(), language), ` · ${known}`];
  return words ? [language.rows[words]] : formatInShort(diagnosis(), language);
}

/** In the page's words, where it has some; nothing where nothing is known. */
const formatLookup = ({ state, message }: Lookup, { rows }: ShortLanguage): string => (message ? printable(message) : state === 'unknown' ? '' : rows[`row-${state}`]);

function signOf({ state, lookup }: TldRow, wants: Wanted): State {
  const sign = lookup && signOfLookup(lookup, wants);
  return !sign || sign === 'elsewhere' || (sign === 'permitted' && state === 'caution') ? signs[state] : sign;
}

/** A state that is not in here says its reason. */
const wordsOfStates: Readonly<Partial<Record<RowState, keyof Language['rows']>>> = {
  permitted: 'row-permitted',
  unknown: 'row-unknown',
  awaited: 'row-awaited',
  missing: 'row-missing',
};

const signs: Readonly<Record<RowState, State>> = {
  permitted: 'permitted',
  caution: 'caution',
  refused: 'refused',
  invalid: 'refused',
  blocked: 'refused',
  unknown: 'elsewhere',
  uncertain: 'elsewhere',
  missing: 'elsewhere',
  awaited: 'unfinished',
};
