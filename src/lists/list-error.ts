/** A list that can't be read as it was asked for. */
export class ListError extends Error {
  override readonly name = 'ListError';

  /** @param column the name or number of a column that is not there */
  constructor(readonly column: string) {
    super(`There is no column ${column}`);
  }
}
