import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import type { CopyController } from '../shared/copy-controller.js';
import { LazyModule } from '../shared/lazy-module.js';
import type { ConverterLanguage } from './converter-language.js';
import type { Copied } from './copy-button.js';
import type { Letters } from './letters.js';

export type Details = 'open' | 'closed' | 'none';

type Host = LitElement & { details: Details };

/** The name letter by letter and as it is spelled, each behind a click. The first click loads both. */
export class LazyDetails {
  readonly #host: Host;
  readonly #letters: LazyModule<Letters>;
  #isSpelling = false;

  constructor(host: Host) {
    this.#host = host;
    this.#letters = new LazyModule(host, async () => new (await import('./letters.js')).Letters(host));
  }

  render(diagnosis: Diagnosis, language: ConverterLanguage, copier: CopyController<Copied>): unknown {
    const { details } = this.#host;
    if (details === 'none') return nothing;
    const { labels, judged, unicode } = diagnosis;
    const hasLetters = Boolean(labels[Math.max(judged, 0)]?.characters.length);
    const render = (part: 'letters' | 'spelling', summary: string, isOpen: boolean): TemplateResult => html`<details
      class="letters" part=${part} ?open=${isOpen} @toggle=${(event: Event) => this.#onToggle(part, event)}
    >
      <summary>${summary}</summary>
      ${isOpen ? (this.#letters.loaded?.[part](diagnosis, language, copier) ?? this.#renderMissing(language)) : nothing}
    </details>`;
    return [
      hasLetters ? render('letters', language.converter.details, details === 'open') : room,
      unicode.trim() ? render('spelling', language.converter.spell, this.#isSpelling) : room,
    ];
  }

  #renderMissing({ converter }: ConverterLanguage): TemplateResult | typeof nothing {
    return this.#letters.hasFailed ? html`<p role="alert">${converter.failed}</p>` : nothing;
  }

  /** A view stays open or closed as people left it, even while there is nothing to show. */
  #onToggle(part: 'letters' | 'spelling', { currentTarget }: Event): void {
    const { open } = currentTarget as HTMLDetailsElement;
    if (part === 'spelling') this.#isSpelling = open;
    else this.#host.details = open ? 'open' : 'closed';
    this.#host.requestUpdate();
    if (open) void this.#letters.load();
  }
}

/** Keeps the room of a view, so that nothing below moves when people begin to type. */
const room = html`<div class="letters"></div>`;
