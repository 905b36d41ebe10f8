import { html, nothing, type TemplateResult } from 'lit';
import { advise } from '../../../diagnose/advice.js';
import type { Diagnosis } from '../../../diagnose/diagnosis.js';
import type { Display } from '../../../diagnose/display.js';
import type { AdviceLanguage } from '../../../locales/advice-language.js';
import { fill } from '../../../locales/phrase.js';
import { inserted } from '../../../locales/say.js';
import type { Registry } from '../../../registries/registry.js';
import { renderPhrase } from '../phrase.js';
import { type OnChoose, renderNames } from './name-button.js';

/** The name in plain letters, and what its ACE form is for. Nothing for a name that has none. */
export function renderCounterpart(
  { unicode, ascii, labels, judged }: Diagnosis,
  registry: Registry,
  { chrome }: Display,
  { strings, tag }: AdviceLanguage,
  onChoose: OnChoose,
): TemplateResult | typeof nothing {
  if (unicode === ascii) return nothing;
  const { counterpart, alternatives } = advise(unicode, registry);
  const letters = new Set(labels[judged]?.unicode.match(/[^\0-\x7F]/gu));
  const name = inserted('name', counterpart);
  const spelled = [
    fill(strings.counterpart, { letters: new Intl.ListFormat(tag).format(letters), name }),
    ...alternatives.map((alternative) => fill(strings.alternatives, { name: inserted('name', alternative) })),
    ...(chrome === 'may' ? [fill(strings['well-known'], { name })] : []),
  ];
  return html`<div class="quiet">
    ${(counterpart ? spelled : []).map((phrase) => html`<p>${renderPhrase(phrase)}</p>`)}
    ${counterpart ? renderNames([counterpart, ...alternatives], onChoose) : nothing}
    <p>${renderPhrase(fill(strings.code, { ace: inserted('code', ascii) }))}</p>
    <p>${strings.mail}</p>
  </div>`;
}
