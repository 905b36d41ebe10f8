import { html, nothing, type TemplateResult } from 'lit';
import { languageOfText } from '../../characters/language-of-text.js';
import { notation } from '../../code-points.js';
import type { CharacterDiagnosis, LabelDiagnosis } from '../../diagnosis/diagnosis.js';
import type { LetterAt } from '../../diagnosis/letter-places.js';
import type { LanguageWith } from '../../languages/language.js';
import { MAX_LABEL_OCTETS } from '../../limits.js';
import { nameOrDescribe } from '../../messages/describe-character.js';
import { inserted } from '../../messages/format-finding.js';
import { fill } from '../../messages/message.js';
import { printableCharacter } from '../../messages/printable.js';
import { renderMessage } from '../shared/render-message.js';
import { walk } from '../shared/roving-tabindex.js';
import type { ConverterLanguage } from './converter-language.js';

type LettersLanguage = ConverterLanguage & LanguageWith<'letters'>;

/** Renders the name letter by letter: glyph, code point, what it is, what became of it. Arrow keys walk the list. */
export function renderList(
  { characters, octets }: LabelDiagnosis,
  letterAt: LetterAt,
  language: LettersLanguage,
  current: number,
  onWalk: (index: number) => void,
): TemplateResult {
  const { converter } = language;
  return html`<p class="quiet">${renderMessage(fill(converter.octets, { octets, limit: MAX_LABEL_OCTETS }))}</p>
    <ol role="listbox" aria-label=${converter.details} @keydown=${(event: KeyboardEvent) => walkLetters(event, onWalk)}>
      ${characters.map((character, index) => renderLetter(character, letterAt(character.at), index === current, language))}
    </ol>`;
}

function renderLetter(character: CharacterDiagnosis, place: number, isCurrent: boolean, language: LettersLanguage): TemplateResult {
  const { text, status, becomes, script } = character;
  const lang = languageOfText(text) ?? nothing;
  return html`<li role="option" class=${status} tabindex=${isCurrent ? 0 : -1} aria-selected="false">
    <span class="place">${place}</span>
    <bdi class="glyph" lang=${lang} translate="no">${/^\s$/.test(text) ? '␣' : printableCharacter(text)}</bdi>
    <span class="code" translate="no">${notation(text)}</span>
    <span class="what">${nameOrDescribe(text, script, language)}</span>
    <span class="status">${renderMessage(
      fill(language.letters[statusKey(character)], { becomes: inserted('character', printableCharacter(becomes ?? '')) }),
    )}</span>
  </li>`;
}

function statusKey({ status, text, becomes }: CharacterDiagnosis) {
  const isSame = becomes !== undefined && becomes === text.normalize('NFC');
  return status === 'mapped' && isSame ? 'status-allowed' : (`status-${status}` as const);
}

function walkLetters(event: KeyboardEvent, onWalk: (index: number) => void): void {
  walk(event, [...(event.currentTarget as Element).children] as HTMLElement[], 1, onWalk);
}
