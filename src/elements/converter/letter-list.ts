import { html, nothing, type TemplateResult } from 'lit';
import { languageOfText } from '../../characters/language-of-text.js';
import { notation } from '../../code-points.js';
import type { CharacterDiagnosis, LabelDiagnosis } from '../../diagnosis/diagnosis.js';
import type { LetterAt } from '../../diagnosis/letter-places.js';
import type { LanguageWith } from '../../languages/language.js';
import { formatLetter } from '../../messages/format-letter.js';
import { printableCharacter } from '../../messages/printable.js';
import { renderMessage } from '../shared/render-message.js';
import { walk } from '../shared/roving-tabindex.js';
import type { ConverterLanguage } from './converter-language.js';

type LettersLanguage = ConverterLanguage & LanguageWith<'letters' | 'telephone'>;

/** Renders the name letter by letter: place, glyph, telephone word, code point. Arrow keys walk the list; nothing in it is selected. */
export function renderList(
  { characters }: LabelDiagnosis,
  letterAt: LetterAt,
  language: LettersLanguage,
  current: number,
  onWalk: (index: number) => void,
): TemplateResult {
  return html`<ol role="listbox" aria-label=${language.converter.details} @keydown=${(event: KeyboardEvent) => walkLetters(event, onWalk)}>
    ${characters.map((character, index) => renderLetter(character, letterAt(character.at), index === current, language))}
  </ol>`;
}

function renderLetter(character: CharacterDiagnosis, place: number, isCurrent: boolean, language: LettersLanguage): TemplateResult {
  const { text, status } = character;
  const { word, gloss, status: said, heard } = formatLetter(character, language);
  // what is heard is one phrase; what is seen is a row of it
  return html`<li role="option" class=${status} tabindex=${isCurrent ? 0 : -1}>
    <span class="unseen">${heard}</span>
    <span class="place" aria-hidden="true">${place}</span>
    <bdi class="glyph" aria-hidden="true" lang=${languageOfText(text) ?? nothing} translate="no">${/^\s$/.test(text) ? '␣' : printableCharacter(text)}</bdi>
    <span class="word" aria-hidden="true">${word}${gloss && html` <span class="quiet">${gloss}</span>`}</span>
    ${said.length > 0 ? html`<span class="status" aria-hidden="true">${renderMessage(said)}</span>` : nothing}
    <span class="code" aria-hidden="true" translate="no">${notation(text)}</span>
  </li>`;
}

function walkLetters(event: KeyboardEvent, onWalk: (index: number) => void): void {
  walk(event, [...(event.currentTarget as Element).children] as HTMLElement[], 1, onWalk);
}
