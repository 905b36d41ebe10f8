import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LazyModule } from '../shared/lazy-module.js';
import type { Advice } from './advice-view.js';

type Host = LitElement & { readonly advice: string };

/** What to know beside the answer, for pages that ask for it. Loaded with the first answer, which does not depend on it. */
export class LazyAdvice implements ReactiveController {
  readonly #host: Host;
  readonly #advice: LazyModule<Advice>;
  #isNeeded = false;

  constructor(host: Host) {
    this.#host = host;
    this.#advice = new LazyModule(host, async () => new (await import('./advice-view.js')).Advice(host));
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isNeeded && !this.#advice.hasFailed) void this.#advice.load();
  }

  render(...what: Parameters<Advice['render']>): TemplateResult | typeof nothing {
    if (!this.#host.advice) return nothing;
    this.#isNeeded = true;
    return html`<div class="advice" part="advice">${this.#advice.loaded?.render(...what)}</div>`;
  }
}
