import { html, nothing, type TemplateResult } from 'lit';
import { printable } from '../../messages/printable.js';
import type { BatchLanguage } from './batch-language.js';
import { formatCounts } from './format-counts.js';
import { canChoose, formatColumns, renderColumns } from './list-columns.js';
import { changeButton } from './list-summary.js';
import type { Source } from './list-input.js';
import type { ListWork } from './list-work.js';

export interface AboutLine {
  toggleColumns(): void;
  askForList(): void;
  check(source: Source): void;
}

/** Renders which list it is, and how it is read. */
export function renderAbout(source: Source, { now, reading, progress }: ListWork, choosesColumns: boolean, language: BatchLanguage, { toggleColumns, askForList, check }: AboutLine): TemplateResult {
  const { batch, tag } = language;
  const columns = formatColumns(reading, language);
  return html`<div class="about" tabindex="-1">
      <b class="file" translate="no">${source.name ? printable(source.name) : batch.pasted}</b>
      ${progress && !progress.problem && now !== 'checking' ? html`<span class="quiet">${formatCounts(batch.rows, { count: progress.counts.rows }, tag)}</span>` : nothing}
      ${columns ? html`<span class="quiet reading">${columns}</span>` : nothing}
      ${canChoose(source, reading)
        ? html`<button type="button" class="link change" aria-expanded=${choosesColumns} @click=${toggleColumns}>${changeButton(reading, batch)}</button>`
        : nothing}
      <button type="button" class="link new" @click=${askForList}>${batch.newList}</button>
    </div>
    ${choosesColumns ? renderColumns(source, reading, language, (choice) => check({ ...source, ...choice })) : nothing}`;
}
