/** What a name belongs together with. Loaded with the first table that has variants. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { relatedNames } from '../../diagnosis/related-names.js';
import { related as relatedInEnglish } from '../../languages/en.js';
import { related as relatedInSwedish } from '../../languages/sv.js';
import { MAX_LISTED_VARIANTS } from '../../limits.js';
import { addSections, type ChosenLanguage } from '../../messages/choose-language.js';
import { formatRelated } from '../../messages/format-related.js';
import type { Message } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import type { Answer } from './evaluate-input.js';
import { renderMessage } from './render-message.js';

const languages = { en: { related: relatedInEnglish }, sv: { related: relatedInSwedish } };

/** Milliseconds without a key: a name may have thousands of variants to try. */
const REST = 250;

export class RelatedView {
  readonly #host: ReactiveControllerHost;
  #asked: unknown[] = [];
  #said: readonly Message[] = [];
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(answer: Answer, registry: Registry, chosen: ChosenLanguage): TemplateResult | typeof nothing {
    const asked = [answer, registry, chosen];
    if (asked.some((each, index) => each !== this.#asked[index])) this.#look(answer, registry, chosen, asked);
    return this.#said.length > 0 ? html`<div class="related">${this.#said.map((sentence) => html`<p>${renderMessage(sentence)}</p>`)}</div>` : nothing;
  }

  #look({ diagnosis, tld }: Answer, registry: Registry, chosen: ChosenLanguage, asked: unknown[]): void {
    this.#asked = asked;
    this.#said = [];
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const found = relatedNames(diagnosis, [registry], MAX_LISTED_VARIANTS);
      this.#said = found ? formatRelated(found, tld, { ...addSections(chosen, languages), tag: chosen.tag }) : [];
      this.#host.requestUpdate();
    }, REST);
  }
}
