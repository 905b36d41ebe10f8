import { html, nothing, type TemplateResult } from 'lit';
import type { ConverterLanguage } from '../../locales/converter-language.js';
import { type Copied, type CopyState, renderCopy } from './copy.js';
import { localVoice, readAloud } from './speech.js';

/** The name as one would say it on the telephone, to copy and, where the device has a voice for it, to hear. */
export function renderSpelling(
  spelled: string,
  isOpen: boolean,
  language: ConverterLanguage,
  state: CopyState,
  reader: object,
  onCopy: (which: Copied, event: Event) => void,
  onToggle: (event: Event) => void,
): TemplateResult {
  const { strings } = language;
  return html`<details class="letters" part="spelling" ?open=${isOpen} @toggle=${onToggle}>
    <summary>${strings.spell}</summary>
    ${isOpen ? html`<p class="spelled">${spelled}</p>${renderCopy('spelling', state, strings, onCopy)}${renderSpeak(spelled, language, reader)}` : nothing}
  </details>`;
}

function renderSpeak(spelled: string, { strings, tag }: ConverterLanguage, reader: object): TemplateResult | typeof nothing {
  const voice = localVoice(tag);
  if (!voice) return nothing;
  return html`<button type="button" class="copy" part="copy" @click=${() => readAloud(spelled, voice, reader)}>${strings.speak}</button>`;
}
