import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed } from '../../src/registries/seed.js';
import { isNewer, join, type Known, knownOf, nothing } from '../../src/tables/known.js';

const version = (number: number) => ({ ...seed['se-latn'], version: String(number) });

describe('what is known', () => {
  it('is joined to the newer of everything', () => {
    const one: Known = { tables: { 'se-latn': version(9), 'nu-latn': seed['nu-latn'] }, checked: { 'se-latn': 5, 'nu-latn': 1 }, tried: 5, failures: 0 };
    const other: Known = { tables: { 'se-latn': version(10) }, checked: { 'nu-latn': 7, 'se-hebr': 2 }, tried: 8, failures: 2 };
    expect(join(one, other)).toEqual({
      tables: { 'se-latn': version(10), 'nu-latn': seed['nu-latn'] },
      checked: { 'se-latn': 5, 'nu-latn': 7, 'se-hebr': 2 },
      tried: 8,
      failures: 2,
    });
  });

  it('is the same in whatever order it is told', () => {
    const known = fc
      .record({ version: fc.integer({ min: 1, max: 20 }), checked: fc.nat(20), tried: fc.nat(20) })
      .map((each): Known => ({ tables: { a: version(each.version) }, checked: { a: each.checked }, tried: each.tried, failures: each.tried % 3 }));
    fc.assert(
      fc.property(known, known, known, (a, b, c) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(a, a)).toEqual(a);
      }),
    );
  });

  it('keeps a table that is there rather than another of the same version', () => {
    const [mine, other] = [version(4), version(4)];
    expect(join({ ...nothing, tables: { a: mine } }, { ...nothing, tables: { a: other } }).tables['a']).toBe(mine);
  });

  it('compares versions as numbers', () => {
    expect(isNewer(version(10), version(9))).toBe(true);
    expect(isNewer(version(9), version(9))).toBe(false);
  });
});

describe('what was kept', () => {
  const kept: Known = { tables: { 'se-latn': version(4) }, checked: { 'se-latn': 7 }, tried: 8, failures: 1 };

  it('is known again', () => {
    expect(knownOf(structuredClone(kept))).toEqual(kept);
  });

  it.each([undefined, null, 7, 'x', [], { tables: 7 }, { tables: { a: { id: 'se-latn' } }, checked: { a: 'x' }, tried: 'x' }])('is nothing where it is garbage: %j', (value) => {
    expect(knownOf(value)).toEqual(nothing);
  });

  it('is a good table beside one that is spoilt', () => {
    expect(knownOf({ ...kept, tables: { a: version(4), b: { ...version(5), repertoire: null } } }).tables).toEqual({ 'se-latn': version(4) });
  });

  it('has no times that are yet to come: the clock has been set back', () => {
    expect(knownOf(kept, 7)).toEqual({ ...kept, tried: 0, failures: 0 });
    expect(knownOf(kept, 6)).toEqual({ ...kept, checked: {}, tried: 0, failures: 0 });
  });
});
