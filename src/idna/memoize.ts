import { MAX_REMEMBERED_CODE_POINTS } from '../limits.js';

/** Below this code point stand the letters of almost every name. */
const END = 0x600;

/** The same function of a code point, which remembers its answers for the code points that it is asked for again and again. */
export function memoize<Answer extends string | number | null>(compute: (codePoint: number) => Answer): (codePoint: number) => Answer {
  const answers = Array.from<Answer | undefined>({ length: END }); // not [], which a gap makes slow
  const others = new Map<number, Answer>();
  return (codePoint) => {
    const known = codePoint < END ? answers[codePoint] : others.get(codePoint);
    if (known !== undefined) return known;
    const answer = compute(codePoint);
    if (codePoint < END) answers[codePoint] = answer;
    else {
      if (others.size >= MAX_REMEMBERED_CODE_POINTS) others.clear();
      others.set(codePoint, answer);
    }
    return answer;
  };
}

/** The same function, which is asked only once. */
export function once<Answer>(compute: () => Answer): () => Answer {
  let answer: { readonly is: Answer } | undefined;
  return () => (answer ??= { is: compute() }).is;
}

/** The value of a key, which is made once. */
export function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
