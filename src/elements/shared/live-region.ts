import type { ReactiveControllerHost } from 'lit';

/** In a shorter time, in milliseconds, browsers don't tell of words that went and came back. */
const NOTICED = 100;

/**
 * The words of an element's live region (`role=status`). A screen reader speaks them when they change: to be spoken again, the same
 * words go for a moment.
 */
export class LiveRegion {
  readonly #host: ReactiveControllerHost;
  #words = '';
  #changes = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get words(): string {
    return this.#words;
  }

  say(words: string): void {
    this.#words = words;
    this.#changes++;
    this.#host.requestUpdate();
  }

  empty(): void {
    this.say('');
  }

  /** Speaks even words that stand there already, unless others come first. */
  async sayAgain(words: string): Promise<void> {
    this.empty();
    const emptied = this.#changes;
    await new Promise((resolve) => setTimeout(resolve, NOTICED));
    if (this.#changes === emptied) this.say(words);
  }
}
