import { setOrRemove } from './set-or-remove.js';

/** Hidden inputs inside a form control of ours, for scripts that read a form's inputs one by one, and know of no others. */
export class HiddenInputs {
  readonly #host: Element;

  constructor(host: Element) {
    this.#host = host;
  }

  /** One for each value. A copy of the element came with copies of those that were there. */
  show(name: string, values: readonly string[]): void {
    const there = [...this.#host.querySelectorAll<HTMLInputElement>(':scope > [data-value]')];
    for (const input of there.slice(values.length)) input.remove();
    for (const [index, value] of values.entries()) {
      const input = there[index] ?? makeHiddenInput();
      input.name = name;
      input.value = value;
      input.disabled = this.#host.matches(':disabled');
      setOrRemove(input, 'form', this.#host.getAttribute('form'));
      if (!there.includes(input)) this.#host.append(input);
    }
  }
}

function makeHiddenInput(): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.setAttribute('data-value', '');
  return input;
}
