import type { ReactiveController, ReactiveElement } from 'lit';
import type { Language } from '../../languages/language.js';
import { MAX_LANGUAGE_WAIT } from '../../limits.js';
import { type BuiltIn, chooseLanguage, type ChosenLanguage, type OwnSentences } from '../../messages/choose-language.js';
import { loadLanguage, missingLanguage, onLanguages } from '../../messages/known-languages.js';
import { languageAround, onLanguageAround } from './language-around.js';
import { withTimeout } from '../../table-updates/with-timeout.js';

export interface Settings {
  /** The page's own sentences, where the element takes any. */
  readonly wording?: () => OwnSentences | null | undefined;
  /** What the element does at once when there is more to say, before it renders. */
  readonly onChange?: () => void;
}

/**
 * The language of an element: that of its own `lang`, else of the nearest element around it that has one, now and after a change. The first rendering waits for a language that has to be loaded; where that can't be had, the
 * element speaks English.
 */
export class LanguageController<Sections extends Partial<Language> & Pick<Language, 'tag'>> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #builtIn: BuiltIn<Sections>;
  readonly #settings: Settings;
  #forget: (() => void) | undefined;
  /** The language that was asked for last, while it is on its way. */
  #asked: string | undefined;
  #arrival: Promise<void> | undefined;
  /** What was spoken last, and whether anything was. */
  #spoken: string | undefined;
  #hasSpoken = false;

  constructor(host: ReactiveElement, builtIn: BuiltIn<Sections>, settings: Settings = {}) {
    this.#host = host;
    this.#builtIn = builtIn;
    this.#settings = settings;
    host.addController(this);
  }

  /** What is said, in what there is of the language: until a second one has come, the first is spoken. */
  get current(): Sections & ChosenLanguage {
    const tag = this.#tag;
    const spoken = missingLanguage(tag) === undefined ? tag : (this.#spoken ?? tag);
    return chooseLanguage(spoken, this.#builtIn, this.#settings.wording?.());
  }

  /** Whether the very first language is on its way. */
  get isPending(): boolean {
    return this.#arrival !== undefined && !this.#hasSpoken;
  }

  /** For `scheduleUpdate` of the host: runs the first update when the language is there, and all others at once. */
  schedule(update: () => void | Promise<unknown>): void | Promise<unknown> {
    this.#follow();
    return this.isPending && !this.#host.hasUpdated ? this.#arrival?.then(update) : update();
  }

  /** An ancestor's language is known only from here on. */
  hostConnected(): void {
    const forgetting = [onLanguages(this.#tell), onLanguageAround(this.#host, this.#tell)];
    this.#forget = () => forgetting.forEach((forget) => forget());
    this.#follow();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forget?.();
    this.#asked = undefined; // it is asked for again, should it not have come
  }

  /** Only what is rendered is spoken: the page may choose another language first. */
  hostUpdate(): void {
    this.#follow();
    if (missingLanguage(this.#tag) === undefined) this.#speak(this.#tag);
  }

  #follow(): void {
    const missing = missingLanguage(this.#tag);
    if (missing === undefined) this.#arrival = undefined;
    else if (missing !== this.#asked) this.#arrival = this.#load(missing);
  }

  async #load(tag: string): Promise<void> {
    this.#asked = tag;
    try {
      await withTimeout(MAX_LANGUAGE_WAIT, loadLanguage(tag));
    } catch {
      // no network, or a slow one
      if (this.#asked !== tag) return; // another one is asked for by now
      this.#speak(undefined);
      this.#tell();
    }
  }

  #speak(tag: string | undefined): void {
    this.#spoken = tag;
    this.#hasSpoken = true;
    this.#arrival = undefined;
  }

  #tell = (): void => {
    this.#settings.onChange?.();
    this.#host.requestUpdate();
  };

  get #tag(): string | undefined {
    return this.#host.lang ? String(this.#host.lang) : languageAround(this.#host);
  }
}
