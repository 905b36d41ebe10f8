/** Compares the lines of two texts: which were changed, are missing, or were added. */
import { MAX_COMPARED_LINES } from '../limits.js';

export interface LineChange {
  readonly kind: 'changed' | 'missing' | 'added';
  /** Of the line in the text, from 1; of one that is missing, in the right text. */
  readonly number: number;
  readonly said: string;
  readonly right: string;
}

/** As few changes as there can be; of the lines between two that are the same, those that stand beside each other were changed. */
export function compareLines(said: readonly string[], right: readonly string[]): LineChange[] {
  const changes: LineChange[] = [];
  let [saidFrom, rightFrom] = [0, 0];
  for (const [saidTo, rightTo] of [...sameLines(said, right), [said.length, right.length] as const]) {
    const [others, lacking] = [said.slice(saidFrom, saidTo), right.slice(rightFrom, rightTo)];
    for (let index = 0; index < Math.max(others.length, lacking.length); index++) {
      const [is, ought] = [others[index], lacking[index]];
      const kind = is === undefined ? 'missing' : ought === undefined ? 'added' : 'changed';
      changes.push({ kind, number: (is === undefined ? rightFrom : saidFrom) + index + 1, said: is ?? '', right: ought ?? '' });
    }
    [saidFrom, rightFrom] = [saidTo + 1, rightTo + 1];
  }
  return changes;
}

type Place = readonly [said: number, right: number];

/** The places of the longest common subsequence. */
function sameLines(said: readonly string[], right: readonly string[]): Place[] {
  const least = Math.min(said.length, right.length);
  let start = 0;
  while (start < least && said[start] === right[start]) start++;
  let end = 0;
  while (end < least - start && said.at(-1 - end) === right.at(-1 - end)) end++;
  const range = (count: number, place: (index: number) => Place): Place[] => Array.from({ length: count }, (_, index) => place(index));
  return [
    ...range(start, (index) => [index, index]),
    ...longestCommon(said.slice(start, said.length - end), right.slice(start, right.length - end)).map(([one, other]): Place => [one + start, other + start]),
    ...range(end, (index) => [said.length - end + index, right.length - end + index]),
  ];
}

function longestCommon(said: readonly string[], right: readonly string[]): Place[] {
  if (said.length > MAX_COMPARED_LINES || right.length > MAX_COMPARED_LINES) return [];
  /** How many lines the rest of both have in common, from each place on. */
  const width = right.length + 1;
  const counts = new Uint16Array((said.length + 1) * width);
  const countAt = (one: number, other: number): number => counts[one * width + other]!;
  for (let one = said.length - 1; one >= 0; one--) {
    for (let other = right.length - 1; other >= 0; other--) {
      counts[one * width + other] = said[one] === right[other] ? countAt(one + 1, other + 1) + 1 : Math.max(countAt(one + 1, other), countAt(one, other + 1));
    }
  }
  const places: Place[] = [];
  for (let [one, other] = [0, 0]; one < said.length && other < right.length; ) {
    if (said[one] === right[other]) places.push([one++, other++]);
    else if (countAt(one + 1, other) >= countAt(one, other + 1)) one++;
    else other++;
  }
  return places;
}
