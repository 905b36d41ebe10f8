import { LgrError } from './lgr-error.js';

/** Why a text is refused before it is read as a table. */
export type TextFault = 'too-large' | 'document-type' | 'not-well-formed' | 'too-complex';

/** A place in a text. Lines and columns are counted from 1, columns in code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Thrown for a text that is refused before it is read as a table. */
export class LgrTextError extends LgrError {
  /** @param place where a text stops being well-formed */
  constructor(
    readonly fault: TextFault,
    reason: string,
    readonly place?: Place,
  ) {
    super('document', place ? `line ${place.line}, column ${place.column}: ${reason}` : reason);
  }
}
