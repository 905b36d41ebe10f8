import { html, type TemplateResult } from 'lit';
import type { TableLanguage } from '../../../locales/table-language.js';
import type { TableStringKey } from '../../../locales/table-strings.js';
import type { Row } from './row.js';

/** A choice of the values that are there, each with the number of its characters; '' is all of them. */
export function renderFilter(
  label: string,
  chosen: string,
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
  { strings, tag }: TableLanguage,
  onChange: (value: string) => void,
): TemplateResult {
  const counts = new Map([['', rows.length], [chosen, chosen ? 0 : rows.length]]);
  for (const value of rows.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = Array.from(counts, ([value, count]) => ({ value, name: `${strings[(value || 'all') as TableStringKey]} (${count})` }));
  const { compare } = new Intl.Collator(tag);
  return html`<label>${label}
    <select @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${options
        .toSorted((one, other) => Number(one.value !== '') - Number(other.value !== '') || compare(one.name, other.name))
        .map(({ value, name }) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;
}
