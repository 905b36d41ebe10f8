/** The last change of a field that nobody typed: a suggestion, an inserted character. It can be taken back until something else is typed. */
export class LastChange {
  #before = '';
  #after: string | undefined;

  note(before: string, after: string): void {
    this.#before = before;
    this.#after = before === after ? undefined : after;
  }

  forget(): void {
    this.#after = undefined;
  }

  /** What was in the field before, if `value` is what the change made of it. */
  before(value: string): string | undefined {
    return value === this.#after ? this.#before : undefined;
  }
}
