import { LastChange } from './last-change.js';
import { replaceText } from './replace-text.js';
import type { TypingController } from './typing-controller.js';

interface Host extends HTMLElement {
  readonly readonly: boolean;
  requestUpdate(): void;
}

/**
 * What changes the text of a field, which is a property of its element: letters that are typed, an inserted character, a suggestion,
 * and what takes these back. The page hears of each as from an input.
 */
export class FieldEdits<Property extends string> {
  readonly #host: Host & Record<Property, string>;
  readonly #property: Property;
  readonly #fieldOf: () => HTMLInputElement | null;
  readonly #typing: TypingController;
  readonly #lastChange = new LastChange();
  /** Whether the page has heard of the change to what is in the field now. */
  #isAnnounced = false;

  constructor(host: Host & Record<Property, string>, property: Property, fieldOf: () => HTMLInputElement | null, typing: TypingController) {
    this.#host = host;
    this.#property = property;
    this.#fieldOf = fieldOf;
    this.#typing = typing;
  }

  get #text(): string {
    return this.#host[this.#property];
  }

  /** Whether nobody can change the text. */
  get isFixed(): boolean {
    return this.#host.matches(':disabled') || this.#host.readonly;
  }

  /** Whether there is something to take back. */
  get canUndo(): boolean {
    return !this.isFixed && this.#lastChange.before(this.#text) !== undefined;
  }

  /** Takes what is in the field now, letter by letter. */
  type(text: string): void {
    (this.#host as Record<Property, string>)[this.#property] = text;
    this.#isAnnounced = false;
    this.#typing.type(text);
  }

  /** Inserts a text at the caret; the focus stays where it is. Returns false where nothing can be changed. */
  insert(text: string): boolean {
    const field = this.#fieldOf();
    if (!field || this.isFixed) return false;
    const before = field.value;
    field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    this.#lastChange.note(before, field.value);
    this.type(field.value);
    this.announceInput('insertText', text);
    this.announceChange();
    return true;
  }

  /** Puts another in the place of the text: where the field has the focus, by the browser's own editing, which tells of it by an event of its own. */
  replace(text: string): void {
    const field = this.#fieldOf();
    const before = this.#text;
    if (!field?.matches(':focus') || !replaceText(field, text)) {
      this.type(text);
      this.announceInput('insertReplacementText', text);
    }
    this.#lastChange.note(before, text);
    this.#typing.settle();
    this.announceChange();
  }

  /** Takes back the last suggestion or inserted character, if nothing was typed since. Returns false where there is nothing to take back. */
  undo(): boolean {
    const before = this.#lastChange.before(this.#text);
    if (before === undefined || this.isFixed) return false;
    this.replace(before);
    this.#lastChange.forget();
    this.#host.requestUpdate();
    return true;
  }

  announceInput(inputType: string, data: string): void {
    this.#host.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
  }

  /** An `input` event of the field leaves the shadow root by itself, a `change` event does not. */
  announceChange(): void {
    this.#isAnnounced = true;
    this.#host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** The field was left; the browser tells of a suggestion again then. */
  leave = (): void => {
    if (!this.#isAnnounced) this.announceChange();
  };
}
