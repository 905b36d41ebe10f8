/** The file lacks a column that was chosen. */
export class ListError extends Error {
  override readonly name = 'ListError';

  /** @param column its name or number */
  constructor(readonly column: string) {
    super(`There is no column ${column}`);
  }
}
