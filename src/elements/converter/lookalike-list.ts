import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { type Lookalike, lookalikes } from '../../advice/lookalikes.js';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import { scriptsOf } from '../../diagnosis/scripts.js';
import type { LanguageWith } from '../../languages/language.js';
import { listScripts } from '../../messages/describe-character.js';
import { inserted } from '../../messages/format-finding.js';
import { fill, type Message } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import { renderMessage } from '../shared/render-message.js';
import { type OnChoose, renderNameButton, renderNames } from './name-button.js';

/** Look-alikes of a kind that are shown at once; a click shows the others. */
const FIRST = 6;

/** For a permitted name, the names that it can be mistaken for; for a refused one, what was probably meant. */
export class LookalikeList {
  readonly #host: LitElement;
  /** The name whose look-alikes are all shown. */
  #whole = '';
  #found: { readonly of: Diagnosis; readonly lookalikes: readonly Lookalike[] } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(diagnosis: Diagnosis, registry: Registry, language: LanguageWith<'advice' | 'conventions' | 'messages'>, onChoose: OnChoose): TemplateResult {
    const found = this.#lookalikesOf(diagnosis, registry);
    if (found.length === 0) return html`<p>${renderMessage(fill(language.advice['lookalikes-none'], { tld: registry.tld }))}</p>`;
    return diagnosis.registrable ? this.#renderKinds(found, diagnosis, language, onChoose) : renderMeant(found, language, onChoose);
  }

  #renderKinds(found: readonly Lookalike[], { unicode }: Diagnosis, language: LanguageWith<'advice' | 'conventions' | 'messages'>, onChoose: OnChoose): TemplateResult {
    const { advice } = language;
    const isWhole = this.#whole === unicode;
    const kinds = (['same', 'mark'] as const).map((kind) => ({
      title: advice[`lookalikes-${kind}`],
      all: found.filter((each) => each.kind === kind),
    }));
    const renderLookalike = (each: Lookalike): TemplateResult => html`<li>
      ${renderNameButton(each.unicode, language, onChoose)} <span class="quiet">${renderMessage(sayDifference(each, unicode, language))}</span>
    </li>`;
    return html`${kinds.map(({ title, all }) =>
      all.length === 0
        ? nothing
        : html`<p>${title}</p>
            <ul>${all.slice(0, isWhole ? undefined : FIRST).map(renderLookalike)}</ul>`,
    )}
    ${kinds.some(({ all }) => all.length > FIRST)
      ? html`<button type="button" @click=${() => this.#showAll(isWhole ? '' : unicode)}>
          ${renderMessage(fill(advice[isWhole ? 'lookalikes-few' : 'lookalikes-all'], { count: found.length }))}
        </button>`
      : nothing}`;
  }

  /** Computed once for each answer. */
  #lookalikesOf(diagnosis: Diagnosis, registry: Registry): readonly Lookalike[] {
    if (this.#found?.of !== diagnosis) this.#found = { of: diagnosis, lookalikes: lookalikes(diagnosis.unicode, registry) };
    return this.#found.lookalikes;
  }

  #showAll(name: string): void {
    this.#whole = name;
    this.#host.requestUpdate();
  }
}

const renderMeant = (found: readonly Lookalike[], language: LanguageWith<'advice' | 'messages'>, onChoose: OnChoose): TemplateResult =>
  html`<p>${language.advice['lookalikes-meant']}</p>${renderNames(found.map(({ unicode }) => unicode), language, onChoose)}`;

/** Says which letter stands for which, or else in which script all letters are. */
function sayDifference({ change, unicode }: Lookalike, name: string, language: LanguageWith<'advice' | 'conventions' | 'messages'>): Message {
  const { advice } = language;
  if (change) return fill(advice['lookalikes-change'], { to: inserted('character', change.to), from: inserted('character', change.from) });
  const [label = ''] = unicode.split('.');
  return fill(advice['lookalikes-script'], { name: inserted('name', name), scripts: listScripts(scriptsOf(label), language) });
}
