import { LitElement, type PropertyDeclarations } from 'lit';

/**
 * A field of a form of the page, as an `<input>` is one: it has a name and a value there, is valid or not, follows its
 * fieldset, is reset and restored, is named by labels of the page, and Enter in it submits.
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
  };

  /** Whether the field has to be filled in. */
  required = false;

  #custom = '';
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus(); // a click on one of the page's labels
    });
  }

  /** The name of the value in the form's data. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string | null | undefined) {
    // frameworks set what is not there to null or undefined
    this.setAttribute('name', name ?? '');
  }

  /** Whether the field is out of use. At once an attribute, as the form asks for that. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', Boolean(isDisabled));
  }

  /** Whether what is in the field can be selected and copied, but not changed. At once an attribute, as well. */
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

  // React sets a property wherever there is one of the attribute's name
  set form(id: string | null | undefined) {
    if (id) this.setAttribute('form', id);
    else this.removeAttribute('form');
  }

  /** The page's labels for the field. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** What is wrong with what is in the field, as of an input. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** Why the form can't be sent, in the language of the element; '' where it can. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the field is held to anything: not where it is disabled or read only. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the form could be sent; fires `invalid` where it could not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** As `checkValidity`, and the browser tells people, at the field. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Refuses the value for a reason of the page's own, until it is set to ''. */
  setCustomValidity(message: string): void {
    this.#custom = String(message);
    this.tellForm();
  }

  /** What the form gets; null for a value that it can't take. */
  protected abstract get formValue(): string | null;
  /** What is restored when someone comes back to the page. */
  protected abstract get formState(): string;
  /** Why the form can't take what is in the field; '' for an empty one. */
  protected abstract get fault(): string;
  /** What an empty field is told that has to be filled in. */
  protected abstract get missing(): string;
  protected abstract get field(): HTMLInputElement | null;
  protected abstract reset(state: string): void;

  /** Now and not after the next rendering: a listener of `input` may send the form. */
  protected tellForm(): void {
    const { fault, field } = this;
    const missing = this.required && this.formState.trim() === '' && this.missing;
    this.#internals.setFormValue(this.formValue, this.formState);
    this.#internals.setValidity(
      { customError: this.#custom !== '', valueMissing: Boolean(missing), badInput: fault !== '' },
      this.#custom || missing || fault,
      field ?? undefined,
    );
  }

  formResetCallback(): void {
    this.reset(this.getAttribute('value') ?? '');
  }

  formStateRestoreCallback(state: string): void {
    this.reset(state);
  }

  override firstUpdated(): void {
    this.tellForm(); // now that there is something to point at
    if (this.autofocus) void this.updateComplete.then(() => this.focus());
  }

  /** Its own attribute, or a fieldset around it. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** The words of the page's labels, which can't name what is in a shadow root; not of what a label has in the element. */
  protected get labelled(): string {
    const wordsOf = ({ childNodes }: Node): string =>
      Array.from(childNodes, (node) => (node.contains(this) ? '' : node.textContent)).join('').trim();
    return Array.from(this.labels, wordsOf).join(' ');
  }

  /** As Enter in an input does it: by the form's default button, or, in a form with a single field, without one. */
  protected submit(): void {
    const elements = [...(this.form?.elements ?? [])] as HTMLInputElement[];
    const button = elements.find(({ type }) => type === 'submit');
    if (button) button.click();
    else if (elements.filter((each) => each instanceof FormControlElement || typed.test(each.type)).length === 1) this.form?.requestSubmit();
  }
}

/** Types of input in which Enter submits, too. */
const typed = /^(text|search|tel|url|email|password|number|month|week|time|date.*)$/;
