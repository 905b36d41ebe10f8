import { html, nothing, type TemplateResult } from 'lit';
import { languageOfText } from '../../characters/language-of-text.js';
import type { Inserted, Message } from '../../messages/message.js';
import { renderBreaks } from './render-name.js';

/** Renders a sentence. What was filled in is isolated, so that no name reorders the words around it. */
export function renderMessage(phrase: Message): TemplateResult {
  return html`${phrase.map((piece) => (typeof piece === 'string' ? piece : renderInserted(piece)))}`;
}

/** A whole name runs from left to right, whatever its letters. */
function renderInserted({ kind, text }: Inserted): TemplateResult {
  const isCharacter = kind === 'character';
  return html`<bdi class=${kind} lang=${languageOfText(text) ?? nothing} dir=${isCharacter ? nothing : 'ltr'} translate="no">${isCharacter ? text : renderBreaks(text)}</bdi>`;
}
