/** A text that was cut out of the input or rewritten, whose parts are still found in the input. */

export interface Excerpt {
  readonly text: string;
  /** Where each code unit begins in the input, and as the last one, where the text ends there. */
  readonly places: readonly number[];
}

export const excerptOf = (input: string): Excerpt => ({ text: input, places: Array.from({ length: input.length + 1 }, (_, at) => at) });

export const slice = ({ text, places }: Excerpt, from: number, to = text.length): Excerpt => ({
  text: text.slice(from, to),
  places: places.slice(from, to + 1),
});

/** Writes something else for each match. What is written has the place of its match. */
export function rewrite(excerpt: Excerpt, pattern: RegExp, write: (match: string) => string): Excerpt {
  if (excerpt.text.search(pattern) < 0) return excerpt;
  let text = '';
  const places: number[] = [];
  let end = 0;
  const copy = (to: number): void => {
    text += excerpt.text.slice(end, to);
    for (; end < to; end++) places.push(excerpt.places[end] as number);
  };
  for (const { 0: match, index } of excerpt.text.matchAll(pattern)) {
    copy(index);
    const written = write(match);
    text += written;
    for (let count = 0; count < written.length; count++) places.push(excerpt.places[index] as number);
    end = index + match.length;
  }
  copy(excerpt.text.length);
  places.push(excerpt.places.at(-1) as number);
  return { text, places };
}
