/** What stands above and below the characters. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Message, say } from '../../messages/message.js';
import type { TableLanguage } from '../../messages/table-language.js';
import type { TableStrings } from '../../messages/table-strings.js';
import type { Registry } from '../../registry/registry.js';
import { renderButton } from '../shared/button.js';
import { renderMessage } from '../shared/render-message.js';
import { formatVersions } from '../shared/table-versions.js';
import { cellOf, columns, type Row } from './character-row.js';

/**
 * Where the table comes from.
 * @param newer what is said instead where newer tables are asked for
 */
export function renderVersion(registry: Registry, { strings, tag }: TableLanguage, newer?: Message): TemplateResult {
  return html`<p class="quiet">${renderMessage(newer ?? formatVersions(registry, strings.version))} ${renderSource(registry, strings, tag)}</p>`;
}

/** A page's own table has no registry to name. */
function renderSource({ name, source }: Registry, strings: TableStrings, tag: string) {
  return name && source ? html`<a href=${source}>${say(strings.registry, { registry: name[tag] ?? name.en })}</a>` : nothing;
}

/** What is to be known of the table, and how to take it away. */
export function renderFoot(
  rows: readonly Row[],
  { tables, tld }: Registry,
  strings: TableStrings,
  onCopy: (text: string) => unknown,
  onSave: (file: string) => unknown,
): TemplateResult {
  const files = [`${tld}.csv`, `${tld}.json`, ...tables.map(({ id }) => `${id}.lgr.xml`)];
  const cells = (row: Row) => columns.map((column) => cellOf(row, column, strings)).join('\t');
  return html`<div class="foot">
    <p class="quiet">${strings.notes}</p>
    <p class="suggestions">
      ${renderButton(strings.copyTable, () => rows[0] && onCopy(rows.map(cells).join('\n')))}
      ${files.map((file) => renderButton(say(strings.save, { file }), () => onSave(file)))}
      ${renderButton(strings.print, () => print())}
    </p>
  </div>`;
}
