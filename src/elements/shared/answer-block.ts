/** The one block below a field that answers: what is so, what to do about it, and the name in both forms. */
import { html, nothing, type TemplateResult } from 'lit';
import { type AnswerMessage, type ComparedCode, formatAnswer } from '../../messages/answer-message.js';
import type { FindingLanguage } from '../../messages/finding-language.js';
import type { State } from '../../messages/format-finding.js';
import type { Lookup, Wanted } from './availability.js';
import { renderAvailability } from './availability-view.js';
import type { Answer } from './evaluate-input.js';
import { renderBreakingName } from './render-name.js';
import { renderMessage } from './render-message.js';
import { renderSuggestions } from './suggestions-view.js';
import { renderSign } from './verdict-sign.js';

/** What people can do in the block, and what an element has of its own in it. */
export interface BlockParts {
  /** Whether the field can't be changed. */
  readonly isFixed: boolean;
  /** Whether the answer is to what was typed before, as the present one would only say that it is not finished. */
  readonly isStale?: boolean;
  /** Whether the name can be had; undefined where the page does not tell. */
  readonly lookup?: Lookup | undefined;
  /** The names that the form wants. */
  readonly wants?: Wanted;
  readonly onSuggestion: (name: string) => void;
  /** Takes back the last change that was not typed; undefined where there is none. */
  readonly onUndo?: (() => void) | undefined;
  /** Takes the code as it was typed; undefined where the page does not. */
  readonly onKeep?: (() => void) | undefined;
  /** The name in both forms. */
  readonly forms: unknown;
}

export function renderBlock(state: State, answer: Answer, language: FindingLanguage, { isFixed, isStale = false, lookup, wants = '', onSuggestion, onUndo, onKeep, forms }: BlockParts): TemplateResult {
  const { messages } = language;
  const said = formatAnswer(state, answer, language);
  const keep = said.keep && onKeep ? html`<button type="button" part="mend" ?disabled=${isFixed} @click=${onKeep}>${said.keep}</button>` : nothing;
  return html`<div class="verdict ${said.state} ${isStale ? 'stale' : ''}" part="verdict ${state}" ?inert=${isStale}>
      ${renderSign(said.state)}
      <div class="said">
        <div class="lead">
          <p class="headline">${renderMessage(said.headline)}</p>
          ${onUndo ? html`<button type="button" class="undo link" part="undo" @click=${onUndo}>${messages.undo}</button>` : nothing}
        </div>
        ${said.body.length > 0 ? html`<p class="body">${renderMessage(said.body)}</p>` : nothing}
        ${lookup
          ? html`<slot name="availability">${renderAvailability(lookup, wants, language, isFixed, onSuggestion)}</slot>`
          : said.tellsAvailability ? html`<p class="quiet"><slot name="availability">${messages.availability}</slot></p>` : nothing}
        ${said.comparison.length > 0 ? renderComparison(said.comparison) : nothing}
        ${renderSuggestions(said.suggestions, language, isFixed, onSuggestion, keep)}
        ${forms}
        ${renderOthers(said, messages.findings)}
      </div>
    </div>
    ${said.display ? renderDisplay(said.display) : nothing}`;
}

const renderOthers = ({ others }: AnswerMessage, label: string): TemplateResult | typeof nothing =>
  others.length === 0
    ? nothing
    : html`<ul class="findings" part="findings" aria-label=${label}>
        ${others.map(({ severity, code, phrase }) => html`<li class=${severity} data-code=${code}><span>${renderMessage(phrase)}</span></li>`)}
      </ul>`;

/** One code above the other, so that the character that differs stands below its counterpart. */
const renderComparison = (codes: readonly ComparedCode[]): TemplateResult =>
  html`<div class="comparison">
    ${codes.map(({ words, code: [before, marked, after], name }) => html`<span class="quiet">${words}</span>
      <span class="code miscopied" dir="ltr" translate="no">${before}<mark>${marked}</mark>${after} = ${renderBreakingName(name)}</span>`)}
  </div>`;

/** How an address bar has a permitted name. */
const renderDisplay = ({ headline, body, ace }: AnswerMessage['display'] & object): TemplateResult =>
  html`<div class="verdict caution display" part="display">
    ${renderSign('caution')}
    <div class="said">
      <p class="headline">${renderMessage(headline)}</p>
      <p class="address code" dir="ltr" translate="no">${renderBreakingName(ace)}</p>
      <p class="body">${renderMessage(body)}</p>
    </div>
  </div>`;
