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
    <bdi role="gridcell" class="name" dir="ltr" translate="no">${nameOf(row)}</bdi>
    <bdi role="gridcell" class="of-code code" dir="ltr" translate="no">${codeOf(row)}</bdi>
    ${renderVerdict(row, strings, 'gridcell')}
    <span role="gridcell" class="fault">${remarksOf(row, strings).join(' ')}</span>
  </div>`;
}

/** A code that belongs to another name must not pass at a glance. */
function renderVerdict({ verdict, match }: CheckedRow, strings: BatchStrings, role: 'gridcell' | 'paragraph'): TemplateResult {
  const isOther = verdict === 'permitted' && match === false;
  const shown = isOther ? 'refused' : verdict;
  return html`<span role=${role} class="verdict ${shown}">${renderSign(shown)}<span>${isOther ? strings.wrongCode : strings[verdict]}</span></span>`;
}

/** The row that is looked at, whole. */
export function renderCard(row: CheckedRow, { strings, tag }: BatchLanguage, goTo: (line: number) => void): TemplateResult {
  return html`<div class="card">
    <p class="quiet">${strings.line} ${row.line.toLocaleString(tag)}</p>
    <p><bdi class="large" dir="ltr" translate="no">${nameOf(row)}</bdi></p>
    ${codeOf(row) ? html`<p><bdi class="code" dir="ltr" translate="no">${codeOf(row)}</bdi></p>` : nothing}
    ${renderVerdict(row, strings, 'paragraph')}
    ${remarksOf(row, strings).map((remark) => html`<p>${remark}</p>`)}
    ${row.sameAs === undefined
      ? nothing
      : html`<button type="button" @click=${() => goTo(row.sameAs as number)}>${say(strings.goToSame, { line: row.sameAs })}</button>`}
  </div>`;
}

/** As the file has it; where that is a code, the name that it stands for. */
const nameOf = ({ input, unicode, ascii }: CheckedRow): string => printable(unicode && input.toLowerCase() === ascii ? unicode : input);

/** That of the file, where it has one. A name of plain letters has none. */
const codeOf = ({ code, ascii }: CheckedRow): string => printable(code ?? (ascii.includes('xn--') ? ascii : ''));

function remarksOf({ fault, suggestion, sameAs, match, codeUnicode }: CheckedRow, strings: BatchStrings): string[] {
  const named = (sentence: string, name: string): string => say(sentence, { name: { kind: 'name', text: printable(name) } });
  return [
    fault,
    suggestion && named(strings.mend, suggestion),
    match === false ? (codeUnicode ? named(strings.otherCode, codeUnicode) : strings.noCode) : '',
    sameAs === undefined ? '' : say(strings.same, { line: sameAs }),
  ].filter((remark) => remark !== '');
}

type BatchStrings = BatchLanguage['strings'];
