/** A newer version of the page takes the place of this one when nobody is disturbed, or else when someone asks for it. */
import type { IdnConverterElement } from '../elements/idn-converter.js';
import { addNewVersionLine } from './new-version-line.js';

const reloadedMark = 'klartext-reloaded';

let isTouched = false;
for (const event of ['input', 'keydown', 'pointerdown']) {
  addEventListener(event, () => void (isTouched = true), { capture: true, once: true });
}

export class NewVersion {
  /** The first worker of all has the same version as the page; that of others, this page has asked for, or another one. */
  #nextIs: 'the first' | 'asked for elsewhere' | 'asked for here';
  #registration: ServiceWorkerRegistration | undefined;
  readonly #tell = addNewVersionLine(() => this.#takeIt(() => location.reload()));
  /** By itself, the page is not reloaded twice in a row: a server with two builds in turn would never let it rest. */
  readonly #wasReloaded = sessionStorage.getItem(reloadedMark) !== null;

  constructor() {
    const { serviceWorker } = navigator;
    sessionStorage.removeItem(reloadedMark);
    this.#nextIs = serviceWorker.controller ? 'asked for elsewhere' : 'the first';
    serviceWorker.addEventListener('controllerchange', () => {
      if (this.#nextIs === 'the first') this.#nextIs = 'asked for elsewhere';
      else if (this.#nextIs === 'asked for elsewhere') this.#tell();
    });
  }

  expectFrom(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    registration.addEventListener('updatefound', () => this.#follow(registration));
    this.#follow(registration);
    if (!registration.waiting || this.#nextIs === 'the first') return;
    if (this.#wasReloaded || isInUse()) this.#tell();
    else this.#takeIt(() => this.#reloadUnlessInUse());
  }

  /** Until it waits; the first one of all waits for nobody. */
  #follow({ active, installing }: ServiceWorkerRegistration): void {
    installing?.addEventListener('statechange', () => {
      if (active && installing.state === 'installed') this.#tell();
    });
  }

  /** The one that waits takes over all pages that are open. WebKit asks the network for a page while it does. */
  #takeIt(then: () => void): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) return then();
    this.#nextIs = 'asked for here';
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated' || waiting.state === 'redundant') then();
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none to choose
    waiting.postMessage('take over');
  }

  #reloadUnlessInUse(): void {
    if (isInUse()) return this.#tell();
    sessionStorage.setItem(reloadedMark, 'yes');
    location.reload();
  }
}

/** Whether someone has begun, or come back to what was begun. */
function isInUse(): boolean {
  return isTouched || Boolean(document.querySelector<IdnConverterElement>('idn-converter')?.value);
}
