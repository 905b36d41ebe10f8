import { svg, html, type TemplateResult } from 'lit';
import type { RowVerdict } from '../../lists/check-row.js';
import type { State } from '../../messages/format-finding.js';
import { renderSign } from '../shared/verdict-sign.js';

/** How a verdict on a row looks. */
export const states: Readonly<Record<RowVerdict, State>> = {
  permitted: 'permitted',
  caution: 'caution',
  blocked: 'refused',
  refused: 'refused',
  mismatched: 'refused',
  invalid: 'invalid',
  malformed: 'invalid',
  other: 'elsewhere',
  empty: 'empty',
};

/** Renders the sign of a verdict; a code that is not that of its name has one of its own. */
export const renderRowSign = (verdict: RowVerdict): TemplateResult =>
  verdict === 'mismatched' ? html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">${UNEQUAL}</svg>` : renderSign(states[verdict]);

const UNEQUAL = svg`<path d="M3.5 7.5h13M3.5 12.5h13M14 3 6 17" />`;
