import type { LitElement, ReactiveController } from 'lit';
import type { LiveRegion } from './live-region.js';

/** Someone who has not typed for this long, in milliseconds, looks up. */
const PAUSE = 400;

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
  #isBetweenKeys = false;
  readonly #host: LitElement;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, region: LiveRegion, wordsToSay: () => string) {
    this.#host = host;
    this.#region = region;
    this.#wordsToSay = wordsToSay;
    host.addController(this);
  }

  /** Whether the answer may still change by itself. */
  get isTyping(): boolean {
    return this.#isTyping;
  }

  /** Whether the next key may come at once: what is not finished yet need not be said. */
  get isBetweenKeys(): boolean {
    return this.#isBetweenKeys;
  }

  /** Whoever leaves the page has finished. */
  hostDisconnected(): void {
    this.pause();
    this.#isTyping = this.#isBetweenKeys = false;
  }

  /** Something was typed. */
  type(): void {
    this.#isTyping = this.#isBetweenKeys = true;
    this.#region.empty(); // so that the same words are spoken again
    this.pause();
    this.#pause = setTimeout(this.#lookUp, PAUSE);
    this.#rest = setTimeout(this.settle, REST);
  }

  /** Does not count a rest until the next key, for example while an input method composes. */
  pause = (): void => {
    clearTimeout(this.#pause);
    clearTimeout(this.#rest);
  };

  #lookUp = (): void => {
    this.#isBetweenKeys = false;
    this.#host.requestUpdate();
  };

  /** Makes the answer final, and speaks it. */
  settle = (): void => {
    this.pause();
    if (!this.#isTyping) return;
    this.#isTyping = this.#isBetweenKeys = false;
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
