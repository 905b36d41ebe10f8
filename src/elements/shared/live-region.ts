import type { ReactiveControllerHost } from 'lit';

/**
 * The words of an element's live region (`role=status`). A screen reader speaks them when they change: to have the same
 * words spoken again, empty the region and let it render before saying them.
 */
export class LiveRegion {
  readonly #host: ReactiveControllerHost;
  #words = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get words(): string {
    return this.#words;
  }

  say(words: string): void {
    this.#words = words;
    this.#host.requestUpdate();
  }

  empty(): void {
    this.say('');
  }

  /** Speaks even words that stand there already. */
  async sayAgain(words: string): Promise<void> {
    this.empty();
    await this.#host.updateComplete;
    this.say(words);
  }
}
