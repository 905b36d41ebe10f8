import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nuLatin, seLatin } from '../registries/bundled-tables.js';
import { canFollow, mergeStates, tableInUse, type TablesState, parseState, emptyState } from '../../src/table-updates/state.js';

const version = (number: number) => ({ ...seLatin, version: String(number) });

describe('what is known', () => {
  it('is joined to what was said last of everything', () => {
    const one: TablesState = { tables: { 'se-latn': version(9), 'nu-latn': nuLatin }, checked: { 'se-latn': 5, 'nu-latn': 1 }, tried: 5, failures: 0 };
    const other: TablesState = { tables: { 'se-latn': version(8), 'nu-latn': nuLatin }, checked: { 'se-latn': 6, 'se-hebr': 2 }, tried: 8, failures: 2 };
    expect(mergeStates(one, other)).toEqual({
      tables: { 'se-latn': version(8), 'nu-latn': nuLatin },
      checked: { 'se-latn': 6, 'nu-latn': 1, 'se-hebr': 2 },
      tried: 8,
      failures: 2,
    });
  });

  it('is the same in whatever order it is told', () => {
    const known = fc
      .record({ version: fc.integer({ min: 0, max: 20 }), checked: fc.nat(20), tried: fc.nat(20) })
      .map((each): TablesState => ({
        tables: each.version ? { a: version(each.version) } : {},
        checked: { a: each.checked },
        tried: each.tried,
        failures: each.tried % 3,
      }));
    fc.assert(
      fc.property(known, known, known, (a, b, c) => {
        expect(mergeStates(a, b)).toEqual(mergeStates(b, a));
        expect(mergeStates(mergeStates(a, b), c)).toEqual(mergeStates(a, mergeStates(b, c)));
        expect(mergeStates(a, a)).toEqual(a);
      }),
    );
  });

  it('keeps a table that is there rather than another of the same version', () => {
    const [mine, other] = [version(4), version(4)];
    expect(mergeStates({ ...emptyState, tables: { a: mine } }, { ...emptyState, tables: { a: other } }).tables['a']).toBe(mine);
  });

  it('compares versions as numbers', () => {
    expect(canFollow(version(10), version(9))).toBe(true);
    expect(canFollow(version(9), version(9))).toBe(false);
    expect(canFollow({ version: '1e2', date: seLatin.date }, version(9))).toBe(false);
  });

  it('is not used where a newer script has a table of a later date, nor where its version is absurd', () => {
    const use = (known: typeof seLatin, shipped = seLatin) => tableInUse(shipped, { 'se-latn': known });
    expect(use(version(103))).toEqual(version(103));
    expect(use(version(999_999_999))).toBe(seLatin);
    expect(use(version(103), { ...version(4), date: '2027-01-01' })).toEqual({ ...version(4), date: '2027-01-01' });
    expect(use({ ...version(4), scope: 'nu' })).toBe(seLatin);
  });

  it('can be of a table whose id every object knows', () => {
    const table = { ...seLatin, id: 'constructor', scope: 'constructor' };
    expect(tableInUse(table, {})).toBe(table);
    expect(mergeStates(emptyState, { ...emptyState, checked: { constructor: 7 } }).checked).toEqual({ constructor: 7 });
  });
});

describe('what was kept', () => {
  const kept: TablesState = { tables: { 'se-latn': version(4) }, checked: { 'se-latn': 7 }, tried: 8, failures: 1 };

  it('is known again', async () => {
    expect(await parseState(structuredClone(kept))).toEqual(kept);
  });

  it.each([undefined, null, 7, 'x', [], { tables: 7 }, { tables: { a: { id: 'se-latn' } }, checked: { a: 'x' }, tried: 'x' },
    { checked: { a: -1e300, b: NaN, c: Infinity }, tried: -1e300, failures: 0 }, { tried: 1, failures: -1e9 }])('is nothing where it is garbage: %j', async (value) => {
    expect(await parseState(value)).toEqual(emptyState);
  });

  it('is nothing where it is a list that is empty for ever', async () => {
    const repertoire = Object.assign(Array(4_000_000_000), seLatin.repertoire.slice(0, 1));
    for (const tables of [Array(4_000_000_000), { a: { ...version(4), repertoire } }]) expect(await parseState({ tables })).toEqual(emptyState);
  });

  it('is a good table beside one that is spoilt', async () => {
    expect((await parseState({ ...kept, tables: { a: version(4), b: { ...version(5), repertoire: null } } })).tables).toEqual({ 'se-latn': version(4) });
  });

  it('has no times that are yet to come: the clock has been set back', async () => {
    expect(await parseState(kept, 7)).toEqual({ ...kept, tried: 0, failures: 0 });
    expect(await parseState(kept, 6)).toEqual({ ...kept, checked: {}, tried: 0, failures: 0 });
  });
});
