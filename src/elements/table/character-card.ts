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

export interface Card {
  readonly variants: readonly string[];
  /** The language that the characters of the table are drawn as; '' for that of the page. */
  readonly language: string;
  /** The address that leads to the character; '' for none. */
  readonly link: string;
  /** Puts it into the name; undefined where there is none, or where a button beside the card does so. */
  readonly onInsert: ((row: Row) => void) | undefined;
  readonly onCopy: (row: Row) => void;
  /** Whether someone has chosen it; else it is the first one. */
  readonly isChosen: boolean;
}

/** One character, large, with all that is known of it, and its variants. `below`: what stands below the buttons. */
export function renderCard(row: Row, { variants, language, link, onInsert, onCopy, isChosen }: Card, sentences: Language['table'], below: TemplateResult | typeof nothing = nothing): TemplateResult {
  const lines = [
    ...topics.map((topic) => [topic, row[topic]] as const),
    ['variants', variants.length > 0 && renderVariants(variants, language)] as const,
    ['typing', row.composed && renderTyping(row, sentences)] as const,
  ];
  return html`<div class="card inserting ${isChosen ? 'chosen' : ''}" part="card">
    <p class="large">${renderCharacter(row, language)}</p>
    <h3 class="name">${row.name}</h3>
    <p class="quiet" translate="no"><span class="code">${row.code}</span> ${row.unicodeName === row.name ? nothing : html`<span lang="en">${row.unicodeName}</span>`}</p>
    <p class="suggestions">
      ${onInsert ? html`<button type="button" class="insert" @click=${() => onInsert(row)}>${sentences.insert}</button>` : nothing}
      <button type="button" @click=${() => onCopy(row)}>${sentences.copyCharacter}</button>
      ${link && html`<a href=${link}>${sentences.link}</a>`}
    </p>
    ${below}
    <dl>${lines.map(([topic, words]) => (words ? html`<dt>${sentences[topic]}</dt><dd lang=${topic === 'elsewhere' ? sentences.tagElsewhere : nothing}>${words}</dd>` : nothing))}</dl>
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
