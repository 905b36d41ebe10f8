import { html, nothing, type TemplateResult } from 'lit';
import type { FindingLanguage } from '../../messages/finding-language.js';
import { formatVerdict, type State, type Subject } from '../../messages/format-finding.js';
import { renderMessage } from './render-message.js';
import { renderSign } from './verdict-sign.js';

/** The verdict as a sign and a sentence. Of a name within the rules the page can say whether it is available. */
export function renderVerdict(state: State, subject: Subject, language: FindingLanguage): TemplateResult {
  return html`<div class="verdict ${state}" part="verdict">
    ${renderSign(state)}
    <p>${renderMessage(formatVerdict(state, subject, language))}</p>
    ${state === 'permitted' || state === 'caution' ? html`<p class="quiet"><slot name="availability">${language.messages.availability}</slot></p>` : nothing}
  </div>`;
}
