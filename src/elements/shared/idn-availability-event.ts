import type { Lookup } from './availability.js';

/** Fired when the page's service has answered whether a name can be had. Bubbles, and leaves shadow roots. */
export class IdnAvailabilityEvent extends Event {
  /** In its ACE form. */
  readonly domain: string;
  /** `free`, `taken` or `unknown`. */
  readonly state: Lookup['state'];

  constructor(domain: string, state: Lookup['state']) {
    super('idn-availability', { bubbles: true, composed: true });
    this.domain = domain;
    this.state = state;
  }
}
