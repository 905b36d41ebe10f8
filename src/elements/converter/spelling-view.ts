import { html, nothing, type TemplateResult } from 'lit';
import type { LettersLanguage } from '../../messages/letters-language.js';
import { type CopyState, type OnCopy, renderCopy } from './copy-button.js';
import { localVoice, readAloud } from './speech.js';

/** The name as one would say it on the telephone, to copy and, where the device has a voice for it, to hear. */
export function renderSpelling(
  spelled: string,
  { strings, tag }: LettersLanguage,
  state: CopyState,
  reader: object,
  onCopy: OnCopy,
): TemplateResult {
  const voice = localVoice(tag);
  return html`<p class="spelled">${spelled}</p>${renderCopy('spelling', spelled, state, strings, onCopy)}${voice
    ? html`<button type="button" class="copy" part="copy" @click=${() => readAloud(spelled, voice, reader)}>${strings.speak}</button>`
    : nothing}`;
}
