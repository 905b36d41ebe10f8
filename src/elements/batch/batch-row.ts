import { html, nothing, type TemplateResult } from 'lit';
import { isFaulty } from '../../lists/counts.js';
import type { ShownRow } from '../../lists/show-row.js';
import { say } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import type { BatchLanguage } from './batch-language.js';
import { formatCause } from '../../lists/format-cause.js';
import { renderRowSign, states } from './row-sign.js';
import { codeOf, earlierOf, formatWas, renderName } from './row-texts.js';

/** Renders a row in the same height as every other; whoever chooses it reads the rest in the card. */
export function renderRow(row: ShownRow, place: number, isChosen: boolean, language: BatchLanguage): TemplateResult {
  return html`<div role="row" class="row" id="row-${place}" aria-rowindex=${place + 2} aria-selected=${isChosen}>
    <span role="gridcell" class="line">${row.line.toLocaleString(language.tag)}</span>
    <div role="gridcell" class="of-name">${renderFound(row, language)}</div>
    <div role="gridcell" class="of-proposed"><span class="proposals">${renderProposed(row, language)}</span>${row.other ? renderChange(row.other, language, -1) : nothing}</div>
  </div>`;
}

/** The button that puts the suggestion in place, or takes it back. With the keyboard, the row itself does that (Enter), and its card. */
export const renderChange = ({ isMended, name }: NonNullable<ShownRow['other']>, language: BatchLanguage, tabIndex: 0 | -1, onClick?: () => void): TemplateResult =>
  html`<button type="button" class="change-row" tabindex=${tabIndex} aria-label=${isMended ? nothing : say(language.messages.change, { name: { kind: 'name', text: printable(name) } })} @click=${onClick ?? nothing}>${isMended ? language.batch.undo : language.batch.mendRow}</button>`;

/** The name, and what is told of it. */
export function renderFound(row: ShownRow, language: BatchLanguage): TemplateResult {
  const { verdict, cause, match, code = '', codeUnicode = '', other } = row;
  return html`<bdi class="name" dir="ltr" translate="no">${renderName(row)}</bdi>
    <span class="why ${states[verdict]} ${verdict}"
      >${renderRowSign(verdict)}<span class="verdict ${cause ? 'unseen' : ''}">${language.batch[verdict]}</span> ${
        cause && html`<span class="cause">${formatCause(cause, language)}</span>`
      }</span>
    ${match === false ? html`<span class="wrong"><bdi class="code" dir="ltr" translate="no">${printable(code)}</bdi>${codeUnicode && html` = <bdi dir="ltr" translate="no">${printable(codeUnicode)}</bdi>`}</span>` : nothing}
    ${other?.isMended ? html`<span class="earlier">${formatWas(other, language)}</span>` : nothing}
    ${earlierOf(row, language).map((words) => html`<span class="earlier">${words}</span>`)}`;
}

/** What is suggested in its place, with its code; else the code of a name that is not refused. */
export function renderProposed(row: ShownRow, { batch }: BatchLanguage): TemplateResult {
  const { verdict, ascii, other } = row;
  const offered = other && !other.isMended && other.name !== row.input ? other : undefined;
  const { suggestion, suggestedCode } = offered ? { suggestion: offered.name, suggestedCode: offered.code } : row;
  if (verdict === 'mismatched') return html`<bdi class="proposed code" dir="ltr" translate="no">${printable(ascii)}</bdi><span class="small">${batch.rightCode}</span>`;
  const code = suggestion ? suggestedCode : isFaulty(verdict) ? '' : codeOf(row);
  return html`${suggestion ? html`<bdi class="proposed" dir="ltr" translate="no">${printable(suggestion)}</bdi>` : nothing}${
    code ? html`<bdi class="small code" dir="ltr" translate="no">${printable(code)}</bdi>` : nothing
  }`;
}
