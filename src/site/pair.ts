/** Compares a name with a code, as registrars do before an order. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { copyText } from '../elements/shared/copy-text.js';
import { renderMessage } from '../elements/shared/render-message.js';
import { renderBreaks } from '../elements/shared/render-name.js';
import { renderSign } from '../elements/shared/verdict-sign.js';
import { toText } from '../messages/message.js';
import type { SiteLanguage } from './page-language.js';
import { answerPair, type PairAnswer } from './pair-answer.js';

/** The answer is spoken after so many milliseconds without a key. */
const REST = 1000;

export function compareInSection(section: HTMLElement, language: SiteLanguage): void {
  const [name, code] = [...section.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
  const place = section.querySelector('.pair-answer') as HTMLElement;
  const status = section.querySelector('[role=status]') as HTMLElement;
  let rest: ReturnType<typeof setTimeout> | undefined;

  section.addEventListener('input', () => {
    clearTimeout(rest);
    status.textContent = '';
    const isEmpty = [name, code].some(({ value }) => value.trim() === '');
    const answer = isEmpty ? undefined : answerPair(name.value, code.value, language);
    const show = (label: string): unknown => render(answer ? renderAnswer(answer, label, language, copy) : nothing, place);
    const copy = async (): Promise<void> => {
      clearTimeout(rest);
      status.textContent = '';
      const how = await copyText(answer?.codes?.right.join('') ?? '', place.querySelector('.right'));
      show(language.copying[how]);
      status.textContent = language.copying[how];
    };
    show(language.site.pair.copy);
    rest = setTimeout(() => (status.textContent = answer ? speak(answer) : ''), REST);
  });
}

/** What is spoken: not the codes, which nobody can hear apart. */
const speak = ({ headline, notes, more }: PairAnswer): string => [headline, ...notes, ...more.slice(0, 1)].map(toText).join(' ');

const renderAnswer = ({ state, headline, notes, codes, more }: PairAnswer, copyLabel: string, { site: { pair } }: SiteLanguage, onCopy: () => unknown): TemplateResult =>
  html`<div class="verdict ${state}">
    ${renderSign(state)}
    <div>
      <p class="headline">${renderMessage(headline)}</p>
      ${notes.map((note) => html`<p>${renderMessage(note)}</p>`)}
      ${codes
        ? html`<dl>
              <dt>${pair.given}</dt>
              <dd class="code" dir="ltr" translate="no">${renderPieces(codes.given)}</dd>
              <dt>${pair.right}</dt>
              <dd class="code right" dir="ltr" translate="no">${renderPieces(codes.right)}</dd>
            </dl>
            <button type="button" class="first" @click=${onCopy}>${copyLabel}</button>`
        : nothing}
      ${more.length > 0
        ? html`<details><summary>${pair.more}</summary><ul>${more.map((each) => html`<li>${renderMessage(each)}</li>`)}</ul></details>`
        : nothing}
    </div>
  </div>`;

const renderPieces = (pieces: readonly string[]): unknown => pieces.map((piece, index) => (index % 2 === 0 ? renderBreaks(piece) : piece && html`<mark>${piece}</mark>`));
