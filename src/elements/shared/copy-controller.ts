import type { ReactiveControllerHost } from 'lit';
import { copyText } from './copy-text.js';
import type { LiveRegion } from './live-region.js';

export type CopyOutcome = Awaited<ReturnType<typeof copyText>>;

/** Copies what an element shows, remembers what was copied last, for its button, and says so aloud. */
export class CopyController<What extends string> {
  readonly #host: ReactiveControllerHost;
  readonly #region: LiveRegion;
  readonly #wordsOf: (outcome: CopyOutcome) => string;
  #copied: What | undefined;
  #outcome: CopyOutcome = 'copied';
  #attempt = 0;

  constructor(host: ReactiveControllerHost, region: LiveRegion, wordsOf: (outcome: CopyOutcome) => string) {
    this.#host = host;
    this.#region = region;
    this.#wordsOf = wordsOf;
  }

  /** How `what` was copied, if it was the last to be. */
  outcomeOf(what: What): CopyOutcome | undefined {
    return this.#copied === what ? this.#outcome : undefined;
  }

  /** Selects `shownBy` instead where the clipboard can't be written to. */
  async copy(what: What, text: string, shownBy: Element | null): Promise<void> {
    const attempt = ++this.#attempt;
    this.#region.empty();
    const outcome = await copyText(text, shownBy);
    await this.#host.updateComplete; // the region has been seen empty, and speaks the same words again
    if (attempt !== this.#attempt) return;
    this.#copied = what;
    this.#outcome = outcome;
    this.#region.say(this.#wordsOf(outcome));
  }

  /** For when something else is shown: it has not been copied, also where a copy is still on its way. */
  forget(): void {
    this.#attempt++;
    this.#copied = undefined;
  }
}
