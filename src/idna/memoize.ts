/** Below this code point stand the letters of almost every name. */
const END = 0x600;

/** The same function of a code point, which remembers its answers for the code points that it is asked for again and again. */
export function memoize<Answer>(compute: (codePoint: number) => Answer): (codePoint: number) => Answer {
  const answers: Answer[] = [];
  return (codePoint) => (codePoint < END ? (answers[codePoint] ??= compute(codePoint)) : compute(codePoint));
}

/** The same function, which is asked only once. */
export function once<Answer>(compute: () => Answer): () => Answer {
  let answer: { readonly is: Answer } | undefined;
  return () => (answer ??= { is: compute() }).is;
}
