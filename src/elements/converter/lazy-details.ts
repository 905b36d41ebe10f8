import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import type { CopyController } from '../shared/copy-controller.js';
import { renderDoor } from '../shared/door-view.js';
import { LazyModule } from '../shared/lazy-module.js';
import type { ConverterLanguage } from './converter-language.js';
import type { Copied } from './copy-button.js';
import type { Letters } from './letters.js';

/** '': closed, and left out in a form. */
export type Details = 'open' | 'closed' | 'none' | '';

type Host = LitElement & { details: Details; readonly form: HTMLFormElement | null };

/** The name letter by letter, and as it is said on the telephone, behind a click. The first click loads it. */
export class LazyDetails {
  readonly #host: Host;
  readonly #letters: LazyModule<Letters>;

  constructor(host: Host) {
    this.#host = host;
    this.#letters = new LazyModule(host, async () => new (await import('./letters.js')).Letters(host));
  }

  render(diagnosis: Diagnosis, language: ConverterLanguage, copier: CopyController<Copied>): TemplateResult | typeof nothing {
    const details = this.#host.details || (this.#host.form ? 'none' : 'closed');
    const { labels, judged } = diagnosis;
    if (details === 'none' || !labels[Math.max(judged, 0)]?.characters.length) return nothing;
    return renderDoor('letters', language.converter.details, details === 'open', this.#onToggle, () => {
      if (this.#letters.hasFailed) return html`<p role="alert">${language.converter.failed}</p>`;
      return this.#letters.loaded?.render(diagnosis, language, copier);
    });
  }

  /** It stays open or closed as people left it, even while there is nothing to show. */
  #onToggle = (isOpen: boolean): void => {
    this.#host.details = isOpen ? 'open' : 'closed';
    if (isOpen) void this.#letters.load();
  };
}
