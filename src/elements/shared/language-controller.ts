import type { ReactiveController, ReactiveElement } from 'lit';
import type { Language, LanguageWith, SectionName } from '../../languages/language.js';
import { MAX_LANGUAGE_WAIT } from '../../limits.js';
import { type ChosenLanguage, chooseSections, type OwnSentences } from '../../messages/choose-language.js';
import { addLoaded, areLoaded, loadSections, onLanguages, sourceOf } from '../../messages/known-languages.js';
import { withTimeout } from '../../table-updates/with-timeout.js';

export interface Settings {
  /** The sections in the languages that the script holds. */
  readonly builtIn?: Readonly<Record<string, Partial<Language>>>;
  /** The page's own sentences, where the element takes any. */
  readonly wording?: () => OwnSentences | null | undefined;
  /** What the element does at once when there is more to say, before it renders. */
  readonly onChange?: () => void;
}

/**
 * The language of an element: that of its own `lang`, else of the nearest element around it that has one, also outside of the
 * shadow roots that it is in. Of that, the sections are loaded that the element shows. The first rendering waits for them; where
 * they can't be had, the element speaks English.
 */
export class LanguageController<Name extends SectionName> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #settings: Settings;
  readonly #names: readonly Name[];
  /** The sections that parts of the element show that are loaded later. */
  #added: readonly SectionName[] = [];
  #forget: (() => void) | undefined;
  /** The language that was asked for last, while it is on its way. */
  #asked: string | undefined;
  #arrival: Promise<void> | undefined;
  /** What was spoken last, and whether anything was. */
  #spoken: string | undefined;
  #hasSpoken = false;

  /** @param names the sections that the element shows at first */
  constructor(host: ReactiveElement, names: readonly Name[], settings: Settings = {}) {
    this.#host = host;
    this.#names = names;
    this.#settings = settings;
    for (const [tag, sections] of Object.entries(settings.builtIn ?? {})) addLoaded(tag, sections);
    host.addController(this);
  }

  /**
   * What is said, in what there is of the language: until a second one has come, the first is spoken. Undefined while there is none
   * at all: there are no words yet, but what needs none goes on.
   */
  get current(): (LanguageWith<Name> & ChosenLanguage) | undefined {
    const tag = this.#tag;
    return chooseSections(this.#isMissing(tag) ? (this.#spoken ?? tag) : tag, this.#names, this.#settings.wording?.());
  }

  /** Whether the very first language is on its way. */
  get isPending(): boolean {
    return this.#arrival !== undefined && !this.#hasSpoken;
  }

  /**
   * Loads more sections, for `addSections`; from then on, another language is spoken only when it has them, too.
   *
   * @throws if they can't be loaded
   */
  async add(...names: SectionName[]): Promise<void> {
    // the page may choose another language meanwhile
    const isMissing = (tag: string | undefined): boolean => !areLoaded(tag, names);
    while (isMissing(this.#tag)) await loadSections(this.#tag, names);
    if (this.#hasSpoken && isMissing(this.#spoken)) await loadSections(this.#spoken, names);
    this.#added = [...this.#added, ...names];
  }

  /** For `scheduleUpdate` of the host: runs the first update when the language is there, and all others at once. */
  schedule(update: () => void | Promise<unknown>): void | Promise<unknown> {
    this.#follow();
    return this.isPending && !this.#host.hasUpdated ? this.#arrival?.then(update) : update();
  }

  /** An ancestor's language is known only from here on. */
  hostConnected(): void {
    this.#forget = onLanguages(this.#tell);
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
    if (!this.#isMissing(this.#tag)) this.#speak(this.#tag);
  }

  #isMissing = (tag: string | undefined): boolean => !areLoaded(tag, [...this.#names, ...this.#added]);

  #follow(): void {
    const tag = this.#tag;
    if (!this.#isMissing(tag)) this.#arrival = undefined;
    else if (sourceOf(tag) !== this.#asked) this.#arrival = this.#load(sourceOf(tag));
  }

  async #load(tag: string): Promise<void> {
    this.#asked = tag;
    const names = [...this.#names, ...this.#added];
    try {
      await withTimeout(MAX_LANGUAGE_WAIT, loadSections(tag, names));
    } catch {
      // no network, or a slow one
      if (this.#asked !== tag) return; // another one is asked for by now
      if (tag !== 'en') await withTimeout(MAX_LANGUAGE_WAIT, loadSections('en', names)).catch(() => {});
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

function languageAround(element: Element): string | undefined {
  const root = element.getRootNode();
  const around = root instanceof ShadowRoot ? languageAround(root.host) : undefined;
  return element.closest('[lang]')?.getAttribute('lang') ?? around;
}
