/** What narrows the table down, beside the search, and how it is shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { namesOf, renderChoice } from '../shared/select.js';
import type { ShownRows } from './shown-rows.js';
import type { TableLanguage } from './table-language.js';

export interface Filters {
  readonly tld: string;
  /** All that there are to choose between. */
  readonly tlds: readonly string[];
  readonly language: string;
  readonly script: string;
  /** Whether a source names a language of one of the characters. */
  readonly hasLanguages: boolean;
  readonly isList: boolean;
  readonly onTld: (tld: string) => void;
  readonly onFilter: (language: string, script: string) => void;
  readonly onView: (view: 'grid' | 'list') => void;
}

export const renderFilters = (filters: Filters, shown: ShownRows, { table }: TableLanguage): TemplateResult => html`<div class="filters">
  ${renderTlds(filters, table.tld)}
  ${filters.hasLanguages ? renderChoice(table.spokenIn, filters.language, shown.languages, (value) => filters.onFilter(value, filters.script)) : nothing}
  ${renderChoice(table.script, filters.script, shown.scripts, (value) => filters.onFilter(filters.language, value))}
  <div role="group" aria-label=${table.view}>
    ${(['grid', 'list'] as const).map((view) => html`<button type="button" aria-pressed=${filters.isList === (view === 'list')} @click=${() => filters.onView(view)}>${table[view]}</button>`)}
  </div>
</div>`;

export const renderTlds = ({ tld, tlds, onTld }: Pick<Filters, 'tld' | 'tlds' | 'onTld'>, label: string): TemplateResult | typeof nothing =>
  tlds.length > 1 ? renderChoice(label, tld, namesOf(tlds), onTld) : nothing;
