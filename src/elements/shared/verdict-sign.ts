import { html, type TemplateResult } from 'lit';
import type { State } from '../../messages/format-finding.js';
import { signLines } from './sign-lines.js';

/** A small drawn sign beside the verdict; the sentence says the same. */
export function renderSign(verdict: State): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true"><path d=${signLines[verdict]} /></svg>`;
}
