/** Explains the ACE form to people who have met one on an invoice. Loaded when people open the door to it. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { type CodeParts, partsOfCode } from '../../advice/ace-parts.js';
import { type Guess, guessesOf } from '../../advice/guesses.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import { ace as aceInEnglish } from '../../languages/en.js';
import type { Language } from '../../languages/language.js';
import { ace as aceInSwedish } from '../../languages/sv.js';
import { addSections } from '../../messages/choose-language.js';
import { inserted } from '../../messages/format-finding.js';
import { fill, hasRightToLeft } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import { addStyles } from '../shared/add-styles.js';
import { renderMessage } from '../shared/render-message.js';
import { adviceStyles } from './advice-styles.js';
import type { ConverterLanguage } from './converter-language.js';
import { type OnChoose, renderNames } from './name-button.js';

type Sentences = Language['ace'];

const aceLanguages = { en: { ace: aceInEnglish }, sv: { ace: aceInSwedish } };

/** What the code in one element says. */
export class Codes {
  constructor({ renderRoot }: LitElement) {
    addStyles(renderRoot as ShadowRoot, adviceStyles);
  }

  /** Renders what the ACE form was probably meant to be, its parts, and that it converts back and forth. */
  render(diagnosis: Diagnosis, registry: Registry, language: ConverterLanguage, onChoose: OnChoose): TemplateResult {
    const { ace } = addSections(language, aceLanguages);
    return html`${renderGuesses(diagnosis, registry, ace, language, onChoose)} ${renderParts(diagnosis, ace)} ${renderControl(diagnosis, registry, ace)}`;
  }

  /** Renders what a code was probably meant to be that stands for nothing. */
  guess(diagnosis: Diagnosis, registry: Registry, language: ConverterLanguage, onChoose: OnChoose): TemplateResult | typeof nothing {
    return renderGuesses(diagnosis, registry, addSections(language, aceLanguages).ace, language, onChoose);
  }
}

function renderParts({ labels, judged }: Diagnosis, sentences: Sentences): TemplateResult | typeof nothing {
  const label = judged < 0 ? labels.findLast((each) => partsOfCode(each.ascii)) : labels[judged];
  const parts = label && partsOfCode(label.ascii);
  if (!parts) return nothing;
  const { prefix, ascii: letters, rest } = parts;
  const values = { prefix: inserted('code', prefix), ascii: inserted('code', letters), rest: inserted('code', rest) };
  return html`${renderColumns(label.unicode, parts)}
    <p class="quiet">${renderMessage(fill(sentences[letters ? 'code-parts' : 'code-parts.rest'], values))}</p>`;
}

/** The name above its code: what the code keeps stands below itself, the other letters are boxed. The sentence below says the same. */
function renderColumns(name: string, { prefix, ascii, rest }: CodeParts): TemplateResult {
  // a word that runs from right to left stays whole
  const letters = hasRightToLeft(name) ? [name] : (name.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []);
  const renderColumn = (above: unknown, below: string): TemplateResult => html`<span>${above}<b>${below}</b></span>`;
  return html`<div class="columns code" dir="ltr" translate="no" aria-hidden="true">${[
    renderColumn('', prefix),
    ...letters.map((letter) => {
      const kept = letter.replace(/\P{ASCII}/gu, '');
      return renderColumn(kept === letter ? letter : html`<mark>${letter}</mark>`, kept);
    }),
    renderColumn('', ascii ? `-${rest}` : rest),
  ]}</div>`;
}

/** RFC 5891 §5.5: the name is encoded and decoded, and the results are compared. */
function renderControl({ unicode, ascii }: Diagnosis, registry: Registry, sentences: Sentences): TemplateResult | typeof nothing {
  const isDone = ascii !== unicode && ascii !== '' && diagnose(unicode, registry).ascii === ascii && diagnose(ascii, registry).unicode === unicode;
  if (!isDone) return nothing;
  return html`<p class="quiet">${renderMessage(fill(sentences['code-control'], { name: inserted('name', unicode), ace: inserted('code', ascii) }))}</p>`;
}

/** Nothing where the answer itself asks whether the code was copied wrongly. */
function renderGuesses(diagnosis: Diagnosis, registry: Registry, sentences: Sentences, language: ConverterLanguage, onChoose: OnChoose): TemplateResult | typeof nothing {
  if (diagnosis.findings.some(({ code }) => code === 'miscopied')) return nothing;
  if (!guessed.has(diagnosis)) guessed.set(diagnosis, guessesOf(diagnosis, registry));
  const likelier = guessed.get(diagnosis)?.filter(({ isLikelier }) => isLikelier) ?? [];
  if (likelier.length === 0) return nothing;
  return html`<p>${sentences.guesses}</p>${renderNames(likelier.map(({ unicode }) => unicode), language, onChoose)}`;
}

/** By answer, as an answer is rendered many times. */
const guessed = new WeakMap<Diagnosis, readonly Guess[]>();
