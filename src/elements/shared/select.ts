import { html, nothing, type TemplateResult } from 'lit';

/** Renders a choice of values, each with its name. */
export const renderChoice = (label: string, ...choice: Choice): TemplateResult => html`<label>${label} ${renderSelect('', ...choice)}</label>`;

/** Renders a choice between top-level domains, which belongs to the field before it. */
export const renderTldChoice = (
  label: string,
  chosen: string,
  tlds: readonly string[],
  onChange: (tld: string) => void,
  isDisabled: boolean,
): TemplateResult => renderSelect(label, chosen, namesOf(tlds), onChange, isDisabled);

export const namesOf = (tlds: readonly string[]): Choice[1] => tlds.map((tld) => [tld, `.${tld}`]);

type Choice = [
  chosen: string,
  options: readonly (readonly [value: string, name: string])[],
  onChange: (value: string) => void,
  isDisabled?: boolean,
];

function renderSelect(label: string, ...[chosen, options, onChange, isDisabled = false]: Choice): TemplateResult {
  return html`<select
    aria-label=${label || nothing} ?disabled=${isDisabled}
    @input=${(event: Event) => event.stopPropagation()} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
  >
    ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
  </select>`;
}
