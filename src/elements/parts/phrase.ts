import { html, type TemplateResult } from 'lit';
import type { Phrase } from '../../locales/phrase.js';

/** A sentence; what was filled in is isolated, so that no name turns the words around it. */
export function renderPhrase(phrase: Phrase): TemplateResult {
  return html`${phrase.map((piece) =>
    typeof piece === 'string' ? piece : html`<bdi class=${piece.kind} translate="no">${piece.text}</bdi>`,
  )}`;
}
