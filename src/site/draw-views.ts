/** Renders the steps of a draw. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatEmptyQueue, formatFaults, formatLeftOut } from '../draw/format-draw.js';
import { formatCounts } from '../elements/batch/format-counts.js';
import { nameColumn } from '../elements/batch/list-columns.js';
import { renderChoice } from '../elements/shared/select.js';
import { renderMessage } from '../elements/shared/render-message.js';
import { renderSign } from '../elements/shared/verdict-sign.js';
import { fill, say } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import { quoted } from '../messages/quoted.js';
import type { BaseSummary, DrawnSummary } from '../workers/draw-desk.js';
import { nameIn, renderLots } from './draw-lots-view.js';
import type { DrawLanguage } from './draw-language.js';
import { sayBase, sayDrawn, sayVerdict } from './draw-outcomes.js';
import { baseOf, type ChosenColumns, drawnOf, type DrawState, outdatedOf, saidAt, type Step, type Verdict, verdictOf } from './draw-state.js';

/** What people do. */
export interface DrawActions {
  openFile(file: File): unknown;
  chooseColumns(columns: Partial<ChosenColumns>): unknown;
  makeBase(): unknown;
  saveBase(): unknown;
  copyHash(shownBy: Element | null): unknown;
  typeSeed(seeds: Partial<Pick<DrawState, 'seed' | 'publishedSeed'>>): unknown;
  draw(seed: string): unknown;
  /** The same file again without one. */
  verify(seed: string, file?: File): unknown;
  useResult(): unknown;
  drawAgain(names: string, seed: string): unknown;
  saveResult(format: 'json' | 'csv'): unknown;
}

export function renderDraw(state: DrawState, actions: DrawActions, language: DrawLanguage): TemplateResult {
  const { draw } = language;
  const base = baseOf(state);
  const drawn = drawnOf(state);
  return html`
    <h3 class=${base ? '' : 'on-screen'}>${draw.base}</h3>
    <label class="drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${(event: DragEvent) => takeDrop(event, actions.openFile)}>
      <b>${draw.chooseBase}</b>
      <input type="file" accept=".csv,.txt,.tsv,text/*" @click=${forgetFile} @change=${(event: Event) => takeChosen(event, actions.openFile)} />
    </label>
    ${state.offered.length > 0 ? renderColumns(state, actions, language) : nothing}
    ${renderSaid(state, 'base', language)}
    ${base
      ? html`${renderBase(base, actions, language)}
          <h3 class="on-screen">${draw.draw}</h3>
          <form class="draw-lots" @submit=${(event: Event) => take(event, ({ seed }) => actions.draw(seed))}>
            <label>${draw.seed} ${renderSeed(state.seed, (seed) => actions.typeSeed({ seed }), 'seed-help')}</label>
            <p id="seed-help" class="quiet">${draw.seedHelp}</p>
            <button class="first" aria-disabled=${state.isWorking}>${draw.doDraw}</button>
          </form>
          ${renderSaid(state, 'draw', language)}
          ${drawn ? renderDrawn(state, base, drawn, actions, language) : nothing}
          ${renderVerify(state, actions, language)}`
      : nothing}`;
}

function renderColumns({ offered, columns }: DrawState, { chooseColumns, makeBase }: DrawActions, { draw, batch }: DrawLanguage): TemplateResult {
  const names = offered.map((column, index): [string, string] => [column.asked, nameColumn(column, index, batch)]);
  const choice = (label: string, key: keyof ChosenColumns, none: string): TemplateResult => renderChoice(label, columns[key], [['', none], ...names], (asked) => chooseColumns({ [key]: asked }));
  return html`<div class="columns">
      ${choice(batch.column, 'name', draw.chooseColumn)} ${choice(draw.caseColumn, 'caseNumber', draw.chooseColumn)}
      ${choice(draw.applicantColumn, 'applicant', draw.noColumn)} ${choice(draw.queueColumn, 'queue', draw.noColumn)}
      ${columns.queue
        ? html`<label class="order">${draw.queueOrder} <input name="queues" autocomplete="off" .value=${columns.queues} @input=${({ target }: Event) => chooseColumns({ queues: (target as HTMLInputElement).value })} /></label>`
        : nothing}
    </div>
    <button type="button" class="first" @click=${makeBase}>${draw.makeBase}</button>`;
}

