/** Why nothing can be drawn, or checked. */
export type DrawProblem =
  /** It is empty. */
  | { readonly kind: 'no-seed' }
  /** It has something that is no text, or what a terminal makes of that. */
  | { readonly kind: 'garbled-seed' }
  /** A name is drawn again by a seed that is known already. */
  | { readonly kind: 'used-seed' }
  /** Nothing is left to draw among. */
  | { readonly kind: 'no-rows' }
  /** It is not among those that can be drawn again. */
  | { readonly kind: 'no-name'; readonly name: string }
  /** Names of queues that are empty, the same, or have characters that can't be seen. */
  | { readonly kind: 'wrong-queues' }
  /** It is no base, from this line on. */
  | { readonly kind: 'no-base'; readonly line: number }
  | { readonly kind: 'no-result' }
  /** It is one, where a base is asked for. */
  | { readonly kind: 'is-result' }
  /** A list without columns for names and case numbers, or no list at all. */
  | { readonly kind: 'no-columns' }
  /** A result was drawn from another base. */
  | { readonly kind: 'other-base' }
  /** The engine has no SHA-256 here: in pages, only over HTTPS and on localhost. */
  | { readonly kind: 'no-crypto' };

/** Nothing can be drawn, or checked. */
export class DrawError extends Error {
  override readonly name = 'DrawError';

  constructor(readonly problem: DrawProblem) {
    super(JSON.stringify(problem));
  }
}
