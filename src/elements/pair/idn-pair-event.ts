import type { Pair } from '../../advice/compare.js';

/** A name and a code that were compared, as a page gets them. */
export type ComparedPair = Omit<Pair, 'registries'>;

/** Fired at each new answer, even before the answer is final. Bubbles, and leaves shadow roots. */
export class IdnPairEvent extends Event {
  /** Frozen; null where the name or the code is missing. */
  readonly pair: ComparedPair | null;

  constructor(pair: ComparedPair | null) {
    super('idn-pair', { bubbles: true, composed: true });
    this.pair = pair;
  }
}
