/** Renders what two tables differ by, and the characters of both. */
import { html, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderMessage } from '../elements/shared/render-message.js';
import type { IdnTableElement } from '../elements/table/idn-table.js';
import { compareTableSets } from '../lgr/compare-tables.js';
import type { Table } from '../lgr/table.js';
import { MAX_LISTED_CHARACTERS } from '../limits.js';
import { describeTableOf, formatTablePair } from '../messages/format-table-changes.js';
import { fill } from '../messages/message.js';
import { quoted } from '../messages/quoted.js';
import { alignSets, type TableSet } from '../registry/named-tables.js';
import type { ComparisonLanguage } from './comparison-language.js';
import type { SiteLanguage } from './page-language.js';

/** Tables with what they are called. */
export interface NamedSet {
  readonly name: string;
  readonly set: TableSet;
}

export function renderDifferences(older: NamedSet, newer: NamedSet, language: ComparisonLanguage): TemplateResult {
  const { older: before, newer: after, others } = alignSets(older.set, newer.set);
  const pairs = compareTableSets(before.tables, after.tables);
  const file = older.set.registry ? newer : older;
  const uncompared = others.length > 0 ? [fill(language.tableChanges.notCompared, { name: quoted(file.name, 'name'), tables: others.map(({ id }) => id).join(', ') })] : [];
  const partly = [older, newer].filter(({ set }) => set.revision !== undefined).map(({ name }) => fill(language.tableChanges.lettersOnly, { name: quoted(name, 'name') }));
  const namesIn = ({ set }: NamedSet) => (table: Table) => describeTableOf(table, set.registry, language);
  const [nameOlder, nameNewer] = [namesIn(older), namesIn(newer)];
  return html`${pairs.map((pair) => {
    const lines = formatTablePair(pair, language, MAX_LISTED_CHARACTERS * 5, 'newer' in pair ? nameNewer : nameOlder);
    return 'changes' in pair
      ? html`<h3>${renderMessage(fill(language.tableChanges.pair, { older: nameOlder(pair.older), newer: nameNewer(pair.newer) }))}</h3><ul>${lines.map((line) => html`<li>${renderMessage(line)}</li>`)}</ul>`
      : lines.map((line) => html`<p>${renderMessage(line)}</p>`);
  })}
  ${[...uncompared, ...partly].map((line) => html`<p class="quiet">${renderMessage(line)}</p>`)}`;
}

/** The characters of a set, behind a door, made when it is opened. */
export function renderCharacters({ name, set }: NamedSet, { tag, site }: SiteLanguage): unknown {
  const onToggle = ({ currentTarget }: Event): void => {
    const door = currentTarget as HTMLDetailsElement;
    if (!door.open) return;
    void import('../define-table.js').catch(() => {}); // no network: the rest of the page is as good
    render(html`<idn-table></idn-table>`, door.querySelector('div') as HTMLElement);
    const element = door.querySelector('idn-table') as IdnTableElement;
    const { registry, revision = '', tables } = set;
    Object.assign(element, { lang: tag, revision, ...(registry && (revision || tables.length === registry.tables.length) ? { tld: registry.tld, tables: '' } : { tld: '', tables: tables[0] }) });
  };
  // another one for other tables
  return keyed(set, html`<details @toggle=${onToggle}><summary>${renderMessage(fill(site.compareTables.characters, { name: quoted(name, 'name') }))}</summary><div></div></details>`);
}
