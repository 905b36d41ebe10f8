import { html, nothing, type TemplateResult } from 'lit';
import { MAX_LABEL_OCTETS } from '../../limits.js';
import type { Subject } from '../../messages/format-finding.js';
import { fill } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import type { CopyController } from '../shared/copy-controller.js';
import { renderMessage } from '../shared/render-message.js';
import { renderBreakingName } from '../shared/render-name.js';
import { type Copied, renderCopy } from './copy-button.js';
import type { ConverterLanguage } from './converter-language.js';
import { formatRefused, renderName } from './marked-name.js';

/** The octets of an ACE form from which its length is worth mentioning. */
const NEAR_THE_LIMIT = 50;

/** Renders the name, and its ACE form where that is another, each with its copy button; what the page does with a name stands below. */
export function renderForms({ diagnosis }: Subject, language: ConverterLanguage, copier: CopyController<Copied>): TemplateResult {
  const { unicode, ascii, labels, judged } = diagnosis;
  const { converter, copying } = language;
  const hasCode = ascii !== '' && ascii !== unicode;
  const refused = formatRefused(diagnosis, language);
  const octets = labels[Math.max(judged, 0)]?.octets ?? 0;
  return html`<div class="forms">
      <div class="form">
        ${refused && html`<p class="unseen">${refused}</p>`}
        <div class="unicode" part="name" dir="ltr" translate="no">${renderName(diagnosis, converter)}</div>
        ${renderCopy(converter['copy-name'], 'name', unicode, copier, language)}
      </div>
      ${hasCode
        ? html`<div class="form">
            <div class="ascii code" part="code" dir="ltr" translate="no">${renderBreakingName(printable(ascii))}</div>
            ${renderCopy(converter['copy-code'], 'code', ascii, copier, language)}
            <p class="quiet">${converter.encoded}${octets >= NEAR_THE_LIMIT ? html`<br />${renderMessage(fill(converter.octets, { octets, limit: MAX_LABEL_OCTETS }))}` : nothing}</p>
          </div>`
        : nothing}
    </div>
    <div class="actions">
      ${hasCode ? html`<button type="button" class="link" part="copy" @click=${({ currentTarget }: Event) => copier.copy('both', `${unicode} (${ascii})`, (currentTarget as Element).closest('.said')?.querySelector('.forms') ?? null)}
        >${copier.outcomeOf('both') ? copying[copier.outcomeOf('both')!] : converter['copy-both']}</button>` : nothing}
      <slot name="actions"></slot>
    </div>`;
}
