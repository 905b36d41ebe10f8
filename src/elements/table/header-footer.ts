/** What stands above and below the characters. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Message, say } from '../../messages/message.js';
import type { Language } from '../../languages/language.js';
import type { Registry } from '../../registry/registry.js';
import { renderMessage } from '../shared/render-message.js';
import { formatVersions } from '../shared/table-versions.js';
import { cellOf, columns, type Row } from './character-row.js';
import type { TableLanguage } from './table-language.js';

/**
 * Where the table comes from.
 * @param newer what is said instead where newer tables are asked for
 */
export function renderVersion(registry: Registry, { table, tag }: TableLanguage, newer?: Message): TemplateResult {
  return html`<p class="quiet">${renderMessage(newer ?? formatVersions(registry, table.version))} ${renderSource(registry, table, tag)}</p>`;
}

/** A page's own table has no registry to name. */
function renderSource({ name, source }: Registry, sentences: Language['table'], tag: string) {
  return name && source ? html`<a href=${source}>${say(sentences.registry, { registry: name[tag] ?? name.en })}</a>` : nothing;
}

/** What is to be known of the table, and how to take it away. */
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
