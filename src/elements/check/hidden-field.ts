import { setOrRemove } from '../shared/set-or-remove.js';

/** What a form gets under which name; null for nothing. */
export interface Sent {
  readonly name: string;
  readonly value: string | null;
  /** The input that the value belongs to. */
  readonly input: HTMLInputElement | null;
}

/** The hidden field with the ACE form: in the form of the page's input, for scripts that read the form's fields by themselves. */
export class HiddenField {
  readonly #host: Element;
  #field: HTMLInputElement | undefined;
  #isShown = false;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Whether somebody else has taken it out of the page. */
  get isLost(): boolean {
    return this.#isShown && this.#ownField?.isConnected !== true;
  }

  /** Whether a copy of the page came with a copy of it. */
  isCopied(input: HTMLInputElement | null): boolean {
    return this.#copyIn(homeOf(this.#host, input)) !== null;
  }

  #copyIn(home: Element): HTMLInputElement | null {
    return ([...home.children] as HTMLInputElement[]).find((child) => child.getAttribute('data-ace') === this.#id) ?? null;
  }

  /** Tells the fields of several elements in a form apart. */
  get #id(): string {
    return this.#host.getAttribute('for') ?? '';
  }

  /** Disabled where there is nothing to send; gone without a name or an input. */
  show({ name, value, input }: Sent): void {
    const home = homeOf(this.#host, input);
    const field = this.#copyIn(home) ?? this.#ownField ?? makeHiddenField();
    if (field !== this.#field) this.remove();
    this.#field = field;
    this.#isShown = Boolean(name && input);
    if (!name || !input) return field.remove();
    field.setAttribute('data-ace', this.#id);
    field.name = name;
    field.value = value ?? '';
    field.disabled = value === null || input.matches(':disabled');
    setOrRemove(field, 'form', input.getAttribute('form'));
    if (field.parentNode !== home) home.append(field);
  }

  remove(): void {
    this.#isShown = false;
    this.#ownField?.remove();
  }

  /** A page that is morphed may have made something of its own of it. */
  get #ownField(): HTMLInputElement | undefined {
    return (this.#field = this.#field?.hasAttribute('data-ace') ? this.#field : undefined);
  }

  /** The form's data as its fields are now: they were read before the input was. Others may have the same name, as in `domain_ace[]`. */
  fillIn(formData: FormData, form: HTMLFormElement, name: string): void {
    const values = ([...form.elements] as HTMLInputElement[])
      .filter((field) => field.type === 'hidden' && field.name === name && !field.matches(':disabled'))
      .map(({ value }) => value);
    if (String(formData.getAll(name)) === String(values)) return;
    formData.delete(name);
    values.forEach((value) => formData.append(name, value));
  }
}

/** Beside the input it would get in the way of styles, so it stands in the element, or else in the form. */
function homeOf(host: Element, input: HTMLInputElement | null): Element {
  const isInForm = !input?.form || input.hasAttribute('form') || host.closest('form') === input.form;
  return isInForm ? host : input.form;
}

function makeHiddenField(): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'hidden';
  return field;
}
