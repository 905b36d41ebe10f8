/** What is said above and below the characters. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../languages/language.js';
import type { Table } from '../../lgr/table.js';
import { type Message, say } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import { renderMessage } from '../shared/render-message.js';
import { formatVersions } from '../shared/table-versions.js';
import { cellOf, columns, type Row } from './character-row.js';
import { isForYiddish } from './table-script.js';
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

/** A table of the page's own that names no top-level domain is no table of `example`. */
const fileNameOf = ({ tld, name, tables }: Registry): string => (name || tables.some(({ scope }) => scope) ? tld : (tables[0]?.id.replace(/^\W+/, '') ?? tld));

/** The root's tables have no domain to be named by: `.-arab`. */
export const lgrNameOf = ({ id }: Pick<Table, 'id'>): string => `${id.replace(/^\W+/, '')}.lgr.xml`;

/** Renders notes on the table, and the buttons that copy, save and print it. */
export function renderFoot(
  rows: readonly Row[],
  registry: Registry,
  sentences: Language['table'],
  onCopy: (text: string) => unknown,
  onSave: (file: string) => unknown,
): TemplateResult {
  const { tables } = registry;
  const files = [`${fileNameOf(registry)}.csv`, `${fileNameOf(registry)}.json`, ...tables.map((table) => lgrNameOf(table))];
  const notes = [rows.some(({ languages }) => languages.length > 0) && sentences.notes, isForYiddish(registry) && sentences.notesOnYiddish].filter(Boolean);
  const cells = (row: Row) => columns.map((column) => cellOf(row, column, sentences)).join('\t');
  return html`<div class="foot">
    ${notes.length > 0 ? html`<p class="quiet">${notes.join(' ')}</p>` : nothing}
    <p class="suggestions">
      <button type="button" @click=${() => rows[0] && onCopy(rows.map(cells).join('\n'))}>${sentences.copyTable}</button>
      ${files.map((file) => html`<button type="button" @click=${() => onSave(file)}>${say(sentences.save, { file })}</button>`)}
      <button type="button" @click=${() => print()}>${sentences.print}</button>
    </p>
  </div>`;
}
