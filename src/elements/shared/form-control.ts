import { LitElement, type PropertyDeclarations } from 'lit';
import { attachInternals } from './attach-internals.js';
import { showState } from './element-state.js';
import { HiddenInputs } from './hidden-inputs.js';

/**
 * A form-associated element that behaves like an `<input>`: it has a name, a value and validity, follows its fieldset, can
 * be reset and restored, is named by labels of the page, and submits on Enter.
 *
 * https://html.spec.whatwg.org/multipage/custom-elements.html#form-associated-custom-elements
 */
export abstract class FormControlElement extends LitElement {
  static formAssociated = true;

  static override properties: PropertyDeclarations = {
    name: { noAccessor: true },
    disabled: { type: Boolean, noAccessor: true },
    required: { type: Boolean },
    readonly: { type: Boolean, noAccessor: true },
    hiddenInput: { type: Boolean, attribute: 'hidden-input' },
  };

  /** Whether the field has to be filled in. */
  required = false;
  /** Whether the form gets the value by a hidden input inside, for scripts that read a form's inputs one by one, as jQuery's `serialize()` does. */
  hiddenInput = false;

  #custom = '';
  readonly #internals = attachInternals(this);
  readonly #hiddenInputs = new HiddenInputs(this);

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus(); // one of the page's labels was clicked
    });
  }

  /** The name of the value in the form's data. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string | null | undefined) {
    // frameworks set what is not there to null or undefined
    this.setAttribute('name', name ?? '');
    this.tellForm(); // several values have it in them
  }

  /** Whether the field is disabled. Reflects at once, because forms look at the attribute. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', Boolean(isDisabled));
  }

  /** Whether what is in the field can be selected and copied, but not changed. Reflects at once. */
  get readonly(): boolean {
    return this.hasAttribute('readonly');
  }

  set readonly(isReadonly: boolean) {
    this.toggleAttribute('readonly', Boolean(isReadonly));
    this.requestUpdate();
  }

  /** The form that the field belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  // React sets a property if there is one of the attribute's name
  set form(id: string | null | undefined) {
    if (id) this.setAttribute('form', id);
    else this.removeAttribute('form');
  }

  /** The page's labels for the field. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** What the form gets, the first where there are several; null for nothing, as for a name that is refused. */
  get formValue(): string | null {
    return this.formValues[0] ?? null;
  }

  /** What is wrong with what is in the field, as for an input. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** Why the form can't be sent, in the language of the element; '' if it can. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the field is validated: not if it is disabled or read only. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the field is valid; fires `invalid` if it is not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** Like `checkValidity`, and the browser shows the message at the field. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Makes the field invalid for a reason of the page's own; '' takes that back. */
  setCustomValidity(message: string): void {
    this.#custom = String(message);
    this.tellForm();
  }

  /** What the form gets: a value, or several under the element's name. */
  protected abstract get formValues(): readonly string[];
  /** What is restored when people come back to the page. */
  protected abstract get formState(): string;
  /** Why the form can't take what is in the field; '' if it can, and for an empty field. */
  protected abstract get fault(): string;
  /** The message of a required field that is empty. */
  protected abstract get missing(): string;
  protected abstract get field(): HTMLInputElement | null;
  protected abstract reset(value: string): void;
  /** Brings back what `formState` was. */
  protected abstract restore(state: string): void;

  /** Tells the form at once, not after the next rendering: a listener of `input` may send it. */
  protected tellForm(): void {
    const { fault, field } = this;
    const missing = this.required && this.formState.trim() === '' && this.missing;
    this.#internals.setFormValue(this.hiddenInput ? null : this.#submitted, this.formState);
    if (this.isConnected) this.#hiddenInputs.show(this.name, this.hiddenInput && this.name ? this.formValues : []);
    this.#internals.setValidity(
      { customError: this.#custom !== '', valueMissing: Boolean(missing), badInput: fault !== '' },
      this.#custom || missing || fault,
      field ?? undefined,
    );
  }

  /** The state that pages style, as in `idn-converter:state(refused)`; undefined for none. */
  protected showState(state: string | undefined): void {
    showState(this.#internals, state);
  }

  /** An element without a name sends nothing, as an input does. */
  get #submitted(): string | FormData | null {
    const { formValues, name } = this;
    if (formValues.length < 2) return formValues[0] ?? null;
    const data = new FormData();
    if (name) for (const value of formValues) data.append(name, value);
    return data;
  }

  formResetCallback(): void {
    this.reset(this.getAttribute('value') ?? '');
  }

  formStateRestoreCallback(state: string): void {
    this.restore(state);
  }

  override firstUpdated(): void {
    this.tellForm(); // now there is a field that the browser can point at
    if (this.autofocus) void this.updateComplete.then(() => this.focus());
  }

  /** Called for the element's own attribute and for a fieldset around it. */
  formDisabledCallback(): void {
    this.tellForm();
    this.requestUpdate();
  }

  /** The text of the page's labels, without the element's own: a label can't name what is in a shadow root. */
  protected get labelled(): string {
    const wordsOf = ({ childNodes }: Node): string =>
      Array.from(childNodes, (node) => (node.contains(this) ? '' : node.textContent)).join('').trim();
    return Array.from(this.labels, wordsOf).join(' ');
  }

  /** Submits as Enter in an input does: by the form's default button, or without one in a form with a single field. */
  protected submit(): void {
    const elements = [...(this.form?.elements ?? [])] as HTMLInputElement[];
    const button = elements.find(({ type }) => type === 'submit');
    if (button) button.click();
    else if (elements.filter((each) => each instanceof FormControlElement || typed.test(each.type)).length === 1) this.form?.requestSubmit();
  }
}

/** Types of input in which Enter submits. */
const typed = /^(text|search|tel|url|email|password|number|month|week|time|date.*)$/;
