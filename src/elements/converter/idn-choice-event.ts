import type { BothForms } from '../../diagnosis/diagnosis.js';

/** A name that somebody has chosen, and its top-level domain. */
export interface Choice {
  readonly tld: string;
  readonly domain: BothForms;
}

/** Fired when somebody chooses a row, or takes that back; the form has the new value by then. Bubbles, and leaves shadow roots. */
export class IdnChoiceEvent extends Event implements Choice {
  /** The top-level domain of the row. */
  readonly tld: string;
  /** The name in Unicode and in its ACE form. */
  readonly domain: BothForms;
  /** Whether it was chosen; false if that was taken back. */
  readonly selected: boolean;
  /** All names that are chosen now, in the order of the rows. */
  readonly choices: readonly Choice[];

  constructor({ tld, domain }: Choice, selected: boolean, choices: readonly Choice[]) {
    super('idn-choice', { bubbles: true, composed: true });
    this.tld = tld;
    this.domain = domain;
    this.selected = selected;
    this.choices = choices;
  }
}
