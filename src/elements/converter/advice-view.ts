/** What to know beside the answer. A module of its own, which is loaded when a page asks for it. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../diagnosis/browser-display.js';
import { advice as adviceInEnglish } from '../../languages/en.js';
import { advice as adviceInSwedish } from '../../languages/sv.js';
import { addSections } from '../../messages/choose-language.js';
import type { Registry } from '../../registry/registry.js';
import { renderCounterpart } from './ascii-form-view.js';
import { LookalikeList } from './lookalike-list.js';
import type { renderCodes } from './ace-view.js';
import type { ConverterLanguage } from './converter-language.js';
import { adviceStyles } from './advice-styles.js';
import type { Answer } from '../shared/evaluate-input.js';

const adviceLanguages = { en: { advice: adviceInEnglish }, sv: { advice: adviceInSwedish } };

/** What is beside the answer in one element. */
export class Advice {
  readonly #host: LitElement & { readonly advice: string };
  readonly #lookalikes: LookalikeList;
  #renderCodes: typeof renderCodes | undefined;
  #isLoading = false;

  constructor(host: LitElement & { readonly advice: string }) {
    this.#host = host;
    this.#lookalikes = new LookalikeList(host);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(adviceStyles.styleSheet as CSSStyleSheet);
  }

  /** `onChoose` puts a name into the field, at a click and never by itself. */
  render(
    { diagnosis, isExcluded, blocked }: Answer,
    registry: Registry,
    display: Display,
    language: ConverterLanguage,
    onChoose: ((name: string) => void) | undefined,
  ): TemplateResult {
    const { advice } = this.#host;
    const own = { ...addSections(language, adviceLanguages), ...language };
    if (advice.includes('codes') && !this.#isLoading) void this.#loadCodes();
    const codes = this.#renderCodes?.(diagnosis, registry, language, onChoose);
    if (diagnosis.registrable === null || isExcluded || blocked !== undefined) return html`${codes}`;
    return html`${codes} ${advice.includes('counterpart') && diagnosis.registrable ? renderCounterpart(diagnosis, registry, display, own, onChoose) : nothing}
    ${advice.includes('lookalikes') ? this.#lookalikes.render(diagnosis, registry, own, onChoose) : nothing}`;
  }

  async #loadCodes(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#renderCodes = (await import('./ace-view.js')).renderCodes;
      this.#host.requestUpdate();
    } catch {
      // nothing of codes
    }
  }
}
