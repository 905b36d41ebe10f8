/** Renders the steps of a draw. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lot } from '../draw/draw.js';
import { formatEmptyQueue, formatFaults, formatLeftOut } from '../draw/format-draw.js';
import { unicodeOf } from '../draw/result-text.js';
import { formatCounts } from '../elements/batch/format-counts.js';
import { nameColumn } from '../elements/batch/list-columns.js';
import { renderChoice } from '../elements/shared/select.js';
import { renderSign } from '../elements/shared/verdict-sign.js';
import { printable } from '../messages/printable.js';
import type { DrawLanguage } from './draw-language.js';
import type { ChosenColumns, DrawState, Step } from './draw-state.js';

/** What people do. */
export interface DrawActions {
  openFile(file: File): unknown;
  chooseColumns(columns: Partial<ChosenColumns>): unknown;
  makeBase(): unknown;
  saveBase(): unknown;
  copyHash(shownBy: Element | null): unknown;
  draw(seed: string): unknown;
  verify(file: File, seed: string): unknown;
  drawAgain(names: string, seed: string): unknown;
  saveResult(format: 'json' | 'csv'): unknown;
}

export function renderDraw(state: DrawState, actions: DrawActions, language: DrawLanguage): TemplateResult {
  const { draw } = language;
  const { base, drawn, verified, isWorking } = state;
  return html`
    <h3>${draw.base}</h3>
    <label class="drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${(event: DragEvent) => takeDrop(event, actions.openFile)}>
      <b>${draw.chooseBase}</b>
      <input type="file" accept=".csv,.txt,.tsv,text/*" @change=${(event: Event) => takeChosen(event, actions.openFile)} />
    </label>
    ${state.offered.length > 0 ? renderColumns(state, actions, language) : nothing}
    ${renderSaid(state, 'base')}
    ${base ? renderBase(state, actions, language) : nothing}
    ${base
      ? html`<h3>${draw.draw}</h3>
          <form class="draw-lots" @submit=${(event: Event) => take(event, ({ seed }) => actions.draw(seed))}>
            <label>${draw.seed} <input name="seed" autocomplete="off" spellcheck="false" translate="no" aria-describedby="seed-help" /></label>
            <p id="seed-help" class="quiet">${draw.seedHelp}</p>
            <button class="first" aria-disabled=${isWorking}>${draw.doDraw}</button>
          </form>
          ${renderSaid(state, 'draw')}`
      : nothing}
    ${drawn ? renderDrawn(state, actions, language) : nothing}
    ${base
      ? html`<h3>${draw.verify}</h3>
          <form class="verify" @submit=${(event: Event) => event.preventDefault()}>
            <label>${draw.publishedSeed} <input name="seed" autocomplete="off" spellcheck="false" translate="no" /></label>
            <label>${draw.chooseResult}
              <input type="file" accept=".json,application/json" @change=${(event: Event) => takeChosen(event, (file) => actions.verify(file, valueOf(event, 'seed')))} />
            </label>
          </form>
          ${renderSaid(state, 'verify')} ${verified ? renderVerified(verified, language) : nothing}`
      : nothing}`;
}

function renderColumns({ offered, columns }: DrawState, { chooseColumns, makeBase }: DrawActions, { draw, batch }: DrawLanguage): TemplateResult {
  const names = offered.map((column, index): [string, string] => [column.asked, nameColumn(column, index, batch)]);
  const choice = (label: string, key: keyof ChosenColumns, none: string): TemplateResult => renderChoice(label, columns[key], [['', none], ...names], (asked) => chooseColumns({ [key]: asked }));
  return html`<div class="columns">
      ${choice(batch.column, 'name', draw.chooseColumn)} ${choice(draw.caseColumn, 'caseNumber', draw.chooseColumn)}
      ${choice(draw.applicantColumn, 'applicant', draw.noColumn)} ${choice(draw.queueColumn, 'queue', draw.noColumn)}
    </div>
    ${columns.queue
      ? html`<label>${draw.queueOrder} <input name="queues" autocomplete="off" .value=${columns.queues} @input=${({ target }: Event) => chooseColumns({ queues: (target as HTMLInputElement).value })} /></label>`
      : nothing}
    <button type="button" class="first" @click=${makeBase}>${draw.makeBase}</button>`;
}

