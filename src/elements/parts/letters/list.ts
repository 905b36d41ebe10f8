import { html, nothing, type TemplateResult } from 'lit';
import { notation } from '../../../code-points.js';
import type { CharacterDiagnosis, LabelDiagnosis } from '../../../diagnose/diagnosis.js';
import type { LettersLanguage } from '../../../locales/letters-language.js';
import { fill } from '../../../locales/phrase.js';
import { printableCharacter } from '../../../locales/printable.js';
import { inserted } from '../../../locales/say.js';
import { called } from '../../../locales/what.js';
import { renderPhrase } from '../phrase.js';
import { walk } from '../walk.js';

/** The name letter by letter: glyph, code point, what it is, what became of it. Arrow keys walk the list. */
export function renderList(
  { characters, octets }: LabelDiagnosis,
  language: LettersLanguage,
  current: number,
  onWalk: (index: number) => void,
): TemplateResult {
  const { strings } = language;
  return html`<p class="quiet">${renderPhrase(fill(strings.octets, { octets, limit: 63 }))}</p>
    <ol role="listbox" aria-label=${strings.details} @keydown=${(event: KeyboardEvent) => walkLetters(event, onWalk)}>
      ${characters.map((character, index) => renderLetter(character, index === current, language))}
    </ol>`;
}

function renderLetter(character: CharacterDiagnosis, isCurrent: boolean, language: LettersLanguage): TemplateResult {
  const { text, status, becomes, script, at } = character;
  const lang = script === 'Hebr' ? 'yi' : nothing;
  return html`<li role="option" class=${status} tabindex=${isCurrent ? 0 : -1} aria-selected="false">
    <span class="place">${at + 1}</span>
    <bdi class="glyph" lang=${lang} translate="no">${/^\s$/.test(text) ? '␣' : printableCharacter(text)}</bdi>
    <span class="code" translate="no">${notation(text)}</span>
    <span class="what">${called(text, script, language)}</span>
    <span class="status">${renderPhrase(
      fill(language.strings[statusKey(character)], { becomes: inserted('character', printableCharacter(becomes ?? '')) }),
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
