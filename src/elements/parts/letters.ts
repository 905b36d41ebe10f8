import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CharacterDiagnosis, Diagnosis } from '../../diagnose/diagnosis.js';
import type { Language } from '../../locales/language.js';
import { fill } from '../../locales/phrase.js';
import { printableCharacter } from '../../locales/printable.js';
import { inserted } from '../../locales/say.js';
import { whatIs } from '../../locales/what.js';
import { renderPhrase } from './phrase.js';

export type Details = 'open' | 'closed' | 'none';

/** The name letter by letter: glyph, code point, what it is, what became of it. Arrow keys walk the list. */
export function renderLetters(
  diagnosis: Diagnosis,
  details: Details,
  language: Language,
  onToggle: (event: Event) => void,
): TemplateResult | typeof nothing {
  const label = diagnosis.labels[Math.max(diagnosis.judged, 0)];
  if (details === 'none') return nothing;
  // room is kept for the list, so that nothing below it moves when typing begins
  if (!label || label.characters.length === 0) return html`<div class="letters"></div>`;
  const { strings } = language;
  return html`<details class="letters" part="letters" ?open=${details === 'open'} @toggle=${onToggle}>
    <summary>${strings.details}</summary>
    <p class="quiet">${renderPhrase(fill(strings.octets, { octets: label.octets, limit: 63 }))}</p>
    <ol role="listbox" aria-label=${strings.details} @keydown=${walk}>
      ${label.characters.map((character, index) => renderLetter(character, index, language))}
    </ol>
  </details>`;
}

function renderLetter(character: CharacterDiagnosis, index: number, language: Language): TemplateResult {
  const { text, codePoints, status, becomes, script, at } = character;
  const lang = script === 'Hebr' ? 'yi' : nothing;
  return html`<li role="option" class=${status} tabindex=${live(index === 0 ? '0' : '-1')} aria-selected="false">
    <span class="place">${at + 1}</span>
    <bdi class="glyph" lang=${lang} translate="no">${/^\s$/.test(text) ? '␣' : printableCharacter(text)}</bdi>
    <span class="code-points" translate="no">${codePoints.map(notation).join(' ')}</span>
    <span class="what">${whatIs(text, script, language)}</span>
    <span class="status">${renderPhrase(
      fill(language.strings[statusKey(character)], { becomes: inserted('character', printableCharacter(becomes ?? '')) }),
    )}</span>
  </li>`;
}

function statusKey({ status, text, becomes }: CharacterDiagnosis) {
  const isSame = becomes !== undefined && becomes === text.normalize('NFC');
  return status === 'mapped' && isSame ? 'status-allowed' : (`status-${status}` as const);
}

const notation = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowRight: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  ArrowLeft: (index) => index - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus, and the list's one tab stop with it. */
function walk(event: KeyboardEvent): void {
  const options = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=option]')];
  const from = options.indexOf(event.target as HTMLElement);
  const target = options[steps[event.key]?.(from, options.length - 1) ?? -1];
  if (from < 0 || !target) return;
  event.preventDefault();
  options.forEach((option) => {
    option.tabIndex = option === target ? 0 : -1;
  });
  target.focus();
}
