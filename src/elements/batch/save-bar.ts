import { html, nothing, type TemplateResult } from 'lit';
import { countFaulty } from '../../lists/counts.js';
import { formatForm } from '../../lists/format-form.js';
import { formatProblem } from '../../lists/format-reading.js';
import type { Reading } from '../../lists/file-reading.js';
import type { Progress } from '../../lists/list-checking.js';
import type { Choice } from '../../lists/selection.js';
import type { ResultFormat } from '../../lists/write-rows.js';
import { say } from '../../messages/message.js';
import type { BatchLanguage } from './batch-language.js';
import { formatCounts } from './format-counts.js';
import { formatProgress } from './format-progress.js';
import type { ListSaving } from './list-saving.js';
import type { ListWork } from './list-work.js';

/** What a file is called that has something of the list. */
export type FileName = 'checkedFile' | 'toMendFile' | 'shownFile';

export interface SaveBar {
  /** The file itself, or those of its rows that are chosen. */
  saveFile(name?: FileName, choice?: Choice): void;
  /** All rows, for programs. */
  saveRows(): void;
}

/** Renders the ways to save a list: its own file, with all rows, those to be mended, or those shown; its rows for programs. What came of it is told here. */
export function renderSaveBar(work: ListWork, { counts }: Progress, language: BatchLanguage, { saveFile, saveRows }: SaveBar): TemplateResult {
  const { batch, tag } = language;
  const { now, choice, chosen, saving, mends } = work;
  const toMend = countFaulty(counts);
  const isDisabled = now !== 'rest' || counts.rows === 0;
  const link = (words: string, save: () => void): TemplateResult =>
    html`<button type="button" class="link" aria-disabled=${isDisabled} @click=${() => isDisabled || save()}>${words}</button>`;
  const isPart = chosen > 0 && chosen < counts.rows && choice.kind !== 'to-mend' || Boolean(choice.text && chosen > 0);
  return html`<div class="save-bar">
    <button type="button" class="first save" aria-disabled=${isDisabled} @click=${() => isDisabled || saveFile()}><span>${mends.mended > 0 ? batch.saveMended : batch.saveList}</span></button>
    ${toMend > 0 && toMend < counts.rows ? link(formatCounts(batch.saveToMend, { count: toMend }, tag), () => saveFile('toMendFile', { kind: 'to-mend' })) : nothing}
    ${isPart ? link(formatCounts(batch.saveShown, { count: chosen }, tag), () => saveFile('shownFile', choice)) : nothing}
    ${link('JSON Lines', saveRows)}
    ${now === 'writing' ? html`<span class="quiet">${formatProgress(work, language)}</span><button type="button" class="link cancel" @click=${() => work.cancel()}>${batch.cancel}</button>` : nothing}
    <span role="status">${formatSaved(saving, language).join(' ')}</span>
  </div>`;
}

/** The customer's own name of a file, and what was done to it. What was pasted has none. */
export function nameReturned(name: string, { offered = [] }: Reading, batch: BatchLanguage['batch'], as: FileName = 'checkedFile', format?: ResultFormat): string {
  const [, stem = '', own = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  const ending = format ? `.${format}` : stem ? own : offered.length > 0 ? '.csv' : '.txt';
  const isNamed = stem !== '' || as !== 'checkedFile';
  return (isNamed ? say(batch[as], { name: { kind: 'name', text: stem || batch.fileName } }) : batch.fileName) + ending;
}

function formatSaved({ savedAs, given }: ListSaving, { batch, lists, tag }: BatchLanguage): string[] {
  if (!savedAs) return [];
  if (!given) return [batch[savedAs]];
  if ('file' in given) return [batch[savedAs], ...formatForm(given, lists, tag)];
  return [given.problem ? formatProblem(given.problem, lists) : batch.unread];
}
