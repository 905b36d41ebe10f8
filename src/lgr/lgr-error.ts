/** Thrown for a table that can't be used. The message names the element and what is wrong with it. */
export class LgrError extends Error {
  override readonly name = 'LgrError';

  /**
   * @param element what was read, with what identifies it: `char cp="00E5"`
   * @param reason what is wrong with it
   * @param line where it begins, counted from 1, as far as that is known
   */
  constructor(
    readonly element: string,
    readonly reason: string,
    readonly line?: number,
  ) {
    super(`${element}: ${reason}`);
  }
}
