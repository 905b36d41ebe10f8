import { LgrError } from './lgr-error.js';

/** Why a text is not even read as a table. */
export type TextFault = 'too-large' | 'document-type' | 'not-well-formed' | 'too-complex';

/** A place in a text, both counted from 1, columns in code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text that is no table, whatever it says. */
export class LgrTextError extends LgrError {
  /** @param place of what is not well-formed */
  constructor(
    readonly fault: TextFault,
    reason: string,
    readonly place?: Place,
  ) {
    super('document', place ? `line ${place.line}, column ${place.column}: ${reason}` : reason);
  }
}
