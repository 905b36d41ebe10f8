import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** In a shorter time, in milliseconds, browsers don't tell of words that went and came back. */
export const NOTICED = 100;

const BLANK = '\u00A0';

/**
 * The words of an element's live region (`role=status`). A screen reader speaks them when they change: to be spoken again, the same
 * words go for a moment. Orca takes the words that it spoke last for the same event told twice; a blank behind them tells them apart.
 */
export class LiveRegion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #subject: () => string;
  #about = '';
  #hasLost = false;
  #words = '';
  #last = '';
  #changes = 0;

  /** @param subject what the words are about: of another, they don't stand any more */
  constructor(host: ReactiveControllerHost, subject = (): string => '') {
    this.#host = host;
    this.#subject = subject;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hasLost = this.#words !== '' && this.#subject() !== this.#about;
    if (this.#hasLost) this.#words = '';
  }

  /** Whether words have just gone, as they were about something else. */
  get hasLost(): boolean {
    return this.#hasLost;
  }

  /** As they are written, perhaps with the blank. */
  get words(): string {
    return this.#words;
  }

  has(words: string): boolean {
    return this.#words === words || this.#words === words + BLANK;
  }

  /** Words that stand there are not spoken again. */
  say(words: string): void {
    if (!this.has(words)) this.#words = words && words === this.#last ? words + BLANK : words;
    if (words) this.#last = this.#words;
    this.#about = this.#subject();
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
    if (this.#changes === emptied && this.#subject() === this.#about) this.say(words);
  }
}