function renderBase({ base }: DrawState, { saveBase, copyHash }: DrawActions, { draw, copying, tag }: DrawLanguage): TemplateResult {
  const { rows, names, alone, faulty, duplicates, leftOut, hash, emptyQueues } = base!;
  const all = faulty + duplicates;
  return renderBlock('permitted', formatCounts(draw.baseMade, { count: rows, names }, tag), html`
    <p>${formatCounts(draw.baseAlone, { count: alone }, tag)} ${all > 0 ? formatCounts(draw.baseLeftOut, { faulty, duplicates }, tag) : nothing}</p>
    ${emptyQueues.map((queue) => html`<p>${formatEmptyQueue(queue, draw)}</p>`)}
    <p class="hash"><span>${draw.hashLabel}</span> <code translate="no">${hash}</code>
      <button type="button" @click=${({ currentTarget }: Event) => copyHash((currentTarget as Element).previousElementSibling)}>${copying.copy}</button></p>
    <p>${draw.publish}</p>
    <button type="button" class="first" @click=${saveBase}>${draw.saveBase}</button>
    ${all > 0
      ? html`<details><summary>${draw.showLeftOut}</summary>
          <ul>${leftOut.map((each) => html`<li>${formatLeftOut(each, draw)}</li>`)}</ul>
          ${leftOut.length < all ? html`<p>${formatCounts(draw.firstShown, { count: leftOut.length }, tag)}</p>` : nothing}
        </details>`
      : nothing}`);
}

function renderDrawn(state: DrawState, { saveResult, drawAgain }: DrawActions, { draw, tag }: DrawLanguage): TemplateResult {
  const { count, lots, deviations } = state.drawn!;
  const hasQueues = (state.base?.queues.length ?? 0) > 0;
  return html`<h3>${draw.lots}</h3>
    ${renderBlock('permitted', formatCounts(deviations > 0 ? draw.drawnAgain : draw.drawn, { count }, tag), html`<div class="buttons">
      <button type="button" class="first" @click=${() => saveResult('json')}>${draw.saveResult}</button>
      <button type="button" @click=${() => saveResult('csv')}>${draw.saveTable}</button>
    </div>`)}
    <div class="lots" role="region" tabindex="0" aria-label=${draw.lots}>${renderLots(lots, hasQueues, draw)}</div>
    ${lots.length < count ? html`<p class="quiet">${formatCounts(draw.firstShown, { count: lots.length }, tag)}</p>` : nothing}
    <details class="again"><summary>${draw.again}</summary>
      <p>${draw.againHelp}</p>
      <form class="draw-again" @submit=${(event: Event) => take(event, ({ names, seed }) => drawAgain(names, seed))}>
        <label>${draw.againNames} <input name="names" autocomplete="off" spellcheck="false" translate="no" /></label>
        <label>${draw.seed} <input name="seed" autocomplete="off" spellcheck="false" translate="no" /></label>
        <button>${draw.doAgain}</button>
      </form>
      ${renderSaid(state, 'again')}
    </details>`;
}

const renderLots = (lots: readonly Lot[], hasQueues: boolean, { position, name, caseNumber, queue, key }: DrawLanguage['draw']): TemplateResult =>
  html`<table>
    <thead><tr>${[name, caseNumber, ...(hasQueues ? [queue] : []), position, key].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${lots.map((lot) => html`<tr>
      <td><bdi dir="ltr" translate="no">${printable(unicodeOf(lot.name))}</bdi></td><td><bdi>${printable(lot.caseNumber)}</bdi></td>
      ${hasQueues ? html`<td>${printable(lot.queue ?? '')}</td>` : nothing}
      <td>${lot.position}</td><td><code translate="no">${lot.key.slice(0, 16)}…</code></td></tr>`)}</tbody>
  </table>`;

const renderVerified = ({ all, faults }: NonNullable<DrawState['verified']>, { draw, tag }: DrawLanguage): TemplateResult =>
  faults.length === 0
    ? renderBlock('permitted', formatCounts(draw.right, { count: all }, tag), nothing)
    : renderBlock('refused', draw.wrong, html`<ul>${formatFaults(faults, draw, tag).map((fault) => html`<li>${fault}</li>`)}</ul>`);

const renderBlock = (state: 'permitted' | 'refused', headline: string, inside: unknown): TemplateResult =>
  html`<div class="verdict ${state}">${renderSign(state)}<div><p class="headline">${headline}</p>${inside}</div></div>`;

const renderSaid = ({ said }: DrawState, step: Step): TemplateResult => html`<p class="said" role="status">${said?.step === step ? said.words : ''}</p>`;

function take(event: Event, use: (values: Readonly<Record<string, string>> & { names: string; seed: string }) => unknown): void {
  event.preventDefault();
  use({ names: valueOf(event, 'names'), seed: valueOf(event, 'seed') });
}

const valueOf = ({ currentTarget }: Event, name: string): string =>
  (currentTarget as Element).closest('form')?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';

function takeChosen({ target }: Event, use: (file: File) => unknown): void {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  input.value = ''; // the same file can be chosen again when it has been changed
  if (file) use(file);
}

function takeDrop(event: DragEvent, use: (file: File) => unknown): void {
  event.preventDefault();
  event.stopPropagation();
  const [file] = event.dataTransfer?.files ?? [];
  if (file) use(file);
}
