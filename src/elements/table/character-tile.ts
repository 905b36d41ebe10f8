import { html, type TemplateResult } from 'lit';
import { inserted } from '../../messages/format-finding.js';
import { renderMessage } from '../shared/render-message.js';
import { hasGlyph } from './glyph.js';
import type { Row } from './character-row.js';

/** The character itself, isolated and in its language; its code point in a box where the device can't draw it. */
export const renderCharacter = ({ text, code }: Row): TemplateResult =>
  hasGlyph(text) ? renderMessage([inserted('character', text)]) : html`<span class="no-glyph">${code}</span>`;

/** A button with the character. Of all of them, Tab stops at the one that is looked at. */
export const renderTile = (row: Row, isCurrent: boolean, onChoose: (row: Row) => void): TemplateResult =>
  html`<button
    type="button" class="tile" tabindex=${isCurrent ? 0 : -1} aria-current=${isCurrent} @click=${() => onChoose(row)}
  ><span title=${row.name}>${renderCharacter(row)}</span><span class="unseen"> ${row.name}</span></button>`;