function renderBase({ rows, names, alone, faulty, duplicates, leftOut, hash, emptyQueues }: BaseSummary, { saveBase, copyHash }: DrawActions, language: DrawLanguage): TemplateResult {
  const { draw, copying, tag } = language;
  const all = faulty + duplicates;
  return renderBlock('permitted', sayBase({ rows, names }, language), html`
    <p>${formatCounts(draw.baseAlone, { count: alone }, tag)} ${all > 0 ? formatCounts(draw.baseLeftOut, { faulty, duplicates }, tag) : nothing}</p>
    ${emptyQueues.map((queue) => html`<p>${formatEmptyQueue(queue, draw)}</p>`)}
    <p class="hash"><span>${draw.hashLabel}</span> <code translate="no">${hash}</code>
      <button type="button" @click=${({ currentTarget }: Event) => copyHash((currentTarget as Element).previousElementSibling)}>${copying.copy}</button></p>
    <p class="on-screen">${draw.publish}</p>
    <button type="button" class="first" @click=${saveBase}>${draw.saveBase}</button>
    ${all > 0
      ? html`<details><summary>${draw.showLeftOut}</summary>
          <ul>${leftOut.map((each) => html`<li>${formatLeftOut(each, draw)}</li>`)}</ul>
          ${leftOut.length < all ? html`<p>${formatCounts(draw.firstShown, { count: leftOut.length }, tag)}</p>` : nothing}
        </details>`
      : nothing}`);
}

function renderDrawn(state: DrawState, { queues }: BaseSummary, drawn: DrawnSummary, { saveResult, drawAgain }: DrawActions, language: DrawLanguage): TemplateResult {
  const { draw, tag } = language;
  const { algorithm, seed, later, count, lots } = drawn;
  const facts: Fact[] = [
    [draw.algorithm, algorithm], [draw.seed, seed],
    ...later.flatMap((each, index): Fact[] => [
      [say(draw.laterSeed, { number: index + 1 }), each.seed],
      [say(draw.laterNames, { number: index + 1 }), each.names.map(nameIn).join(', ')],
    ]),
  ];
  return html`<h3>${draw.lots}</h3>
    ${renderBlock('permitted', sayDrawn(drawn, language), html`${renderFacts(facts)}
      <div class="buttons">
        <button type="button" class="first" @click=${() => saveResult('json')}>${draw.saveResult}</button>
        <button type="button" @click=${() => saveResult('csv')}>${draw.saveTable}</button>
      </div>`)}
    <div class="lots" role="region" tabindex="0" aria-label=${draw.lots}>${renderLots(lots, { hasQueues: queues.length > 0, hasSeeds: later.length > 0 }, draw)}</div>
    ${lots.length < count ? html`<p class="quiet">${formatCounts(draw.firstShown, { count: lots.length }, tag)}</p>` : nothing}
    <details class="again on-screen"><summary>${draw.again}</summary>
      <p>${draw.againHelp}</p>
      <form class="draw-again" @submit=${(event: Event) => take(event, ({ names, seed: by }) => drawAgain(names, by))}>
        <label>${draw.againNames} <input name="names" autocomplete="off" spellcheck="false" translate="no" /></label>
        <label>${draw.seed} <input name="seed" autocomplete="off" spellcheck="false" translate="no" /></label>
        <button>${draw.doAgain}</button>
      </form>
      ${renderSaid(state, 'again', language)}
    </details>`;
}

