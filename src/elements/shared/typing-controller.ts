import type { LitElement, ReactiveController } from 'lit';
import type { LiveRegion } from './live-region.js';

/** Someone who has not typed for this long, in milliseconds, has finished for now. */
const REST = 1000;

/**
 * Follows someone who types into a field. The answer becomes final when they rest or leave the field, and only then it is
 * spoken: a screen reader would read a sentence at each key.
 */
export class TypingController implements ReactiveController {
  readonly #region: LiveRegion;
  readonly #wordsToSay: () => string;
  #isTyping = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, region: LiveRegion, wordsToSay: () => string) {
    this.#region = region;
    this.#wordsToSay = wordsToSay;
    host.addController(this);
  }

  /** Whether the answer may still change by itself. */
  get isTyping(): boolean {
    return this.#isTyping;
  }

  /** Whoever leaves the page has finished. */
  hostDisconnected(): void {
    this.pause();
    this.#isTyping = false;
  }

  /** Something was typed. */
  type(): void {
    this.#isTyping = true;
    this.#region.empty(); // so that the same words are spoken again
    this.pause();
    this.#rest = setTimeout(this.settle, REST);
  }

  /** Does not count a rest until the next key, for example while an input method composes. */
  pause = (): void => {
    clearTimeout(this.#rest);
  };

  /** Makes the answer final, and speaks it. */
  settle = (): void => {
    this.pause();
    if (!this.#isTyping) return;
    this.#isTyping = false;
    this.#region.say(this.#wordsToSay());
  };

  /** Nobody types any more, and there is nothing to say: the field was reset. */
  stop(): void {
    this.hostDisconnected();
    this.#region.empty();
  }
}

/**
 * Whether an input is not a letter yet: a dead key, a Chinese or Japanese input method. Keyboards of phones compose whole
 * words, but letter by letter, and people wait for an answer meanwhile.
 */
export function isComposing(event: Event): boolean {
  const { isComposing: isUnfinished, data } = event as InputEvent;
  return isUnfinished && !/^[\p{sc=Latn}\p{sc=Hebr}\d.-]+$/u.test(data ?? '');
}
