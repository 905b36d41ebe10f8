import { html, nothing, type TemplateResult } from 'lit';
import type { FindingLanguage } from '../../messages/finding-language.js';
import { formatSuggestion, type Subject } from '../../messages/format-finding.js';
import { type FindingMessage, type MarkedCode, messagesOf } from '../../messages/messages.js';
import { renderMessage } from './render-message.js';

/** Renders what is wrong, was changed or stands against the name, each with its suggestions as buttons. */
export function renderFindings(
  subject: Subject,
  language: FindingLanguage,
  isFixed: boolean,
  onSuggestion: (name: string) => void,
): TemplateResult {
  const remarks = messagesOf(subject, language);
  const renderSuggestion = (name: string) => html`<button type="button" class="suggestion" part="mend" ?disabled=${isFixed} @click=${() => onSuggestion(name)}>
    ${renderMessage(formatSuggestion(name, language))}
  </button>`;
  const renderFindingMessage = ({ severity, code, phrase, suggestions, codes = [] }: FindingMessage) => html`<li class=${severity} data-code=${code}>
    <span>${renderMessage(phrase)}</span>
    ${codes.map(renderMarkedCode)}
    ${suggestions.length > 0 ? html`<span class="suggestions">${suggestions.map(renderSuggestion)}</span>` : nothing}
  </li>`;
  return html`<ul class="findings" part="findings" aria-label=${language.messages.findings}>
    ${remarks.map(renderFindingMessage)}
  </ul>`;
}

/** One code above the other, so that the character that differs stands below its counterpart. */
const renderMarkedCode = ([before, marked, after]: MarkedCode): TemplateResult =>
  html`<div class="code miscopied" dir="ltr" translate="no">${before}<mark>${marked}</mark>${after}</div>`;
