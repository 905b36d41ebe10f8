import { html, nothing, type TemplateResult } from 'lit';
import { languageOfText } from '../../characters/language-of-text.js';
import type { CharacterDiagnosis, Diagnosis, LabelDiagnosis } from '../../diagnosis/diagnosis.js';
import { lettersOfName } from '../../diagnosis/letter-places.js';
import type { Language } from '../../languages/language.js';
import { MAX_NAMED_CHARACTERS } from '../../limits.js';
import { nameOrDescribe } from '../../messages/describe-character.js';
import { listFormatOf } from '../../messages/intl.js';
import { say } from '../../messages/message.js';
import { printable, printableCharacter } from '../../messages/printable.js';
import { renderBreakingName } from '../shared/render-name.js';
import type { ConverterLanguage } from './converter-language.js';

/** Says what in the name is refused, to be heard before the name, which is then read as a whole; '' for nothing. */
export function formatRefused({ labels }: Diagnosis, language: ConverterLanguage): string {
  const { converter, tag } = language;
  const letterAt = lettersOfName(labels);
  const refused = labels.flatMap(({ characters }, label) =>
    characters.flatMap(({ status, text, script, at }) =>
      status === 'refused' ? say(converter['refused-letter'], { character: nameOrDescribe(text, script, language), n: letterAt(label, at) }) : [],
    ),
  );
  return refused.length > 0 ? say(converter['refused-letters'], { characters: listFormatOf(tag).format(refused.slice(0, MAX_NAMED_CHARACTERS)) }) : '';
}

/** Renders the name with each refused character marked. */
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
  return html`<mark title=${sentences.refused}>${shown}</mark>`;
}
