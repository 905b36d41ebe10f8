import type { LitElement, ReactiveController } from 'lit';
import { type LiveRegion, NOTICED } from './live-region.js';

/** Someone who has not typed for this long, in milliseconds, looks up. */
const PAUSE = 400;

/** Someone who has not typed for this long, in milliseconds, has finished for now. */
const REST = 1000;

/** What is waited longer, in milliseconds, for someone who rests at each key. */
const PATIENCE = 4000;

/**
 * Follows someone who types into a field. The answer becomes final when they rest or leave the field, and only then it is
 * spoken: a screen reader would read a sentence at each key. Of what may be only begun, nothing is said to those who rest at each key.
 */
export class TypingController implements ReactiveController {
  readonly #region: LiveRegion;
  readonly #wordsToSay: () => string;
  readonly #isWhole: () => boolean;
  #isTyping = false;
  #isBetweenKeys = false;
  /** Whether something is yet to be spoken. */
  #isDue = false;
  /** Whether what was spoken has not stood there for long enough to be noticed. */
  #isUnheard = false;
  #text = '';
  #listening = new AbortController();
  #isPressed = false;
  /** Whether the field was left by pressing something else, which is still being pressed. */
  #isLeaving = false;
  readonly #host: LitElement;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param isWhole whether what was typed is no mere beginning */
  constructor(host: LitElement, region: LiveRegion, wordsToSay: () => string, isWhole = (): boolean => true) {
    this.#host = host;
    this.#region = region;
    this.#wordsToSay = wordsToSay;
    this.#isWhole = isWhole;
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

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener('pointerdown', () => (this.#isPressed = true), options);
    // after the click; the end of a press may be lost to a menu or a dialog, and whoever uses keys presses nothing
    for (const end of ['pointerup', 'pointercancel', 'keydown']) ownerDocument.addEventListener(end, () => setTimeout(this.#release), options);
  }

  /** A page may tidy a name when its field is left, so that what was spoken goes at once: then it is spoken of the tidy one. */
  hostUpdate(): void {
    if (this.#region.hasLost && this.#isUnheard) this.#region.say(this.#wordsToSay());
  }

  hostUpdated(): void {
    if (this.#isUnheard) setTimeout(() => (this.#isUnheard = false), NOTICED);
  }

  /** Whoever leaves the page has finished. */
  hostDisconnected(): void {
    this.#listening.abort();
    this.#isPressed = this.#isLeaving = false;
    this.#finish();
  }

  #finish(): void {
    this.pause();
    this.#isTyping = this.#isBetweenKeys = this.#isDue = this.#isUnheard = false;
  }

  /** Something was typed, and this is in the field now. */
  type(text = ''): void {
    const isSlow = !this.#isTyping && text.startsWith(this.#text) && text.length === this.#text.length + 1;
    this.#text = text;
    this.#isTyping = this.#isBetweenKeys = true;
    this.announce(isSlow);
    this.#pause = setTimeout(this.#lookUp, PAUSE);
  }

  /** Speaks after a rest; of what somebody else has put into the field, too, when all else that is said of that is over. */
  announce(isSlow = false): void {
    this.pause();
    this.#region.empty(); // so that the same words are spoken again
    this.#isDue = true;
    this.#rest = setTimeout(isSlow ? this.#waitLonger : this.settle, REST);
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

  /** Makes the answer final, and speaks it where it is not of a mere beginning. */
  #waitLonger = (): void => {
    if (this.#isWhole()) return this.settle();
    this.#isTyping = this.#isBetweenKeys = false;
    this.#rest = setTimeout(this.settle, PATIENCE);
    this.#host.requestUpdate();
  };

  /** Makes the answer final, and speaks it. */
  settle = (): void => {
    this.pause();
    this.#isTyping = this.#isBetweenKeys = false;
    if (!this.#isDue) return;
    this.#isDue = false;
    this.#isUnheard = true;
    this.#region.say(this.#wordsToSay());
  };

  /** The field was left: the answer becomes final. Not while a button is pressed, which it would move away from under the pointer. */
  leave = (): void => {
    if (!this.#isPressed) return this.settle();
    this.pause();
    this.#isLeaving = true;
  };

  #release = (): void => {
    this.#isPressed = false;
    if (this.#isLeaving) this.settle();
    this.#isLeaving = false;
  };

  /** Speaks, even words that were spoken before; first of what came of what somebody did. */
  speakAgain(first: string): Promise<void> {
    return this.#region.sayAgain([first, this.#wordsToSay()].filter(Boolean).join(' '));
  }

  /** Speaks at once, of something else than what was typed. */
  speak(words: string): void {
    this.#region.say(words);
  }

  /** Speaks what has come to be known since; who has heard nothing yet hears it with the rest. */
  speakMore(words: string): void {
    if (!this.#isDue && this.#region.words) this.#region.say(words);
  }

  /** Nobody types any more, and there is nothing to say: the field was reset. */
  stop(): void {
    this.#finish();
    this.#text = '';
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
