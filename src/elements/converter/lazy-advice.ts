import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { fill } from '../../messages/message.js';
import { listFormatOf } from '../../messages/intl.js';
import type { Registry } from '../../registry/registry.js';
import { renderDoor } from '../shared/door-view.js';
import type { Answer } from '../shared/evaluate-input.js';
import { LazyModule } from '../shared/lazy-module.js';
import { renderMessage } from '../shared/render-message.js';
import type { Codes } from './ace-view.js';
import type { Advice } from './advice-view.js';
import type { ConverterLanguage } from './converter-language.js';
import type { OnChoose } from './name-button.js';

type Host = LitElement & { readonly advice: string };

/** What to know beside the answer, for pages that ask for it: behind doors, each of which loads what is behind it at the first opening. */
export class LazyAdvice {
  readonly #host: Host;
  readonly #codes: LazyModule<Codes>;
  readonly #similar: LazyModule<Advice>;
  /** They stay open or closed as people left them, also while there is nothing to show. */
  readonly #open = new Set<LazyModule<unknown>>();

  constructor(host: Host) {
    this.#host = host;
    this.#codes = new LazyModule(host, async () => new (await import('./ace-view.js')).Codes(host));
    this.#similar = new LazyModule(host, async () => new (await import('./advice-view.js')).Advice(host));
  }

  /** `onChoose` puts a name into the field, at a click and never by itself. */
  render(answer: Answer, registry: Registry, language: ConverterLanguage, onChoose: OnChoose): TemplateResult {
    return html`${this.#renderCodes(answer, registry, language, onChoose)}${this.#renderSimilar(answer, registry, language, onChoose)}`;
  }

  #renderCodes({ diagnosis }: Answer, registry: Registry, language: ConverterLanguage, onChoose: OnChoose): TemplateResult | typeof nothing {
    const { ascii, unicode, input } = diagnosis;
    if (!this.#asks('codes')) return nothing;
    // what a code was meant to be that stands for nothing is the way on, and behind no door
    if (ascii === '') return /(^|\.)xn--/i.test(input) ? html`<div part="advice">${this.#codes.use()?.guess(diagnosis, registry, language, onChoose)}</div>` : nothing;
    return ascii === unicode ? nothing : this.#renderDoor(this.#codes, language.converter.code, language, (codes) => codes.render(diagnosis, registry, language, onChoose));
  }

  #renderSimilar(answer: Answer, registry: Registry, language: ConverterLanguage, onChoose: OnChoose): TemplateResult | typeof nothing {
    const { diagnosis: { registrable, labels, judged, findings }, isExcluded, blocked } = answer;
    if (registrable === null || isExcluded || blocked !== undefined) return nothing;
    const letters = (registrable && this.#asks('counterpart') && labels[judged]?.unicode.match(/(?!\p{ASCII})\p{sc=Latin}/gu)) || [];
    // where something is suggested instead of a refused name, that is what it is like
    const hasSimilar = this.#asks('lookalikes') && (registrable || !findings.some(({ suggestions }) => suggestions?.length));
    if (!hasSimilar && letters.length === 0) return nothing;
    const summary = !hasSimilar ? 'spelled' : letters.length > 0 ? 'similar.spelled' : 'similar';
    const values = { letters: listFormatOf(language.tag).format(new Set(letters)) };
    return this.#renderDoor(this.#similar, renderMessage(fill(language.converter[summary], values)), language, (advice) => advice.render(answer, registry, language, onChoose));
  }

  #renderDoor<Loaded>(behind: LazyModule<Loaded>, summary: unknown, { converter }: ConverterLanguage, renderLoaded: (loaded: Loaded) => unknown): TemplateResult {
    const onToggle = (isOpen: boolean): void => {
      this.#open[isOpen ? 'add' : 'delete'](behind);
      this.#host.requestUpdate();
      if (isOpen) void behind.load();
    };
    return renderDoor('advice', summary, this.#open.has(behind), onToggle, () =>
      behind.hasFailed ? html`<p role="alert">${converter.failed}</p>` : behind.loaded && renderLoaded(behind.loaded),
    );
  }

  /** The page may have set anything. */
  #asks = (what: string): boolean => String(this.#host.advice).includes(what);
}
