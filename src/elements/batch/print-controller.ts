import type { LitElement, ReactiveController } from 'lit';

/** Paper can't be scrolled: it has rows of its own, which have to be there when the browser is about to print. */
export class PrintController implements ReactiveController {
  isPrinted = false;
  readonly #host: LitElement;

  readonly #renderNow: () => void;

  constructor(host: LitElement, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  #onPrint = ({ type }: Event): void => {
    this.isPrinted = type === 'beforeprint';
    this.#host.requestUpdate(); // also where it was asked for before the rows had come
    if (this.#host.hasUpdated) this.#renderNow();
  };
}
