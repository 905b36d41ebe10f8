import type { ReactiveControllerHost } from 'lit';

/** A part of an element that is loaded when the element first needs it. */
export class LazyModule<Loaded> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Loaded>;
  #loaded: Loaded | undefined;
  #state: 'absent' | 'loading' | 'loaded' | 'failed' = 'absent';

  /** @param load imports the module, and makes of it what the element uses */
  constructor(host: ReactiveControllerHost, load: () => Promise<Loaded>) {
    this.#host = host;
    this.#load = load;
  }

  /** What was loaded; undefined until then. */
  get loaded(): Loaded | undefined {
    return this.#loaded;
  }

  /** What was loaded; loads it the first time. For what is rendered again after each failure. */
  use(): Loaded | undefined {
    if (this.#state === 'absent') void this.load();
    return this.#loaded;
  }

  get hasFailed(): boolean {
    return this.#state === 'failed';
  }

  /** Loads it, also once more after a failure, and has the host render again. */
  async load(): Promise<void> {
    if (this.#state === 'loading' || this.#state === 'loaded') return;
    this.#state = 'loading';
    try {
      this.#loaded = await this.#load();
      this.#state = 'loaded';
    } catch {
      this.#state = 'failed'; // without a network; most browsers remember it until the page is loaded again
    }
    this.#host.requestUpdate();
  }
}
