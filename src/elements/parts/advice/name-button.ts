import { html, type TemplateResult } from 'lit';
import { printable } from '../../../locales/printable.js';
import { inserted } from '../../../locales/say.js';
import { renderPhrase } from '../phrase.js';

export type OnChoose = ((name: string) => void) | undefined;

/** A name that a click puts into the field; where the field is fixed, the name alone. */
export const renderNameButton = (name: string, onChoose: OnChoose): TemplateResult => html`<button
  type="button" class="mend" part="mend" ?disabled=${!onChoose} @click=${() => onChoose?.(name)}
>${renderPhrase([inserted('name', printable(name))])}</button>`;
