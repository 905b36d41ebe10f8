import { MAX_REMEMBERED_CODE_POINTS } from '../limits.js';

/** Below this code point stand the letters of almost every name. */
const END = 0x600;

/** The same function of a code point, which remembers its answers for the code points that it is asked for again and again. */
export function memoize<Answer>(compute: (codePoint: number) => Answer): (codePoint: number) => Answer {
  const answers: Answer[] = [];
  const others = new Map<number, Answer>();
  const find = (codePoint: number): Answer => {
    const answer = others.has(codePoint) ? (others.get(codePoint) as Answer) : compute(codePoint);
    if (others.size >= MAX_REMEMBERED_CODE_POINTS) others.clear();
    others.set(codePoint, answer);
    return answer;
  };
  return (codePoint) => (codePoint < END ? (answers[codePoint] ??= compute(codePoint)) : find(codePoint));
}

/** The same function, which is asked only once. */
export function once<Answer>(compute: () => Answer): () => Answer {
  let answer: { readonly is: Answer } | undefined;
  return () => (answer ??= { is: compute() }).is;
}
