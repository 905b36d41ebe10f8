import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../locales/language.js';
import { type Remark, remarksOf } from '../../locales/remarks.js';
import { sayMend, type Subject } from '../../locales/say.js';
import type { Phrase } from '../../locales/phrase.js';
import { renderPhrase } from './phrase.js';

/** What is wrong or was changed, each with its mends as buttons, and how browsers show the name. */
export function renderFindings(
  subject: Subject,
  language: Language,
  isFixed: boolean,
  onMend: (name: string) => void,
  display: Phrase | undefined,
): TemplateResult {
  const remarks = remarksOf(subject, language);
  if (display) remarks.push({ severity: 'note', code: 'display', phrase: display, mends: [] });
  const renderMend = (name: string) => html`<button type="button" class="mend" part="mend" ?disabled=${isFixed} @click=${() => onMend(name)}>
    ${renderPhrase(sayMend(name, language))}
  </button>`;
  const renderRemark = ({ severity, code, phrase, mends }: Remark) => html`<li class=${severity} data-code=${code}>
    <span>${renderPhrase(phrase)}</span>
    ${mends.length > 0 ? html`<span class="mends">${mends.map(renderMend)}</span>` : nothing}
  </li>`;
  return html`<ul class="findings" part="findings" aria-label=${language.strings.findings}>
    ${remarks.map(renderRemark)}
  </ul>`;
}
