import type { LitElement, ReactiveController } from 'lit';
import type { TypingController } from './typing-controller.js';

/** What is validated: an element of ours, or an input of the page. */
type Control = Pick<HTMLInputElement, 'form' | 'validity' | 'willValidate'> & EventTarget;

export interface Refusal {
  readonly control: () => Control | null;
  readonly field: () => HTMLElement | null;
  /** What was typed into the field, as it is judged. */
  readonly typed: () => string;
  /** Whether the element itself says all that is wrong. */
  readonly isToldOf: () => boolean;
}

/**
 * Decides when a field says itself why it is refused: to whoever comes back to it. Whoever is in it hears that when it is refused.
 *
 * Follows forms that are sent with a name that is refused, too. The element says why, so the browser's own words beside the field,
 * which would be heard a second time, are left out where nothing else is wrong in the form.
 */
export class RefusedField implements ReactiveController {
  readonly #host: LitElement;
  readonly #typing: TypingController;
  readonly #refusal: Refusal;
  #listening = new AbortController();
  #isSending = false;
  /** What was in the field when it was left. */
  #left = '';

  constructor(host: LitElement, typing: TypingController, refusal: Refusal) {
    this.#host = host;
    this.#typing = typing;
    this.#refusal = refusal;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    this.#host.getRootNode().addEventListener('click', this.#onClick, options);
    this.#host.addEventListener('invalid', this.#onInvalid, options);
  }

  hostDisconnected(): void {
    this.#listening.abort();
  }

  hostUpdate(): void {
    if (!this.#isInside) this.#left = this.#refusal.typed();
  }

  /** Whether the field itself says why, if it is refused. */
  get saysWhy(): boolean {
    return this.#left === this.#refusal.typed();
  }

  get #isInside(): boolean {
    const field = this.#refusal.field();
    return field !== null && (field.getRootNode() as Document | ShadowRoot).activeElement === field;
  }

  /** Enter is a click on the form's button, too. Pages ask at other times whether a form is valid, and nothing may move then. */
  #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button, input') : null;
    this.#isSending = button?.type === 'submit' && button.form === this.#refusal.control()?.form;
    setTimeout(() => (this.#isSending = false));
  };

  #onInvalid = (event: Event): void => {
    const control = this.#refusal.control();
    if (!this.#isSending || !control || event.target !== control || !this.#refusal.isToldOf() || hasOtherFaults(control)) return;
    event.preventDefault();
    void this.#leadToField();
  };

  /** Who is in the field hears why it is refused; who comes to it hears that of the field. */
  async #leadToField(): Promise<void> {
    this.#typing.stop();
    this.#left = this.#refusal.typed();
    if (this.#isInside) return this.#typing.speakAgain();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#refusal.field()?.focus();
  }
}

const hasOtherFaults = (control: Control): boolean =>
  ([...(control.form?.elements ?? [])] as HTMLInputElement[]).some((each) => (each as unknown) !== control && each.willValidate && !each.validity.valid);
