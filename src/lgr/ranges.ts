/** Sets of code points as sorted ranges with room between them. */
import type { Ranges } from './table.js';

const LAST = 0x10ffff;

/** All code points. */
export const everything: Ranges = [[0, LAST]];

/** Sorts ranges and joins those that touch. */
export function normalizeRanges(ranges: Ranges): Ranges {
  const joined: [number, number][] = [];
  for (const [first, last] of ranges.toSorted(([one], [other]) => one - other)) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** The code points of which `isKept` says yes, by whether they are in each of the two sets. It is asked once between two ends. */
export function combineRanges(one: Ranges, other: Ranges, isKept: (isInOne: boolean, isInOther: boolean) => boolean): Ranges {
  const ends = (ranges: Ranges): number[] => ranges.flatMap(([first, last]) => [first, last + 1]);
  const [oneEnds, otherEnds] = [ends(one), ends(other)];
  const kept: [number, number][] = [];
  let [oneAt, otherAt] = [0, 0];
  let from = 0;
  while (from <= LAST) {
    while (oneEnds[oneAt]! <= from) oneAt++;
    while (otherEnds[otherAt]! <= from) otherAt++;
    const to = Math.min(oneEnds[oneAt] ?? LAST + 1, otherEnds[otherAt] ?? LAST + 1, LAST + 1);
    if (isKept(oneAt % 2 === 1, otherAt % 2 === 1)) kept.push([from, to - 1]);
    from = to;
  }
  return normalizeRanges(kept);
}

/** Looks by halving, as a set may have thousands of ranges. */
export function isInRanges(codePoint: number, ranges: Ranges): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] < codePoint) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]![0] <= codePoint;
}
