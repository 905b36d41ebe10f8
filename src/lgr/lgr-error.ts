/** Thrown for a table that can't be used. The message names the element and what is wrong with it. */
export class LgrError extends Error {
  override readonly name = 'LgrError';

  /** @param element what was read, with what identifies it: `char cp="00E5"`
   *  @param reason what is wrong with it */
  constructor(
    readonly element: string,
    readonly reason: string,
  ) {
    super(`${element}: ${reason}`);
  }
}