function renderVerify(state: DrawState, { typeSeed, verify, useResult }: DrawActions, language: DrawLanguage): TemplateResult {
  const { draw } = language;
  const { result, publishedSeed } = state;
  const verdict = verdictOf(state);
  return html`<h3 class=${verdict ? '' : 'on-screen'}>${draw.verify}</h3>
    <form class="verify" @submit=${(event: Event) => take(event, ({ seed }) => verify(seed))}>
      <label>${draw.publishedSeed} ${renderSeed(publishedSeed, (seed) => typeSeed({ publishedSeed: seed }))}</label>
      <label>${draw.chooseResult}
        <input type="file" accept=".json,application/json" @click=${forgetFile} @change=${(event: Event) => takeChosen(event, (file) => verify(valueOf(event, 'seed'), file))} />
      </label>
      ${result ? html`<button>${renderMessage(fill(draw.verifyAgain, { file: quoted(result.name, 'name') }))}</button>` : nothing}
    </form>
    ${renderSaid(state, 'verify', language)} ${result && verdict ? renderVerdict(verdict, result.name, useResult, language) : nothing}`;
}

function renderVerdict(verdict: Verdict, file: string, useResult: DrawActions['useResult'], language: DrawLanguage): TemplateResult {
  const { draw, tag } = language;
  const { faults, seeds: [seed = '', ...later] } = verdict;
  const facts = renderFacts([[draw.result, file], [draw.seed, seed], ...later.map((each, index): Fact => [say(draw.laterSeed, { number: index + 1 }), each])]);
  return faults.length === 0
    ? renderBlock('permitted', sayVerdict(verdict, language), html`${facts}<button type="button" @click=${useResult}>${draw.useResult}</button>`)
    : renderBlock('refused', sayVerdict(verdict, language), html`${facts}<ul>${formatFaults(faults, draw, tag).map((fault) => html`<li>${fault}</li>`)}</ul>`);
}

/** What there is to know, and its name. */
type Fact = readonly [what: string, value: string];

const renderFacts = (facts: readonly Fact[]): TemplateResult =>
  html`<dl class="facts">${facts.map(([what, value]) => html`<div><dt>${what}</dt><dd><bdi translate="no">${printable(value)}</bdi></dd></div>`)}</dl>`;

const renderSeed = (seed: string, type: (seed: string) => unknown, help?: string): TemplateResult =>
  html`<input name="seed" autocomplete="off" spellcheck="false" translate="no" aria-describedby=${help ?? nothing} .value=${seed} @input=${({ target }: Event) => type((target as HTMLInputElement).value)} />`;

const renderBlock = (state: 'permitted' | 'refused', headline: string, inside: unknown): TemplateResult =>
  html`<div class="verdict ${state}">${renderSign(state)}<div><p class="headline">${headline}</p>${inside}</div></div>`;

/**
 * What is said of a step; without that, that what came of it no longer stands. What is heard stands beside what is seen: words that are
 * hidden or shown anew with their paragraph are told twice by Firefox.
 */
function renderSaid(state: DrawState, step: Step, { draw }: DrawLanguage): TemplateResult {
  const said = saidAt(state, step);
  const outdated = outdatedOf(state) !== step ? '' : step === 'base' ? draw.outdatedBase : renderMessage(fill(draw.outdatedDraw, { seed: quoted(state.drawn?.seed ?? '') }));
  const words = said?.words ?? outdated;
  return html`<p class="unseen" role="status">${words}</p><p class="said" aria-hidden="true">${said?.isHeard ? '' : words}</p>`;
}

function take(event: Event, use: (values: Readonly<Record<string, string>> & { names: string; seed: string }) => unknown): void {
  event.preventDefault();
  use({ names: valueOf(event, 'names'), seed: valueOf(event, 'seed') });
}

const valueOf = ({ currentTarget }: Event, name: string): string =>
  (currentTarget as Element).closest('form')?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';

/** The same file can be chosen again when it has been changed. */
function forgetFile({ target }: Event): void {
  (target as HTMLInputElement).value = '';
}

function takeChosen({ target }: Event, use: (file: File) => unknown): void {
  const [file] = (target as HTMLInputElement).files ?? [];
  if (file) use(file);
}

function takeDrop(event: DragEvent, use: (file: File) => unknown): void {
  event.preventDefault();
  event.stopPropagation();
  const { files } = event.dataTransfer as DataTransfer;
  const input = (event.currentTarget as Element).querySelector('input') as HTMLInputElement;
  if (!files[0]) return;
  input.files = files; // whose name stands there
  use(files[0]);
}
