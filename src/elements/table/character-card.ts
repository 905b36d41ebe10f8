import { html, nothing, type TemplateResult } from 'lit';
import { notation } from '../../code-points.js';
import { fill } from '../../messages/message.js';
import { printableCharacter } from '../../messages/printable.js';
import { inserted } from '../../messages/format-finding.js';
import type { TableStrings } from '../../messages/table-strings.js';
import { renderButton } from '../shared/button.js';
import { renderMessage } from '../shared/render-message.js';
import { renderCharacter } from './character-tile.js';
import type { Row } from './character-row.js';

/** One character, large, with all that is known of it. `link` is the address that leads to it, '' for none; `onChoose` puts
 * it into the name, '' where there is none. */
export function renderCard(
  row: Row,
  link: string,
  strings: TableStrings,
  onChoose: ((row: Row) => void) | '',
  onCopy: (row: Row) => void,
): TemplateResult {
  const lines = [...topics.map((topic) => [topic, row[topic]] as const), ['typing', row.composed && renderTyping(row, strings)] as const];
  return html`<div class="card" part="card">
    <p class="large">${renderCharacter(row)}</p>
    <p class="name">${row.name}</p>
    <p class="quiet" translate="no"><span class="code">${row.code}</span> <span lang="en">${row.unicodeName}</span></p>
    <dl>${lines.map(([topic, words]) => (words ? html`<dt>${strings[topic]}</dt><dd lang=${topic === 'elsewhere' ? strings.tagElsewhere : nothing}>${words}</dd>` : nothing))}</dl>
    <p class="suggestions">
      ${onChoose ? renderButton(strings.insert, () => onChoose(row)) : nothing}
      ${renderButton(strings.copyCharacter, () => onCopy(row))}
      ${link && html`<a href=${link}>${strings.link}</a>`}
    </p>
  </div>`;
}

const topics = ['alsoCalled', 'telephone', 'elsewhere', 'spokenIn', 'permittedSince'] as const;

/** A letter and a point, one after the other; or the one code point that is read as both. */
function renderTyping({ text, composed }: Row, strings: TableStrings): TemplateResult {
  const [letter = '', point = ''] = Array.from(text);
  const say = (character: string) => inserted('character', printableCharacter(character));
  return renderMessage(
    fill(strings.sequence, {
      letter: say(letter),
      codeOfLetter: notation(letter),
      point: say(point),
      codeOfPoint: notation(point),
      composed: say(composed),
      codeOfComposed: notation(composed),
    }),
  );
}
