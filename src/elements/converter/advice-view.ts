/** What to know beside the answer. Loaded when a page asks for it. */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { displayOf } from '../../diagnosis/browser-display.js';
import { advice as adviceInEnglish } from '../../languages/en.js';
import { advice as adviceInSwedish } from '../../languages/sv.js';
import { addSections } from '../../messages/choose-language.js';
import type { Registry } from '../../registry/registry.js';
import type { Answer } from '../shared/evaluate-input.js';
import { LazyModule } from '../shared/lazy-module.js';
import type { renderCodes } from './ace-view.js';
import { adviceStyles } from './advice-styles.js';
import { renderCounterpart } from './ascii-form-view.js';
import type { ConverterLanguage } from './converter-language.js';
import { LookalikeList } from './lookalike-list.js';
import type { OnChoose } from './name-button.js';

type Host = LitElement & { readonly advice: string };

const adviceLanguages = { en: { advice: adviceInEnglish }, sv: { advice: adviceInSwedish } };

/** What is beside the answer in one element. */
export class Advice implements ReactiveController {
  readonly #host: Host;
  readonly #lookalikes: LookalikeList;
  readonly #renderCodes: LazyModule<typeof renderCodes>;

  constructor(host: Host) {
    this.#host = host;
    this.#lookalikes = new LookalikeList(host);
    this.#renderCodes = new LazyModule(host, async () => (await import('./ace-view.js')).renderCodes);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(adviceStyles.styleSheet as CSSStyleSheet);
    host.addController(this);
  }

  hostUpdated(): void {
    if (String(this.#host.advice).includes('codes') && !this.#renderCodes.hasFailed) void this.#renderCodes.load();
  }

  /** `onChoose` puts a name into the field, at a click and never by itself. */
  render(answer: Answer, registry: Registry, language: ConverterLanguage, onChoose: OnChoose): TemplateResult {
    const { diagnosis, isExcluded, blocked } = answer;
    const advice = String(this.#host.advice);
    const own = { ...addSections(language, adviceLanguages), ...language };
    const codes = advice.includes('codes') ? this.#renderCodes.loaded?.(diagnosis, registry, language, onChoose) : nothing;
    if (diagnosis.registrable === null || isExcluded || blocked !== undefined) return html`${codes}`;
    const withLookalikes = advice.includes('lookalikes');
    const counterpart = advice.includes('counterpart') && diagnosis.registrable;
    return html`${codes} ${counterpart ? renderCounterpart(diagnosis, registry, displayOf(diagnosis), own, withLookalikes, onChoose) : nothing}
    ${withLookalikes ? this.#lookalikes.render(diagnosis, registry, own, onChoose) : nothing}`;
  }
}
