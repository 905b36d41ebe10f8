/** What is said of the ACE form, for someone who has it from an invoice. A module of its own, loaded when a page asks for it. */
import { html, nothing, type TemplateResult } from 'lit';
import { partsOfCode } from '../../advice/ace-parts.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import { guesses } from '../../advice/miscopied.js';
import { codesStringsOf } from '../../messages/codes-language.js';
import type { ConverterLanguage } from '../../messages/converter-language.js';
import { fill } from '../../messages/message.js';
import { inserted } from '../../messages/format-finding.js';
import type { Registry } from '../../registry/registry.js';
import { type OnChoose, renderNames } from './name-button.js';
import { renderMessage } from '../shared/render-message.js';

type Strings = ReturnType<typeof codesStringsOf>;

/** What the code was probably meant to be, its parts, and that it has been converted both ways. */
export function renderCodes(diagnosis: Diagnosis, registry: Registry, language: ConverterLanguage, onChoose: OnChoose): TemplateResult {
  const strings = codesStringsOf(language);
  return html`${renderGuesses(diagnosis, registry, strings, onChoose)} ${renderParts(diagnosis, strings)} ${renderControl(diagnosis, registry, strings)}`;
}

function renderParts({ ascii, labels, judged }: Diagnosis, strings: Strings): TemplateResult | typeof nothing {
  const label = judged < 0 ? labels.findLast((each) => partsOfCode(each.ascii)) : labels[judged];
  const parts = ascii && label && partsOfCode(label.ascii);
  if (!parts) return nothing;
  const { prefix, ascii: letters, rest } = parts;
  const shown = [prefix, letters, rest].filter(Boolean);
  const values = { prefix: inserted('code', prefix), ascii: inserted('code', letters), rest: inserted('code', rest) };
  return html`<p class="ascii code split" translate="no">${shown.map((part, index) => [index > 0 ? ' · ' : '', html`<b>${part}</b>`])}</p>
    <p class="quiet">${renderMessage(fill(strings[letters ? 'code-parts' : 'code-parts.rest'], values))}</p>`;
}

/** RFC 5891 §5.5: encoded, decoded, and compared. */
function renderControl({ unicode, ascii }: Diagnosis, registry: Registry, strings: Strings): TemplateResult | typeof nothing {
  const isDone = ascii !== unicode && ascii !== '' && diagnose(unicode, registry).ascii === ascii && diagnose(ascii, registry).unicode === unicode;
  if (!isDone) return nothing;
  return html`<p class="quiet">${renderMessage(fill(strings['code-control'], { name: inserted('name', unicode), ace: inserted('code', ascii) }))}</p>`;
}

function renderGuesses({ input }: Diagnosis, registry: Registry, strings: Strings, onChoose: OnChoose): TemplateResult | typeof nothing {
  const likelier = guesses(input, registry).filter(({ isLikelier }) => isLikelier);
  if (likelier.length === 0) return nothing;
  return html`<p>${strings.guesses}</p>${renderNames(likelier.map(({ unicode }) => unicode), onChoose)}`;
}
