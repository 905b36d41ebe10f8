/**
 * The internals of an element. The documents of test runners (jsdom, happy-dom) know little or nothing of forms of custom elements:
 * there, validity can be read of the element, while its form sends nothing of it.
 */
export function attachInternals(element: HTMLElement): ElementInternals {
  const internals = element.attachInternals?.() as ElementInternals | undefined;
  return internals && 'setFormValue' in internals ? internals : (new PlainInternals(element) as unknown as ElementInternals);
}

/** What our elements use of internals, without a browser's part in it. */
class PlainInternals implements Pick<ElementInternals, 'form' | 'validationMessage' | 'willValidate'> {
  readonly #element: HTMLElement;
  readonly states = new Set<string>();
  validity: ValidityStateFlags & { readonly valid: boolean } = { valid: true };
  validationMessage = '';

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  get form(): HTMLFormElement | null {
    return this.#element.closest('form');
  }

  get labels(): Element[] {
    return [...this.#element.ownerDocument.querySelectorAll('label')].filter(
      (label) => label.contains(this.#element) || (label.htmlFor !== '' && label.htmlFor === this.#element.id),
    );
  }

  get willValidate(): boolean {
    return !this.#element.matches('[disabled], [readonly], fieldset[disabled] *');
  }

  setFormValue(): void {
    // there is nobody to tell
  }

  setValidity(flags: ValidityStateFlags, message: string): void {
    const valid = !Object.values(flags).includes(true);
    this.validity = { ...flags, valid };
    this.validationMessage = valid ? '' : message;
  }

  checkValidity(): boolean {
    const isValid = this.validity.valid || !this.willValidate;
    if (!isValid) this.#element.dispatchEvent(new Event('invalid', { cancelable: true }));
    return isValid;
  }

  reportValidity(): boolean {
    return this.checkValidity();
  }
}
