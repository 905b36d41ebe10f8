/** Names that are like the one in the field. Loaded when people open the door to them. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { displayOf } from '../../diagnosis/browser-display.js';
import { advice as adviceInEnglish } from '../../languages/en.js';
import { advice as adviceInSwedish } from '../../languages/sv.js';
import { addSections } from '../../messages/choose-language.js';
import type { Registry } from '../../registry/registry.js';
import { addStyles } from '../shared/add-styles.js';
import type { Answer } from '../shared/evaluate-input.js';
import { adviceStyles } from './advice-styles.js';
import { renderCounterpart } from './ascii-form-view.js';
import type { ConverterLanguage } from './converter-language.js';
import { LookalikeList } from './lookalike-list.js';
import type { OnChoose } from './name-button.js';

type Host = LitElement & { readonly advice: string };

const adviceLanguages = { en: { advice: adviceInEnglish }, sv: { advice: adviceInSwedish } };

/** The names that are like the one in one element. */
export class Advice {
  readonly #host: Host;
  readonly #lookalikes: LookalikeList;

  constructor(host: Host) {
    this.#host = host;
    this.#lookalikes = new LookalikeList(host);
    addStyles(host.renderRoot as ShadowRoot, adviceStyles);
  }

  render({ diagnosis }: Answer, registry: Registry, language: ConverterLanguage, onChoose: OnChoose): TemplateResult {
    const advice = String(this.#host.advice);
    const own = { ...addSections(language, adviceLanguages), ...language };
    const withLookalikes = advice.includes('lookalikes');
    const counterpart = advice.includes('counterpart') && diagnosis.registrable;
    return html`${counterpart ? renderCounterpart(diagnosis, registry, displayOf(diagnosis), own, withLookalikes, onChoose) : nothing}
    ${withLookalikes ? this.#lookalikes.render(diagnosis, registry, own, onChoose) : nothing}`;
  }
}
