import { html, nothing, type TemplateResult } from 'lit';
import { MAX_LABEL_OCTETS } from '../../limits.js';
import type { ConverterLanguage } from '../../messages/converter-language.js';
import { printable } from '../../messages/printable.js';
import type { Subject } from '../../messages/format-finding.js';
import { fill } from '../../messages/message.js';
import { type CopyState, type OnCopy, renderCopy } from './copy-button.js';
import { renderName } from './marked-name.js';
import { renderMessage } from '../shared/render-message.js';

/** Length of an ACE form, in octets, from which it is worth a word by itself. */
const NEAR_THE_LIMIT = 50;

/** The name in both forms, each with its copy button. */
export function renderForms(
  { diagnosis }: Subject,
  { strings }: ConverterLanguage,
  state: CopyState,
  onCopy: OnCopy,
): TemplateResult {
  const { unicode, ascii, labels, judged } = diagnosis;
  const isBlank = unicode.trim() === '';
  const octets = labels[Math.max(judged, 0)]?.octets ?? 0;
  return html`<dl class="forms">
    <div>
      <dt>${strings.label}</dt>
      <dd>
        <div class="unicode" part="name" dir="ltr" translate="no">${isBlank ? '–' : renderName(diagnosis, strings)}</div>
        ${isBlank ? nothing : renderCopy('name', unicode, state, strings, onCopy)}
      </dd>
    </div>
    <div>
      <dt>${strings.encoded}</dt>
      <dd>
        <div class="ascii code" part="code" dir="ltr" translate="no">${ascii ? printable(ascii) : '–'}</div>
        ${ascii ? renderCopy('code', ascii, state, strings, onCopy) : nothing}
      </dd>
      ${octets >= NEAR_THE_LIMIT ? html`<dd class="quiet octets">${renderMessage(fill(strings.octets, { octets, limit: MAX_LABEL_OCTETS }))}</dd>` : nothing}
    </div>
  </dl>`;
}
