import { html, type TemplateResult } from 'lit';
import type { LanguageWith } from '../../languages/language.js';
import { formatSuggestion, inserted } from '../../messages/format-finding.js';
import { toText } from '../../messages/message.js';
import { renderMessage } from '../shared/render-message.js';

export type OnChoose = ((name: string) => void) | undefined;

/** A permitted name that a click puts into the field; disabled if the field can't be changed. */
export const renderNameButton = (name: string, language: LanguageWith<'messages'>, onChoose: OnChoose): TemplateResult => html`<button
  type="button" class="suggestion" part="mend" aria-label=${toText(formatSuggestion(name, language))} ?disabled=${!onChoose} @click=${() => onChoose?.(name)}
>${renderMessage([inserted('name', name)])}</button>`;

export const renderNames = (names: readonly string[], language: LanguageWith<'messages'>, onChoose: OnChoose): TemplateResult =>
  html`<p class="suggestions">${names.map((name) => renderNameButton(name, language, onChoose))}</p>`;
