/** Below this code point stand the letters of almost every name. */
const END = 0x600;

/** A function of a code point that remembers its answers for the code points that are asked for again and again. */
export function memoize<Answer>(compute: (codePoint: number) => Answer): (codePoint: number) => Answer {
  const answers: Answer[] = [];
  return (codePoint) => (codePoint < END ? (answers[codePoint] ??= compute(codePoint)) : compute(codePoint));
}
