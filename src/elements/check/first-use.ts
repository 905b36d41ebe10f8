import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether somebody has used the page's input since the page was loaded. Until then nothing is added to the page around it: a framework
 * may still compare that with what its server rendered, and what it does not know it throws away, with what was typed.
 */
export class FirstUse implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #input: () => HTMLInputElement | null;
  readonly #onUse: () => void;
  #listening = new AbortController();
  #isVisited = false;
  #isUsed = false;

  constructor(host: ReactiveControllerHost & Element, input: () => HTMLInputElement | null, onUse: () => void) {
    this.#host = host;
    this.#input = input;
    this.#onUse = onUse;
    host.addController(this);
  }

  /** Whether somebody is or was in the input: what is said of it there can be added. */
  get isVisited(): boolean {
    return this.#isVisited || this.#isUsed;
  }

  /** Whether somebody has left the input, or its form is being used: fields can be added. */
  get isUsed(): boolean {
    return this.#isUsed;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    for (const name of ['focusin', 'focusout', 'click', 'submit', 'input', 'change']) {
      this.#host.getRootNode().addEventListener(name, this.#onEvent, { capture: true, signal: this.#listening.signal });
    }
  }

  hostDisconnected(): void {
    this.#listening.abort();
  }

  /** A script has set the value: a framework that starts does so, too, but not because of somebody. */
  noteScript(): void {
    if (isLoaded() && navigator.userActivation?.hasBeenActive && !this.#input()?.matches(':focus')) this.begin();
  }

  /** Its form is read. */
  begin(): void {
    if (this.#isUsed) return;
    this.#isUsed = true;
    this.#onUse();
  }

  #onEvent = ({ target, type, isTrusted }: Event): void => {
    const input = this.#input();
    if (this.#isUsed || !input || !(target instanceof Element) || (!isLoaded() && type !== 'submit')) return;
    const isOwn = target === input;
    if (isOwn && type === 'focusin') this.#isVisited = true;
    const isLeft = isOwn && type === 'focusout';
    // letters that somebody types may come before a framework has looked at the input
    const isByScript = isOwn && /input|change/.test(type) && !isTrusted;
    const isFormUsed = !isOwn && /click|submit/.test(type) && input.form !== null && target.closest('form') === input.form;
    if (isLeft || isByScript || isFormUsed) this.begin();
  };
}

const isLoaded = (): boolean => document.readyState === 'complete';
