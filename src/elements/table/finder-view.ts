/** The view for a narrow column: what was found, a row each, with the button that puts it into the name. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { say } from '../../messages/message.js';
import type { Row } from './character-row.js';
import { renderCharacter } from './character-tile.js';
import type { Group } from './group-rows.js';
import type { TableLanguage } from './table-language.js';

/** What the view does when something is pressed, and what it shows of it. */
export interface Finder {
  readonly onSelect: (row: Row) => void;
  /** undefined where there is nothing to put characters into. */
  readonly onInsert: ((row: Row) => void) | undefined;
  /** What stands below a row: the card of the one that is looked at, what became of the name. */
  readonly renderBelow: (row: Row) => TemplateResult | typeof nothing;
}

/**
 * Renders the rows.
 * @param open the index of the one that is looked at; -1 for none
 * @param stop of all buttons of the rows, the one that Tab stops at
 */
export function renderFound(rows: readonly Row[], open: number, stop: number, caption: string, written: string, language: TableLanguage, finder: Finder): TemplateResult {
  const { table } = language;
  const { onSelect, onInsert, renderBelow } = finder;
  const columns = onInsert ? 2 : 1;
  const stopAt = (index: number): number => (index === stop ? 0 : -1);
  return html`<div class="found" part="found" role="grid" aria-label=${caption}>
    ${repeat(rows, ({ text }) => text, (row, index) => html`<div class="inserting" role="rowgroup">
      <div class="result" role="row">
        <div role="gridcell">
          <button type="button" class="choice" tabindex=${stopAt(index * columns)} aria-expanded=${index === open} @click=${() => onSelect(row)}>
            <span class="glyph">${renderCharacter(row, written)}</span>
            <span class="words"><span class="name">${row.name}</span> <span class="quiet">${languagesInShort(row, table.otherLanguages)}</span></span>
          </button>
        </div>
        ${onInsert
          ? html`<div role="gridcell">
              <button type="button" class="insert" tabindex=${stopAt(index * columns + 1)} @click=${() => onInsert(row)}>${table.insert}<span class="unseen"> ${row.name}</span></button>
            </div>`
          : nothing}
      </div>
      ${renderRowBelow(renderBelow(row))}
    </div>`)}
  </div>`;
}

const renderRowBelow = (below: TemplateResult | typeof nothing) => (below === nothing ? nothing : html`<div role="row"><div role="gridcell">${below}</div></div>`);

/** Renders what there is to choose from before anything is searched for. */
export const renderGroups = (groups: readonly Group[], written: string, onChoose: (group: Group) => void): TemplateResult =>
  html`<ul class="groups" part="groups">${groups.map((group) => html`<li>
    <button type="button" class="choice group" @click=${() => onChoose(group)}>
      <span class="name">${group.name}</span>
      <span class="quiet sample" aria-hidden="true">${group.rows.slice(0, SAMPLE).map((row) => html`${renderCharacter(row, written)} `)}</span>
    </button>
  </li>`)}</ul>`;

/** As many as are in sight beside each other. */
const SAMPLE = 24;

/** The first two languages of a character; its code where no source names one. */
function languagesInShort({ languageNames, code }: Row, sentence: string): string {
  const languages = languageNames.slice(0, 2).map(([name]) => name).join(', ');
  return languageNames.length > 2 ? say(sentence, { languages }) : languages || code;
}
