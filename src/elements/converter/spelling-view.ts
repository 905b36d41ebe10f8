import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageWith } from '../../languages/language.js';
import type { CopyController } from '../shared/copy-controller.js';
import { type Copied, renderCopy } from './copy-button.js';
import { localVoice, readAloud } from './speech.js';

/** Renders the name as people spell it on the telephone, to copy and, if the device has a voice, to hear. */
export function renderSpelling(
  spelled: string,
  language: LanguageWith<'copying' | 'letters'>,
  copier: CopyController<Copied>,
  reader: object,
): TemplateResult {
  const { letters, tag } = language;
  const voice = localVoice(tag);
  return html`<div part="spelling">
    <p class="quiet spelled">${spelled}</p>${renderCopy(letters['copy-spelling'], 'spelling', spelled, copier, language)}${voice
      ? html`<button type="button" class="copy" part="copy" @click=${() => readAloud(spelled, voice, reader)}>${letters.speak}</button>`
      : nothing}
  </div>`;
}
