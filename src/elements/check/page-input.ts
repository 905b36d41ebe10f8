import type { LitElement, ReactiveController } from 'lit';
import { observeValue } from './observe-value.js';

type Host = LitElement & { readonly for: string };
type Listeners = Readonly<Partial<Record<keyof HTMLElementEventMap, (event: Event) => void>>>;

export interface InputSettings {
  /** What hears the input's events, before the page does. */
  readonly listeners: Listeners;
  /** Another input is there, a script has set its value, or an attribute of it has changed. */
  readonly onChange: () => void;
  /** What is inside the element has changed, and is the input's own. */
  readonly onTouched: () => void;
}

/** What a name is typed into. */
const textual = `input${['hidden', 'checkbox', 'radio', 'file', 'submit', 'image', 'button', 'reset'].map((type) => `:not([type=${type}])`).join('')}`;

/** What an answer depends on, and what the element itself sets. */
const watched = ['value', 'type', 'disabled', 'readonly', 'required', 'form', 'aria-invalid', 'aria-describedby'];

/** The page's input: the one that `for` names, or the first inside the element. It may come, go and change its value at any time. */
export class PageInput implements ReactiveController {
  readonly #host: Host;
  readonly #settings: InputSettings;
  readonly #structure = new MutationObserver(() => this.#look());
  readonly #attributes = new MutationObserver(() => {
    this.#bind(this.current);
    this.#settings.onChange();
  });
  #input: HTMLInputElement | null = null;
  #leave = (): void => {};

  constructor(host: Host, settings: InputSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** The input that there is now; null for none. */
  get current(): HTMLInputElement | null {
    const { for: id } = this.#host;
    if (!id) return this.#host.querySelector<HTMLInputElement>(textual);
    const inForm = [...(this.#host.closest('form')?.querySelectorAll('input') ?? [])].find((input) => input.id === id); // a copy of the form has the same
    const named = inForm ?? (this.#host.getRootNode() as Document | ShadowRoot).getElementById?.(id);
    return named instanceof HTMLInputElement ? named : null;
  }

  hostConnected(): void {
    this.follow();
  }

  hostDisconnected(): void {
    this.#structure.disconnect();
    this.#bind(null);
  }

  /** Follows the input that there is now. */
  follow(): void {
    const { for: id } = this.#host;
    this.#structure.disconnect();
    // whatever `for` names may come anywhere
    this.#structure.observe(id ? this.#host.getRootNode() : this.#host, { childList: true, subtree: true, ...(id && { attributeFilter: ['id'] }) });
    this.#bind(this.current);
  }

  #look(): void {
    const { current } = this;
    if (current === this.#input) return this.#settings.onTouched();
    this.#bind(current);
    this.#settings.onChange();
  }

  #bind(input: HTMLInputElement | null): void {
    if (input === this.#input) return;
    this.#leave();
    this.#attributes.disconnect();
    this.#input = input;
    if (!input) return void (this.#leave = () => {});
    const listening = new AbortController();
    for (const [name, listener] of Object.entries(this.#settings.listeners)) {
      input.addEventListener(name, listener, { capture: true, signal: listening.signal });
    }
    const release = this.#observeValue(input, listening.signal);
    this.#attributes.observe(input, { attributeFilter: watched });
    this.#leave = () => {
      listening.abort();
      release();
    };
  }

  /**
   * Once the page is loaded: React watches the same property, and not where somebody else has been before it. What a script has set
   * until then is read at once.
   */
  #observeValue(input: HTMLInputElement, signal: AbortSignal): () => void {
    const { onChange } = this.#settings;
    if (document.readyState === 'complete') return observeValue(input, onChange);
    let release = (): void => {};
    const begin = (): void => {
      release = observeValue(input, onChange);
      onChange();
    };
    addEventListener('load', () => setTimeout(() => signal.aborted || begin()), { signal });
    return () => release();
  }
}
