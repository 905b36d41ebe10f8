import { html, nothing, type TemplateResult } from 'lit';
import { notation } from '../../code-points.js';
import type { Language } from '../../languages/language.js';
import { MAX_LISTED_CHARACTERS } from '../../limits.js';
import { inserted } from '../../messages/format-finding.js';
import { fill } from '../../messages/message.js';
import { printableCharacter } from '../../messages/printable.js';
import { renderMessage } from '../shared/render-message.js';
import type { Row } from './character-row.js';
import { renderCharacter } from './character-tile.js';

/** One character, large, with all that is known of it, and its variants. `language` is that of the table. `link` is the address that leads to it, '' for none; `onChoose` puts
 * it into the name, '' where there is none. */
export function renderCard(
  row: Row,
  variants: readonly string[],
  language: string,
  link: string,
  sentences: Language['table'],
  onChoose: ((row: Row) => void) | '',
  onCopy: (row: Row) => void,
): TemplateResult {
  const lines = [
    ...topics.map((topic) => [topic, row[topic]] as const),
    ['variants', variants.length > 0 && renderVariants(variants, language)] as const,
    ['typing', row.composed && renderTyping(row, sentences)] as const,
  ];
  return html`<div class="card" part="card">
    <p class="large">${renderCharacter(row, language)}</p>
    <p class="name">${row.name}</p>
    <p class="quiet" translate="no"><span class="code">${row.code}</span> ${row.unicodeName === row.name ? nothing : html`<span lang="en">${row.unicodeName}</span>`}</p>
    <dl>${lines.map(([topic, words]) => (words ? html`<dt>${sentences[topic]}</dt><dd lang=${topic === 'elsewhere' ? sentences.tagElsewhere : nothing}>${words}</dd>` : nothing))}</dl>
    <p class="suggestions">
      ${onChoose ? html`<button type="button" @click=${() => onChoose(row)}>${sentences.insert}</button>` : nothing}
      <button type="button" @click=${() => onCopy(row)}>${sentences.copyCharacter}</button>
      ${link && html`<a href=${link}>${sentences.link}</a>`}
    </p>
  </div>`;
}

/** Lists them, each with its code: many look the same. */
const renderVariants = (variants: readonly string[], language: string) => html`<ul class="variants">${variants
  .slice(0, MAX_LISTED_CHARACTERS)
  .map((text) => html`<li><span class="variant" lang=${language || nothing}>${renderMessage([inserted('character', printableCharacter(text))])}</span> <span class="code" translate="no">${notation(text)}</span></li> `)}${
  variants.length > MAX_LISTED_CHARACTERS ? html`<li>…</li>` : nothing
}</ul>`;

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
