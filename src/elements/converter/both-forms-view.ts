import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageWith } from '../../languages/language.js';
import { MAX_LABEL_OCTETS } from '../../limits.js';
import type { Subject } from '../../messages/format-finding.js';
import { fill } from '../../messages/message.js';
import { printable } from '../../messages/printable.js';
import type { CopyController } from '../shared/copy-controller.js';
import { renderMessage } from '../shared/render-message.js';
import { type Copied, renderCopy } from './copy-button.js';
import { renderName } from './marked-name.js';

/** The octets of an ACE form from which its length is worth mentioning. */
const NEAR_THE_LIMIT = 50;

/** Renders the name in both forms, each with its copy button. */
export function renderForms({ diagnosis }: Subject, language: LanguageWith<'copying' | 'converter'>, copier: CopyController<Copied>): TemplateResult {
  const { unicode, ascii, labels, judged } = diagnosis;
  const { converter } = language;
  const isBlank = unicode.trim() === '';
  const octets = labels[Math.max(judged, 0)]?.octets ?? 0;
  return html`<dl class="forms">
    <div>
      <dt>${converter.label}</dt>
      <dd>
        <div class="unicode" part="name" dir="ltr" translate="no">${isBlank ? '–' : renderName(diagnosis, converter)}</div>
        ${isBlank ? nothing : renderCopy(converter['copy-name'], 'name', unicode, copier, language)}
      </dd>
    </div>
    <div>
      <dt>${converter.encoded}</dt>
      <dd>
        <div class="ascii code" part="code" dir="ltr" translate="no">${ascii ? printable(ascii) : '–'}</div>
        ${ascii ? renderCopy(converter['copy-code'], 'code', ascii, copier, language) : nothing}
      </dd>
      ${octets >= NEAR_THE_LIMIT ? html`<dd class="quiet octets">${renderMessage(fill(converter.octets, { octets, limit: MAX_LABEL_OCTETS }))}</dd>` : nothing}
    </div>
  </dl>`;
}
