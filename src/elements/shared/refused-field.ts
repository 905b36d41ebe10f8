import type { LitElement, ReactiveController } from 'lit';
import type { TypingController } from './typing-controller.js';

/** What is validated: an element of ours, or an input of the page. */
type Control = Pick<HTMLInputElement, 'form' | 'validity' | 'willValidate' | 'reportValidity'> & EventTarget;

interface Sending {
  readonly sender: HTMLElement | null;
  readonly typed: string;
  /** By Enter in the field, where a change of the field would be heard beside what is spoken. */
  readonly isByEnter: boolean;
}

export interface Refusal {
  readonly control: () => Control | null;
  readonly field: () => HTMLElement | null;
  /** What was typed into the field, as it is judged. */
  readonly typed: () => string;
  /** Whether the element itself says all that is wrong. */
  readonly isToldOf: () => boolean;
  /** What the form waits for, in words, where it is known only later whether it gets the name: `goOn` is called then. '' for nothing. */
  readonly awaited: () => string;
  /** What somebody hears who wanted to send a form that is not sent. */
  readonly notSent: () => string;
  /** Whether the form may not be sent even where it is not validated: judges anew. Without it, such forms are sent. */
  readonly isHeldBack?: () => boolean;
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
  /** What a form is being sent by, and with. */
  #sending: Sending | undefined;
  /** What a form waits with. */
  #waiting: Sending | undefined;
  /** What was in the field when it was left. */
  #left = '';

  constructor(host: LitElement, typing: TypingController, refusal: Refusal) {
    this.#host = host;
    this.#typing = typing;
    this.#refusal = refusal;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this.#refusal);
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    this.#host.getRootNode().addEventListener('click', this.#onClick, options);
    this.#host.getRootNode().addEventListener('invalid', this.#onInvalid, options);
    const root = this.#host.getRootNode();
    (root instanceof ShadowRoot ? root : window).addEventListener('submit', this.#onSubmit, options); // before all others
    window.addEventListener('click', this.#onClicked, { signal: options.signal }); // behind all others
  }

  hostDisconnected(): void {
    connected.delete(this.#refusal);
    this.#listening.abort();
    this.forget();
  }

  hostUpdate(): void {
    const typed = this.#refusal.typed();
    if (!this.#isInside) this.#left = typed;
    if (this.#waiting?.typed !== typed) this.forget();
  }

  /** No form waits any more. */
  forget(): void {
    this.#waiting = undefined;
  }

  /** Whether the field itself says why, if it is refused. */
  get saysWhy(): boolean {
    return this.#left === this.#refusal.typed();
  }

  get #isInside(): boolean {
    const field = this.#refusal.field();
    return field !== null && (field.getRootNode() as Document | ShadowRoot).activeElement === field;
  }

  /** More is known: once it is all that was awaited, the form is sent after all, unless something else was typed meanwhile, or leads to the field. */
  goOn(): void {
    const control = this.#refusal.control();
    const waiting = this.#waiting;
    if (!waiting || this.#refusal.awaited()) return;
    this.forget();
    if (!control?.form || waiting.typed !== this.#refusal.typed()) return;
    if (this.#refusal.field()?.checkVisibility?.() === false) return; // a dialog was closed, or a step left
    const isSent = control.validity.valid || (control.form.noValidate && this.#refusal.isHeldBack?.() === false);
    if (isSent) control.form.requestSubmit(waiting.sender && [...control.form.elements].includes(waiting.sender) ? waiting.sender : null);
    else if (this.#refusal.isToldOf()) void this.#leadToField(waiting);
    else control.reportValidity();
  }

  /** Enter is a click on the form's button, too. Pages ask at other times whether a form is valid, and nothing may move then. */
  #onClick = ({ target, detail }: Event & { detail?: number }): void => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button, input') : null;
    const isOfForm = button !== null && button.form === this.#refusal.control()?.form;
    this.#sending = isOfForm && /^(submit|image)$/.test(button.type) ? { sender: button, typed: this.#refusal.typed(), isByEnter: detail === 0 && this.#isInside } : undefined;
    if (isOfForm && /^(submit|image|button|reset)$/.test(button.type) && button !== this.#waiting?.sender) this.forget(); // something else is wanted
    setTimeout(() => (this.#sending = undefined));
  };

  /** A page may tidy the field when its button is pressed. */
  #onClicked = (): void => {
    if (this.#sending) this.#sending = { ...this.#sending, typed: this.#refusal.typed() };
  };

  #onInvalid = (event: Event): void => {
    const control = this.#refusal.control();
    if (!control || event.target !== control || hasOtherFaults(control)) return;
    if (this.#waiting && this.#refusal.awaited()) return event.preventDefault(); // another one has been told of
    // while a page is loading, Firefox lets a timeout wait, and meanwhile a script may ask of another name
    if (!this.#sending || this.#sending.typed !== this.#refusal.typed()) return;
    if (this.#holdBack(this.#sending, isValidated(control, this.#sending))) event.preventDefault();
  };

  /** Frameworks validate by themselves and take that off the browser; a script may have changed the field since it was validated. */
  #onSubmit = (event: Event): void => {
    const control = this.#refusal.control();
    const submitter = (event as SubmitEvent).submitter as HTMLButtonElement | null;
    if (!control || event.target !== control.form) return;
    if (submitter?.formNoValidate || submitter?.getAttribute('formmethod') === 'dialog' || !this.#refusal.isHeldBack?.()) return this.forget(); // it is being sent
    event.preventDefault();
    event.stopImmediatePropagation(); // or else a script sends it
    if (!this.#holdBack({ sender: submitter, typed: this.#refusal.typed(), isByEnter: this.#sending?.isByEnter === true })) control.reportValidity();
  };

  /**
   * Waits, or leads to the field; false where the browser has more to say of it than we have.
   * @param isStopped whether the form is not sent: a page that validates by itself may send it all the same
   */
  #holdBack(sending: Sending, isStopped = true): boolean {
    const awaited = this.#refusal.awaited();
    this.#waiting = awaited ? sending : undefined;
    if (!awaited && !this.#refusal.isToldOf()) return false;
    if (!awaited) return void this.#leadToField(sending, isStopped), true;
    this.#typing.stop(); // nobody types any more
    this.#typing.speak(awaited);
    return true;
  }

  /** Who is in the field hears why it is refused; who comes to it hears that of the field. */
  async #leadToField({ isByEnter }: Sending, isStopped = true): Promise<void> {
    this.#typing.stop();
    if (!isByEnter) this.#left = this.#refusal.typed();
    this.#host.requestUpdate();
    const notSent = isStopped ? this.#refusal.notSent() : '';
    if (this.#isInside) return this.#typing.speakAgain(notSent);
    await this.#host.updateComplete;
    this.#refusal.field()?.focus();
    this.#typing.speak(notSent);
  }
}

/** Whether the browser sends the form only if it is valid: a page may ask all the same, and send it. */
const isValidated = ({ form }: Control, { sender }: Sending): boolean => form?.noValidate === false && !(sender as HTMLButtonElement | null)?.formNoValidate;

/** Of all fields in the page. */
const connected = new Set<Refusal>();

const isAwaited = (field: unknown): boolean => [...connected].some((each) => each.control() === field && each.awaited() !== '');

/** Whether something else in the form is wrong, and is not only awaited. */
const hasOtherFaults = (control: Control): boolean =>
  ([...(control.form?.elements ?? [])] as HTMLInputElement[]).some((each) => (each as unknown) !== control && each.willValidate && !each.validity.valid && !isAwaited(each));
