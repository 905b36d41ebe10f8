import { html, nothing, type TemplateResult } from 'lit';
import { languageOfText } from '../../characters/language-of-text.js';

/**
 * Renders a name or its ACE form, which is `printable` already. A line ends before a dot or after a hyphen, never in `xn--`;
 * only what has neither breaks anywhere (`overflow-wrap`). Labels are isolated, so that letters written from right to left do
 * not move others. What is copied has nothing between its characters.
 */
export const renderBreakingName = (name: string): TemplateResult =>
  renderLabels(name, (label) => html`<bdi lang=${languageOfText(label) ?? nothing}>${renderLabel(label)}</bdi>`);

/** Renders a name that is isolated as a whole, in the same way. */
export const renderBreaks = (name: string): TemplateResult => renderLabels(name, renderLabel);

const renderLabels = (name: string, render: (label: string) => unknown): TemplateResult =>
  html`${name.split('.').map((label, index) => [index > 0 ? html`<wbr />.` : nothing, render(label)])}`;

/** With the first letter behind `xn--`, as a line may end at the end of what is kept whole. */
function renderLabel(label: string): unknown {
  const [prefix = ''] = /^xn--[^-]?/iu.exec(label) ?? [];
  return [prefix && html`<span class="unbroken">${prefix}</span>`, renderHyphened(label.slice(prefix.length))];
}

const renderHyphened = (text: string): unknown => text.split(/(?<=-)(?!-|$)/).map((part, index) => [index > 0 ? html`<wbr />` : nothing, part]);
