import { html, nothing, type TemplateResult } from 'lit';
import { languageOfText } from '../../characters/language-of-text.js';
import type { CharacterDiagnosis, Diagnosis, LabelDiagnosis } from '../../diagnosis/diagnosis.js';
import type { Language } from '../../languages/language.js';
import { printable, printableCharacter } from '../../messages/printable.js';
import { renderBreakingName } from '../shared/render-name.js';

/** Renders the name with each refused character marked, and called so in words. */
export function renderName({ labels, unicode }: Diagnosis, sentences: Language['converter']): TemplateResult {
  const written = labels.map((label) => label.unicode).join('.');
  const suffix = unicode.startsWith(written) ? unicode.slice(written.length) : '';
  return html`${labels.map((label, index) => html`${index > 0 ? html`<wbr />.` : nothing}${renderLabel(label, sentences)}`)}${suffix && html`<wbr /><span class="suffix">${suffix}</span>`}`;
}

/** Isolates the label, so that letters written from right to left do not move others. */
function renderLabel({ characters, unicode, table }: LabelDiagnosis, sentences: Language['converter']): TemplateResult {
  if (characters.every(({ status }) => status !== 'refused')) return renderBreakingName(printable(unicode));
  const language = languageOfText(unicode, table !== undefined) ?? nothing;
  return html`<bdi lang=${language}>${characters.map((character) => renderCharacter(character, sentences))}</bdi>`;
}

function renderCharacter({ text, status, becomes = text }: CharacterDiagnosis, sentences: Language['converter']): unknown {
  if (status !== 'refused') return printable(becomes);
  const shown = /^\s$/.test(becomes) ? '␣' : printableCharacter(becomes || text);
  return html`<mark title=${sentences.refused}>${shown}<span class="unseen">(${sentences.refused})</span></mark>`;
}
