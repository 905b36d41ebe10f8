import { html, type TemplateResult } from 'lit';
import type { Verdict } from '../../locales/say.js';

const lines: Readonly<Record<Verdict, string>> = {
  permitted: 'M4 10.5 8.2 15 16 5.5',
  refused: 'm5 5 10 10M15 5 5 15',
  invalid: 'm5 5 10 10M15 5 5 15',
  other: 'M4 10h12',
  unfinished: 'M4 10h.01M10 10h.01M16 10h.01',
  empty: '',
};

/** A small drawn sign beside the verdict; the sentence says the same. */
export function renderSign(verdict: Verdict): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true"><path d=${lines[verdict]} /></svg>`;
}
