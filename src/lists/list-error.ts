import type { FileKind } from './file-kind.js';

/** Why a file can't be checked as it is. */
export type ListProblem =
  | { readonly kind: 'no-column'; /** Its name or number. */ readonly column: string }
  | { readonly kind: 'no-text'; readonly file: FileKind }
  /** It can't be told which one the file has. */
  | { readonly kind: 'encoding' };

/** The file can't be checked as it is. */
export class ListError extends Error {
  override readonly name = 'ListError';

  constructor(readonly problem: ListProblem) {
    super(JSON.stringify(problem));
  }
}
