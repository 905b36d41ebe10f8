/** What a service knows of a domain: nobody has it, somebody has it, or it can't tell. */
export type Availability = 'free' | 'taken' | 'unknown';

/** Fired when the page's service has answered whether a name can be had. Bubbles, and leaves shadow roots. */
export class IdnAvailabilityEvent extends Event {
  /** In its ACE form. */
  readonly domain: string;
  readonly state: Availability;

  constructor(domain: string, state: Availability) {
    super('idn-availability', { bubbles: true, composed: true });
    this.domain = domain;
    this.state = state;
  }
}
