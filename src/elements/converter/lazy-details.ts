import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import type { ConverterLanguage } from './converter-language.js';
import type { CopyState, OnCopy } from './copy-button.js';
import type { Letters } from './letters.js';

export type Details = 'open' | 'closed' | 'none';

/** The name letter by letter and as it is spelled, each behind a click. What is in them is loaded at the first click. */
export class LazyDetails {
  readonly #host: LitElement & { details: Details };
  #isSpelling = false;
  #letters: Letters | undefined;
  #hasFailed = false;

  constructor(host: LitElement & { details: Details }) {
    this.#host = host;
  }

  render(diagnosis: Diagnosis, language: ConverterLanguage, copied: CopyState, onCopy: OnCopy): unknown {
    const { details } = this.#host;
    if (details === 'none') return nothing;
    const { labels, judged, unicode } = diagnosis;
    const hasLetters = Boolean(labels[Math.max(judged, 0)]?.characters.length);
    const render = (part: 'letters' | 'spelling', summary: string, isOpen: boolean): TemplateResult => html`<details
      class="letters" part=${part} ?open=${isOpen} @toggle=${(event: Event) => this.#onToggle(part, event)}
    >
      <summary>${summary}</summary>
      ${isOpen ? (this.#letters?.[part](diagnosis, language, copied, onCopy) ?? this.#renderMissing(language)) : nothing}
    </details>`;
    return [
      hasLetters ? render('letters', language.converter.details, details === 'open') : room,
      unicode.trim() ? render('spelling', language.converter.spell, this.#isSpelling) : room,
    ];
  }

  #renderMissing({ converter }: ConverterLanguage): TemplateResult | typeof nothing {
    return this.#hasFailed ? html`<p role="alert">${converter.failed}</p>` : nothing;
  }

  /** Whether a view is open stays as people leave it, also while there is nothing to show. */
  #onToggle(part: 'letters' | 'spelling', { currentTarget }: Event): void {
    const { open } = currentTarget as HTMLDetailsElement;
    if (part === 'spelling') this.#isSpelling = open;
    else this.#host.details = open ? 'open' : 'closed';
    this.#host.requestUpdate();
    if (open && !this.#letters) void this.#load();
  }

  /** Most browsers remember until the page is loaded again that a module was not to be had. */
  async #load(): Promise<void> {
    this.#hasFailed = false;
    try {
      const { Letters } = await import('./letters.js');
      this.#letters ??= new Letters(this.#host);
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}

/** Kept, so that nothing below moves when typing begins. */
const room = html`<div class="letters"></div>`;
