import { html, type TemplateResult } from 'lit';
import type { State } from '../../messages/format-finding.js';

/** A small drawn sign beside the verdict; the sentence says the same. */
export function renderSign(state: State): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true"><path d=${paths[state]} /></svg>`;
}

const cross = 'm5 5 10 10M15 5 5 15';
const dash = 'M4 10h12';

/** The lines of the sign in a square of 20. */
const paths: Readonly<Record<State, string>> = {
  permitted: 'M4 10.5 8.2 15 16 5.5',
  caution: 'M10 3.5v8.5M10 16h.01',
  refused: cross,
  blocked: cross,
  invalid: cross,
  elsewhere: dash,
  failed: cross,
  unfinished: 'M4 10h.01M10 10h.01M16 10h.01',
  empty: '',
};
