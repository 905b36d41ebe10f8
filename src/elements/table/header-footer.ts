/** What is said above and below the characters. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../languages/language.js';
import { type Message, say } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import { renderMessage } from '../shared/render-message.js';
import { formatVersions } from '../shared/table-versions.js';
import { cellOf, columns, type Row } from './character-row.js';
import type { TableLanguage } from './table-language.js';

/**
 * Renders where the table comes from.
 * @param newer how new the table is, if the page asks for newer ones
 */
export function renderVersion(registry: Registry, { table, tag }: TableLanguage, newer?: Message): TemplateResult {
  return html`<p class="quiet">${renderMessage(newer ?? formatVersions(registry, table))} ${renderSource(registry, table, tag)}</p>`;
}

/** A page's own table comes from no registry. */
function renderSource({ name, source }: Registry, sentences: Language['table'], tag: string) {
  return name && source ? html`<a href=${source}>${say(sentences.registry, { registry: name[tag] ?? name.en })}</a>` : nothing;
}

/** Renders notes on the table, and the buttons that copy, save and print it. */
export function renderFoot(
  rows: readonly Row[],
  { tables, tld }: Registry,
  sentences: Language['table'],
  onCopy: (text: string) => unknown,
  onSave: (file: string) => unknown,
): TemplateResult {
  const files = [`${tld}.csv`, `${tld}.json`, ...tables.map(({ id }) => `${id}.lgr.xml`)];
  const cells = (row: Row) => columns.map((column) => cellOf(row, column, sentences)).join('\t');
  return html`<div class="foot">
    <p class="quiet">${sentences.notes}</p>
    <p class="suggestions">
      <button type="button" @click=${() => rows[0] && onCopy(rows.map(cells).join('\n'))}>${sentences.copyTable}</button>
      ${files.map((file) => html`<button type="button" @click=${() => onSave(file)}>${say(sentences.save, { file })}</button>`)}
      <button type="button" @click=${() => print()}>${sentences.print}</button>
    </p>
  </div>`;
}
