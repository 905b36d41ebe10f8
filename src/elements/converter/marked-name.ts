import { html, nothing, type TemplateResult } from 'lit';
import { languageOfText } from '../../characters/language-of-text.js';
import type { CharacterDiagnosis, Diagnosis, LabelDiagnosis } from '../../diagnosis/diagnosis.js';
import { type LetterAt, lettersOfName } from '../../diagnosis/letter-places.js';
import { once } from '../../idna/memoize.js';
import type { Language } from '../../languages/language.js';
import { printable, printableCharacter } from '../../messages/printable.js';

/** Renders the name with each refused character marked, by its place and in words. */
export function renderName({ labels, unicode }: Diagnosis, sentences: Language['converter']): TemplateResult {
  const written = labels.map((label) => label.unicode).join('.');
  const suffix = unicode.startsWith(written) ? unicode.slice(written.length) : '';
  const letterAt = once(() => lettersOfName(labels)); // most names have nothing to mark
  return html`${labels.map((label, index) => html`${index > 0 ? html`.<wbr />` : nothing}${renderLabel(label, (at) => letterAt()(index, at), sentences)}`)}${
    suffix && html`<span class="suffix">${suffix}</span>`
  }`;
}

/** Isolates the label, so that letters written from right to left do not move others. */
function renderLabel({ characters, unicode, table }: LabelDiagnosis, letterAt: LetterAt, sentences: Language['converter']): TemplateResult {
  const language = languageOfText(unicode, table !== undefined) ?? nothing;
  const isPlain = characters.every(({ status }) => status !== 'refused');
  return html`<bdi lang=${language}>${
    isPlain || characters.length === 0 ? printable(unicode) : characters.map((character) => renderCharacter(character, letterAt, sentences))
  }</bdi>`;
}

function renderCharacter({ text, at, status, becomes = text }: CharacterDiagnosis, letterAt: LetterAt, sentences: Language['converter']): unknown {
  if (status !== 'refused') return printable(becomes);
  const shown = /^\s$/.test(becomes) ? '␣' : printableCharacter(becomes || text);
  return html`<mark data-place=${letterAt(at)} title=${sentences.refused}>${shown}<span class="unseen">(${sentences.refused})</span></mark>`;
}
