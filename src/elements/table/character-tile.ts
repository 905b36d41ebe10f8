import { html, nothing, type TemplateResult } from 'lit';
import { inserted } from '../../messages/format-finding.js';
import { renderMessage } from '../shared/render-message.js';
import type { Row } from './character-row.js';
import { hasGlyph } from './glyph.js';

/** Renders the character, isolated and as its language draws it, or its code point in a box if the device can't draw it. */
export const renderCharacter = ({ text, code }: Row, language: string): TemplateResult =>
  hasGlyph(text) ? html`<span lang=${language || nothing}>${renderMessage([inserted('character', text)])}</span>` : html`<span class="no-glyph">${code}</span>`;

/** Renders a button with the character. Of all tiles, Tab stops at the current one. `language`: a tag, '' for that of the page. */
export const renderTile = (row: Row, isCurrent: boolean, language: string, onSelect: (row: Row) => void): TemplateResult => {
  const name = row.unicodeName ? row.name : `${row.name} ${row.code}`; // «arabisk bokstav» is no name of one letter
  return html`<button
    type="button" class="tile ${Array.from(row.text).length > 2 ? 'long' : ''}" tabindex=${isCurrent ? 0 : -1} aria-current=${isCurrent} @click=${() => onSelect(row)}
  ><span title=${name}>${renderCharacter(row, language)}</span><span class="unseen"> ${name}</span></button>`;
};
