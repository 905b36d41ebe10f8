import { html, type TemplateResult } from 'lit';

/** A choice of values, each with its name. */
export function renderChoice(
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, name: string])[],
  onChange: (value: string) => void,
  isDisabled = false,
): TemplateResult {
  return html`<label>${label}
    <select part="choice" ?disabled=${isDisabled} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;
}

/** A choice between top-level domains. */
export const renderTldChoice = (
  label: string,
  chosen: string,
  tlds: readonly string[],
  onChange: (tld: string) => void,
  isDisabled = false,
): TemplateResult => renderChoice(label, chosen, tlds.map((tld) => [tld, `.${tld}`]), onChange, isDisabled);
