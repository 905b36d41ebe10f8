import { html, nothing, type TemplateResult } from 'lit';
import type { Language, LanguageWith } from '../../languages/language.js';
import type { FinalVerdict } from '../../diagnosis/verdict.js';
import type { CheckedRow, RowVerdict } from '../../lists/check-row.js';
import type { WordVerdicts } from '../../lists/word-verdicts.js';
import type { State } from '../../messages/format-finding.js';
import { listFormatOf } from '../../messages/intl.js';
import { fillWhole, say, toText } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import { renderSign } from '../shared/verdict-sign.js';
import { formatCounts } from './format-counts.js';

/** Renders a row in the same height as every other; whoever chooses it reads the rest in the card. */
export function renderRow(row: CheckedRow, place: number, isChosen: boolean, language: LanguageWith<'batch'>): TemplateResult {
  const { batch, tag } = language;
  return html`<div role="row" class="row" id="row-${place}" aria-rowindex=${place + 2} aria-selected=${isChosen}>
    <span role="gridcell" class="line">${row.line.toLocaleString(tag)}</span>
    <bdi role="gridcell" class="name" dir="ltr" translate="no">${nameOf(row)}</bdi>
    <bdi role="gridcell" class="of-code code" dir="ltr" translate="no">${codeOf(row)}</bdi>
    ${renderVerdict(row, batch, 'gridcell')}
    <span role="gridcell" class="fault">${messagesOf(row, language).join(' ')}</span>
  </div>`;
}

function renderVerdict({ verdict }: CheckedRow, sentences: Language['batch'], role: 'gridcell' | 'paragraph'): TemplateResult {
  const state = states[verdict];
  return html`<span role=${role} class="verdict ${state}">${renderSign(state)}<span>${sentences[verdict]}</span></span>`;
}

/** How a verdict on a row looks. */
const states: Readonly<Record<RowVerdict, State>> = {
  permitted: 'permitted',
  caution: 'caution',
  refused: 'refused',
  mismatched: 'refused',
  invalid: 'invalid',
  malformed: 'invalid',
  other: 'elsewhere',
  empty: 'empty',
};

/** Renders all of the chosen row. */
export function renderCard(row: CheckedRow, language: LanguageWith<'batch'>, goTo: (line: number) => void): TemplateResult {
  const { batch, tag } = language;
  const earlier = row.sameAs ?? row.variantOf;
  return html`<div class="card">
    <p class="quiet">${batch.line} ${row.line.toLocaleString(tag)}</p>
    <p><bdi class="large" dir="ltr" translate="no">${nameOf(row)}</bdi></p>
    ${codeOf(row) ? html`<p><bdi class="code" dir="ltr" translate="no">${codeOf(row)}</bdi></p>` : nothing}
    ${renderVerdict(row, batch, 'paragraph')}
    ${[...messagesOf(row, language), ...(row.under ? [formatUnder(row.under, language)] : [])].map((remark) => html`<p>${remark}</p>`)}
    ${earlier === undefined
      ? nothing
      : html`<button type="button" @click=${() => goTo(earlier)}>${formatCounts(batch.goToSame, { line: earlier }, tag)}</button>`}
  </div>`;
}

/** The name as the file has it, or the name that its code stands for. */
const nameOf = ({ input, unicode, ascii }: CheckedRow): string =>
  printable(ascii.includes('xn--') && input.toLowerCase() === ascii ? unicode : input);

/** The code in the file, or else that of the name; '' for an ASCII name, which has none. */
const codeOf = ({ code, ascii }: CheckedRow): string => printable(code || (ascii.includes('xn--') ? ascii : ''));

function messagesOf({ fault, suggestion, sameAs, variantOf, match, codeUnicode }: CheckedRow, { batch, tag }: LanguageWith<'batch'>): string[] {
  const named = (sentence: string, name: string): string => say(sentence, { name: { kind: 'name', text: printable(name) } });
  return [
    fault,
    suggestion && named(batch.suggestion, suggestion),
    match === false ? (codeUnicode ? named(batch.otherCode, codeUnicode) : batch.noCode) : '',
    sameAs === undefined ? '' : formatCounts(batch.same, { line: sameAs }, tag),
    variantOf === undefined ? '' : formatCounts(batch.variant, { line: variantOf }, tag),
  ].filter((remark) => remark !== '');
}

/** Says under which other TLDs a word can be registered; the verdict says so of the first one. */
function formatUnder(under: WordVerdicts, { batch, tag }: LanguageWith<'batch'>): string {
  const others = Object.entries(under).slice(1);
  const listOf = (...verdicts: readonly FinalVerdict[]): string => listFormatOf(tag).format(others.filter(([, verdict]) => verdicts.includes(verdict)).map(([tld]) => `.${tld}`));
  const lists = { permitted: listOf('permitted'), caution: listOf('caution'), refused: listOf('refused', 'invalid'), other: listOf('elsewhere') };
  return toText(fillWhole(batch.under, (key) => lists[key as keyof typeof lists]));
}
