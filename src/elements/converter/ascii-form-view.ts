import { html, nothing, type TemplateResult } from 'lit';
import { advise } from '../../advice/ascii-form.js';
import type { Display } from '../../diagnosis/browser-display.js';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import type { LanguageWith } from '../../languages/language.js';
import { inserted } from '../../messages/format-finding.js';
import { fill } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import { renderMessage } from '../shared/render-message.js';
import { type OnChoose, renderNames } from './name-button.js';

/**
 * Renders the name in ASCII, and what holds for e-mail; nothing for a name without an ACE form.
 * @param withLookalikes whether the page tells what the name may be mistaken for
 */
export function renderCounterpart(
  { unicode, ascii, labels, judged }: Diagnosis,
  registry: Registry,
  { chrome }: Display,
  language: LanguageWith<'advice' | 'messages'>,
  withLookalikes: boolean,
  onChoose: OnChoose,
): TemplateResult | typeof nothing {
  if (unicode === ascii) return nothing;
  const { advice, tag } = language;
  const { counterpart, alternatives } = advise(unicode, registry);
  const letters = new Set(labels[judged]?.unicode.match(/[^\0-\x7F]/gu));
  const name = inserted('name', counterpart);
  const spelled = [
    fill(advice.counterpart, { letters: new Intl.ListFormat(tag).format(letters), name }),
    ...alternatives.map((alternative) => fill(advice.alternatives, { name: inserted('name', alternative) })),
    ...(withLookalikes && chrome === 'may' ? [[advice['well-known']]] : []),
  ];
  return html`<div class="quiet">
    ${(counterpart ? spelled : []).map((phrase) => html`<p>${renderMessage(phrase)}</p>`)}
    ${counterpart ? renderNames([counterpart, ...alternatives], language, onChoose) : nothing}
    <p>${advice.mail}</p>
  </div>`;
}
