import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedRow } from '../../../lists/check-row.js';
import type { BatchLanguage } from '../../../locales/batch-language.js';
import { say } from '../../../locales/phrase.js';
import { printable } from '../../../locales/printable.js';
import { renderSign } from '../sign.js';

/** A row in as much room as every other one; what does not fit is in the card. */
export function renderRow(row: CheckedRow, place: number, isChosen: boolean, { strings }: BatchLanguage): TemplateResult {
  return html`<div role="row" class="row" id="row-${place}" aria-rowindex=${place + 2} aria-selected=${isChosen}>
    <span role="gridcell" class="line">${row.line}</span>
    <bdi role="gridcell" class="name" translate="no">${printable(row.input)}</bdi>
    <bdi role="gridcell" class="of-code code" translate="no">${printable(codeOf(row))}</bdi>
    <span role="gridcell" class="verdict ${row.verdict}">${renderSign(row.verdict)}<span>${strings[row.verdict]}</span></span>
    <span role="gridcell" class="fault">${remarksOf(row, strings).join(' ')}</span>
  </div>`;
}

/** The row that is looked at, whole. */
export function renderCard(row: CheckedRow, { strings, tag }: BatchLanguage, goTo: (line: number) => void): TemplateResult {
  return html`<div class="card">
    <p class="quiet">${strings.line} ${row.line.toLocaleString(tag)}</p>
    <p class="verdict ${row.verdict}">${renderSign(row.verdict)}<span><bdi class="large" translate="no">${printable(row.input)}</bdi> – ${strings[row.verdict]}</span></p>
    ${codeOf(row) && codeOf(row) !== row.input ? html`<p><bdi class="code" translate="no">${printable(codeOf(row))}</bdi></p>` : nothing}
    ${remarksOf(row, strings).map((remark) => html`<p>${remark}</p>`)}
    ${row.sameAs === undefined
      ? nothing
      : html`<button type="button" @click=${() => goTo(row.sameAs as number)}>${say(strings.goToSame, { line: row.sameAs })}</button>`}
  </div>`;
}

/** That of the file, where it has one. */
const codeOf = ({ code, ascii }: CheckedRow): string => code ?? ascii;

function remarksOf({ fault, suggestion, sameAs, match, codeUnicode }: CheckedRow, strings: BatchLanguage['strings']): string[] {
  const named = (sentence: string, name: string): string => say(sentence, { name: { kind: 'name', text: printable(name) } });
  return [
    fault,
    suggestion && named(strings.mend, suggestion),
    match === false ? (codeUnicode ? named(strings.otherCode, codeUnicode) : strings.noCode) : '',
    sameAs === undefined ? '' : say(strings.same, { line: sameAs }),
  ].filter((remark) => remark !== '');
}
