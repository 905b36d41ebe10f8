import { svg, type TemplateResult } from 'lit';
import type { Verdict } from '../../locales/say.js';

const drawings: Readonly<Record<Verdict, TemplateResult>> = {
  permitted: svg`<path d="M4 10.5 8.2 15 16 5.5" />`,
  refused: svg`<path d="m5 5 10 10M15 5 5 15" />`,
  invalid: svg`<path d="m5 5 10 10M15 5 5 15" />`,
  other: svg`<path d="M4 10h12" />`,
  unfinished: svg`<path d="M4 10h.01M10 10h.01M16 10h.01" />`,
  empty: svg``,
};

/** A small drawn sign beside the verdict; the sentence says the same. */
export function renderSign(verdict: Verdict): TemplateResult {
  return svg`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">${drawings[verdict]}</svg>`;
}
