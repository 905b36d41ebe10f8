import type { Counts } from '../../lists/counts.js';

/** Fired when a whole list was checked. Bubbles, and leaves shadow roots. */
export class IdnBatchEvent extends Event {
  /** How many rows there are of each verdict and with each finding. */
  readonly counts: Counts;

  constructor(counts: Counts) {
    super('idn-batch', { bubbles: true, composed: true });
    this.counts = counts;
  }
}
