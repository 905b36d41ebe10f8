/** The block that says whether the code is that of the name. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatSuggestion } from '../../messages/format-finding.js';
import { renderCodeLine } from '../shared/code-line.js';
import { renderDoor } from '../shared/door-view.js';
import { renderMessage } from '../shared/render-message.js';
import { renderBreaks } from '../shared/render-name.js';
import { renderSign } from '../shared/verdict-sign.js';
import type { PairAnswer } from './pair-answer.js';
import type { PairLanguage } from './pair-language.js';

/** What people can do in the block. */
export interface PairActions {
  /** Whether neither the name nor the code can be changed. */
  readonly isFixed: boolean;
  /** Whether the answer is to what was typed before. */
  readonly isStale: boolean;
  readonly isOpen: boolean;
  /** The words on the button that copies the right code. */
  readonly copyLabel: string;
  readonly onCopy: () => void;
  readonly onCode: (code: string) => void;
  readonly onName: (name: string) => void;
  readonly onToggle: (isOpen: boolean) => void;
  /** Takes back the last change that was not typed; undefined where there is none. */
  readonly onUndo: (() => void) | undefined;
}

export function renderPair(answer: PairAnswer, language: PairLanguage, actions: PairActions): TemplateResult {
  const { state, headline, body, forms, more } = answer;
  const { isStale, isOpen, onToggle, onUndo } = actions;
  return html`<div class="verdict ${state} ${isStale ? 'stale' : ''}" part="verdict ${state}" ?inert=${isStale}>
    ${renderSign(state)}
    <div class="said">
      <div class="lead">
        <p class="headline">${renderMessage(headline)}</p>
        ${onUndo ? html`<button type="button" class="undo link" part="undo" @click=${onUndo}>${language.messages.undo}</button>` : nothing}
      </div>
      ${body.map((sentence) => html`<p class="body">${renderMessage(sentence)}</p>`)}
      ${renderCodes(answer, language)}
      ${renderWays(answer, language, actions)}
      ${forms ? renderCodeLine(forms) : nothing}
      ${more.length > 0
        ? renderDoor('differences', language.pair['pair-more'], isOpen, onToggle, () => html`<ul>${more.map((each) => html`<li>${renderMessage(each)}</li>`)}</ul>`)
        : nothing}
    </div>
  </div>`;
}

/** One code above the other, so that the character that differs stands below its counterpart; for who can't see that, in words. */
const renderCodes = ({ codes, place }: PairAnswer, { pair }: PairLanguage): TemplateResult | typeof nothing =>
  codes
    ? html`${place ? html`<p class="unseen">${renderMessage(place)}</p>` : nothing}
      <dl class="codes">
        <dt class="quiet">${pair['pair-given']}</dt>
        <dd class="code" part="given" dir="ltr" translate="no">${renderPieces(codes.given)}</dd>
        <dt class="quiet">${pair['pair-right']}</dt>
        <dd class="code right" part="right" dir="ltr" translate="no">${renderPieces(codes.right)}</dd>
      </dl>`
    : nothing;

const renderPieces = (pieces: readonly string[]): unknown => pieces.map((piece, index) => (index % 2 === 0 ? renderBreaks(piece) : piece && html`<mark>${piece}</mark>`));

/** The right code first, then the name that the code means. */
function renderWays({ right, names }: PairAnswer, language: PairLanguage, { isFixed, copyLabel, onCopy, onCode, onName }: PairActions): TemplateResult | typeof nothing {
  const ways = [
    ...(right ? [html`<button type="button" class="first" part="copy" @click=${onCopy}><span>${copyLabel}</span></button>`] : []),
    ...(right && !isFixed ? [html`<button type="button" part="mend" @click=${() => onCode(right)}>${language.pair['pair-use']}</button>`] : []),
    ...(isFixed ? [] : names.map((name) => html`<button type="button" class="suggestion" part="mend" @click=${() => onName(name)}>${renderMessage(formatSuggestion(name, language))}</button>`)),
  ];
  return ways.length > 0 ? html`<div class="suggestions">${ways}</div>` : nothing;
}
