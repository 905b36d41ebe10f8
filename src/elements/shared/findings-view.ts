import { html, nothing, type TemplateResult } from 'lit';
import type { FindingLanguage } from '../../messages/finding-language.js';
import { formatSuggestion, type Subject } from '../../messages/format-finding.js';
import type { Message } from '../../messages/message.js';
import { type FindingMessage, messagesOf } from '../../messages/messages.js';
import { renderMessage } from './render-message.js';

/** Renders what is wrong or was changed, each with its suggestions as buttons, and how browsers show the name. */
export function renderFindings(
  subject: Subject,
  language: FindingLanguage,
  isFixed: boolean,
  onSuggestion: (name: string) => void,
  display?: Message,
): TemplateResult {
  const remarks = messagesOf(subject, language);
  if (display) remarks.push({ severity: 'note', code: 'display', phrase: display, suggestions: [] });
  const renderSuggestion = (name: string) => html`<button type="button" class="suggestion" part="mend" ?disabled=${isFixed} @click=${() => onSuggestion(name)}>
    ${renderMessage(formatSuggestion(name, language))}
  </button>`;
  const renderFindingMessage = ({ severity, code, phrase, suggestions }: FindingMessage) => html`<li class=${severity} data-code=${code}>
    <span>${renderMessage(phrase)}</span>
    ${suggestions.length > 0 ? html`<span class="suggestions">${suggestions.map(renderSuggestion)}</span>` : nothing}
  </li>`;
  return html`<ul class="findings" part="findings" aria-label=${language.messages.findings}>
    ${remarks.map(renderFindingMessage)}
  </ul>`;
}
