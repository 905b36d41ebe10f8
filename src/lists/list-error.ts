import type { FileKind } from './file-kind.js';

/** Why a file can't be checked as it is. */
export type ListProblem =
  | { readonly kind: 'no-column'; /** Its name or number. */ readonly column: string }
  /** Longer than what is read of a line, so that the file can't be given back. */
  | { readonly kind: 'long-line'; readonly line: number }
  | { readonly kind: 'no-text'; readonly file: FileKind }
  /** A list of names to compare with has none. */
  | { readonly kind: 'no-names' }
  /** It can't be told which one the file has. */
  | { readonly kind: 'encoding' };

/** The file can't be checked as it is. */
export class ListError extends Error {
  override readonly name = 'ListError';

  constructor(readonly problem: ListProblem) {
    super(JSON.stringify(problem));
  }
}
