import { html, type TemplateResult } from 'lit';

/** A button that is no more than its words. */
export const renderButton = (words: string, onClick: () => unknown): TemplateResult =>
  html`<button type="button" @click=${onClick}>${words}</button>`;
