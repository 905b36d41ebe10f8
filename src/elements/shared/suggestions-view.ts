import { html, nothing, type TemplateResult } from 'lit';
import type { FindingLanguage } from '../../messages/finding-language.js';
import { formatSuggestion, inserted } from '../../messages/format-finding.js';
import { toText } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import { renderMessage } from './render-message.js';

/** Renders the names that may have been meant as buttons, of which the first is filled. */
export function renderSuggestions(
  names: readonly string[],
  language: FindingLanguage,
  isFixed: boolean,
  onSuggestion: (name: string) => void,
  more: unknown = nothing,
): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  const isQuestion = more !== nothing;
  const renderSuggestion = (name: string, index: number): TemplateResult => {
    const words = formatSuggestion(name, language);
    return html`<button type="button" class="suggestion ${index === 0 ? 'first' : ''}" part="mend" ?disabled=${isFixed} aria-label=${toText(words)} @click=${() => onSuggestion(name)}
      ><span>${isQuestion ? renderMessage(words) : renderMessage([inserted('name', printable(name))])}</span></button>`;
  };
  return html`<div class="suggestions">${names.map(renderSuggestion)}${more}</div>`;
}
