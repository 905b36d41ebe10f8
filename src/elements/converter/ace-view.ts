/** Explains the ACE form to people who have met one on an invoice. Loaded when a page asks for it. */
import { html, nothing, type TemplateResult } from 'lit';
import { partsOfCode } from '../../advice/ace-parts.js';
import { type Guess, guessesOf } from '../../advice/guesses.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import { ace as aceInEnglish } from '../../languages/en.js';
import type { Language } from '../../languages/language.js';
import { ace as aceInSwedish } from '../../languages/sv.js';
import { addSections, type ChosenLanguage } from '../../messages/choose-language.js';
import { inserted } from '../../messages/format-finding.js';
import { fill } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import { renderMessage } from '../shared/render-message.js';
import { type OnChoose, renderNames } from './name-button.js';

type Sentences = Language['ace'];

const aceLanguages = { en: { ace: aceInEnglish }, sv: { ace: aceInSwedish } };

/** Renders what the ACE form was probably meant to be, its parts, and that it converts back and forth. */
export function renderCodes(diagnosis: Diagnosis, registry: Registry, language: ChosenLanguage, onChoose: OnChoose): TemplateResult {
  const { ace } = addSections(language, aceLanguages);
  return html`${renderGuesses(diagnosis, registry, ace, onChoose)} ${renderParts(diagnosis, ace)} ${renderControl(diagnosis, registry, ace)}`;
}

function renderParts({ ascii, labels, judged }: Diagnosis, sentences: Sentences): TemplateResult | typeof nothing {
  const label = judged < 0 ? labels.findLast((each) => partsOfCode(each.ascii)) : labels[judged];
  const parts = ascii && label && partsOfCode(label.ascii);
  if (!parts) return nothing;
  const { prefix, ascii: letters, rest } = parts;
  const shown = [prefix, letters, rest].filter(Boolean);
  const values = { prefix: inserted('code', prefix), ascii: inserted('code', letters), rest: inserted('code', rest) };
  return html`<p class="ascii code split" translate="no">${shown.map((part, index) => [index > 0 ? ' · ' : '', html`<b>${part}</b>`])}</p>
    <p class="quiet">${renderMessage(fill(sentences[letters ? 'code-parts' : 'code-parts.rest'], values))}</p>`;
}

/** RFC 5891 §5.5: the name is encoded and decoded, and the results are compared. */
function renderControl({ unicode, ascii }: Diagnosis, registry: Registry, sentences: Sentences): TemplateResult | typeof nothing {
  const isDone = ascii !== unicode && ascii !== '' && diagnose(unicode, registry).ascii === ascii && diagnose(ascii, registry).unicode === unicode;
  if (!isDone) return nothing;
  return html`<p class="quiet">${renderMessage(fill(sentences['code-control'], { name: inserted('name', unicode), ace: inserted('code', ascii) }))}</p>`;
}

/** Nothing where the answer itself asks whether the code was copied wrongly. */
function renderGuesses(diagnosis: Diagnosis, registry: Registry, sentences: Sentences, onChoose: OnChoose): TemplateResult | typeof nothing {
  if (diagnosis.findings.some(({ code }) => code === 'miscopied')) return nothing;
  if (!guessed.has(diagnosis)) guessed.set(diagnosis, guessesOf(diagnosis, registry));
  const likelier = guessed.get(diagnosis)?.filter(({ isLikelier }) => isLikelier) ?? [];
  if (likelier.length === 0) return nothing;
  return html`<p>${sentences.guesses}</p>${renderNames(likelier.map(({ unicode }) => unicode), onChoose)}`;
}

/** By answer, as an answer is rendered many times. */
const guessed = new WeakMap<Diagnosis, readonly Guess[]>();
