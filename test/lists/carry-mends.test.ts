import { expect, it } from 'vitest';
import { carryMends } from '../../src/lists/carry-mends.js';
import { isMended, type Mends, noMends } from '../../src/lists/mends.js';

const records = (names: Readonly<Record<number, number>>) => ({
  lines: Uint32Array.from(Object.keys(names), Number),
  names: Uint32Array.from(Object.values(names).flatMap((name) => [name, name + 1])),
});
const only = (...lines: number[]): Mends => ({ all: false, except: new Set(lines) });
const but = (...lines: number[]): Mends => ({ all: true, except: new Set(lines) });
const before = records({ 2: 20, 3: 30, 5: 50, 8: 80 });

/** The lines that are mended of those that can be. */
const mendedOf = (mends: Mends, { lines }: { readonly lines: Uint32Array }): number[] => [...lines].filter((line) => isMended(mends, line));

it('the same records are mended in the same steps', () => {
  const steps = [noMends, only(3), but()];
  expect(carryMends(steps, before, records({ 2: 20, 3: 30, 5: 50, 8: 80 }))).toEqual(steps);
});

it('a record with another name on its line is not mended, nor is one that could not be mended before', () => {
  const now = records({ 2: 20, 3: 31, 4: 40, 8: 80, 9: 90 });
  expect(carryMends([noMends, only(3, 8), but(2), but()], before, now).map((mends) => mendedOf(mends, now))).toEqual([[], [8], [2, 8]]);
});

it('a hash is the same by both of its halves', () => {
  const now = { ...before, names: before.names.with(1, 7).with(2, 7) };
  expect(mendedOf(carryMends([but()], before, now)[0]!, now)).toEqual([5, 8]);
});

it('steps that mend the same now are one, so that each of them undoes something', () => {
  const now = records({ 2: 20 });
  expect(carryMends([noMends, only(2), only(2, 3), only(2, 3, 5), noMends], before, now).map((mends) => mendedOf(mends, now))).toEqual([[], [2], []]);
});

it('where most of them are mended, the others are named', () => {
  const lines = Object.fromEntries(Array.from({ length: 1000 }, (_, line) => [line + 1, line]));
  const now = records({ ...lines, 7: 123_456 });
  const [mends] = carryMends([but(3)], records(lines), now);
  expect([mends?.all, mends && [...mends.except].toSorted((one, other) => one - other)]).toEqual([true, [3, 7]]);
  expect(carryMends([but()], records(lines), records({ 4: 3, 5: 99 }))).toEqual([only(4)]);
});
