import { html, nothing, type TemplateResult } from 'lit';
import { notation } from '../../code-points.js';
import type { Language } from '../../languages/language.js';
import { inserted } from '../../messages/format-finding.js';
import { fill } from '../../messages/message.js';
import { printableCharacter } from '../../messages/printable.js';
import { renderMessage } from '../shared/render-message.js';
import type { Row } from './character-row.js';
import { renderCharacter } from './character-tile.js';

/** One character, large, with all that is known of it. `link` is the address that leads to it, '' for none; `onChoose` puts
 * it into the name, '' where there is none. */
export function renderCard(
  row: Row,
  link: string,
  sentences: Language['table'],
  onChoose: ((row: Row) => void) | '',
  onCopy: (row: Row) => void,
): TemplateResult {
  const lines = [...topics.map((topic) => [topic, row[topic]] as const), ['typing', row.composed && renderTyping(row, sentences)] as const];
  return html`<div class="card" part="card">
    <p class="large">${renderCharacter(row)}</p>
    <p class="name">${row.name}</p>
    <p class="quiet" translate="no"><span class="code">${row.code}</span> <span lang="en">${row.unicodeName}</span></p>
    <dl>${lines.map(([topic, words]) => (words ? html`<dt>${sentences[topic]}</dt><dd lang=${topic === 'elsewhere' ? sentences.tagElsewhere : nothing}>${words}</dd>` : nothing))}</dl>
    <p class="suggestions">
      ${onChoose ? html`<button type="button" @click=${() => onChoose(row)}>${sentences.insert}</button>` : nothing}
      <button type="button" @click=${() => onCopy(row)}>${sentences.copyCharacter}</button>
      ${link && html`<a href=${link}>${sentences.link}</a>`}
    </p>
  </div>`;
}

const topics = ['alsoCalled', 'telephone', 'elsewhere', 'spokenIn', 'permittedSince'] as const;

/** Says how to type a sequence: a letter and a point one after the other, or the one code point that stands for both. */
function renderTyping({ text, composed }: Row, sentences: Language['table']): TemplateResult {
  const [letter = '', point = ''] = Array.from(text);
  const say = (character: string) => inserted('character', printableCharacter(character));
  return renderMessage(
    fill(sentences.sequence, {
      letter: say(letter),
      codeOfLetter: notation(letter),
      point: say(point),
      codeOfPoint: notation(point),
      composed: say(composed),
      codeOfComposed: notation(composed),
    }),
  );
}
