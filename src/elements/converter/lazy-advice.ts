import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Advice } from './advice-view.js';

/** What to know beside the answer, where a page asks for it: it is loaded then. */
export class LazyAdvice {
  readonly #host: LitElement & { readonly advice: string };
  #advice: Advice | undefined;
  #isLoading = false;

  constructor(host: LitElement & { readonly advice: string }) {
    this.#host = host;
  }

  render(...what: Parameters<Advice['render']>): TemplateResult | typeof nothing {
    if (!this.#host.advice) return nothing;
    if (!this.#isLoading) void this.#load();
    return html`<div class="advice" part="advice">${this.#advice?.render(...what)}</div>`;
  }

  /** Where it can't be loaded, the answer is there all the same. */
  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const { Advice } = await import('./advice-view.js');
      this.#advice = new Advice(this.#host);
      this.#host.requestUpdate();
    } catch {
      // nothing beside it
    }
  }
}
