import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageWith } from '../../languages/language.js';

/** What can be copied: the name, its ACE form, and the name as it is spelled. */
export type Copied = 'name' | 'code' | 'spelling';

/** What was copied last, and how. */
export interface CopyState {
  readonly which?: Copied;
  readonly how: 'copied' | 'selected';
}

export type OnCopy = (which: Copied, text: string, event: Event) => void;

/** The button that copies what stands just before it; `name` is what it is called. */
export function renderCopy(
  name: string,
  which: Copied,
  text: string,
  state: CopyState,
  { copying }: LanguageWith<'copying'>,
  onCopy: OnCopy,
): TemplateResult {
  return html`<button
    type="button" class="copy" part="copy" aria-label=${state.which === which ? nothing : name}
    @click=${(event: Event) => onCopy(which, text, event)}
  >${state.which === which ? copying[state.how] : copying.copy}</button>`;
}
