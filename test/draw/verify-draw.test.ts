/** What is not right in the result of a draw is told, by the name of the row where it is one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BaseRow, baseOf, type DrawBase } from '../../src/draw/base-text.js';
import { draw, drawAgain, type DrawResult, type Lot } from '../../src/draw/draw.js';
import { verifyDraw } from '../../src/draw/verify-draw.js';

const rows: BaseRow[] = Array.from({ length: 20 }, (_, index) => ({ name: `${'abc'[index % 3]}.se`, caseNumber: String(index), queue: index < 5 ? 'first' : 'public' }));
const base = await baseOf([...rows, { name: 'd.se', caseNumber: '20', queue: 'first' }], ['first', 'public']);
const drawn = await drawAgain(await draw(base, 'x'), base, ['a.se', 'd.se'], 'y');

const told = async (result: DrawResult, of: DrawBase = base, seed?: string): Promise<string[]> =>
  (await verifyDraw(result, of, seed)).map((fault) => Object.values(fault).join(' '));

const changed = (index: number, change: Partial<Lot>): DrawResult => ({ ...drawn, rows: drawn.rows.map((lot, at) => (at === index ? { ...lot, ...change } : lot)) });
const nameOf = ({ name, caseNumber }: Lot): string => `${name} ${caseNumber}`;
const at = (index: number): Lot => drawn.rows[index]!;

describe('a result', () => {
  it('is right', async () => {
    expect(await told(drawn)).toEqual([]);
    expect(await told(drawn, base, 'x')).toEqual([]);
  });

  it('is not, with another position, key or queue', async () => {
    expect(await told(changed(7, { position: 99 }))).toEqual([`position ${nameOf(at(7))} 99 ${at(7).position}`]);
    expect(await told(changed(7, { key: '0'.repeat(64) }))).toEqual([`key ${nameOf(at(7))}`]);
    expect(await told(changed(0, { queue: 'public' }))).toEqual([`queue ${nameOf(at(0))}`]);
  });

  it('nor with two rows that have changed their positions, or their places', async () => {
    const [one, other] = drawn.rows.filter(({ name, queue }) => name === 'b.se' && queue === 'public') as [Lot, Lot];
    const [from, to] = [drawn.rows.indexOf(one), drawn.rows.indexOf(other)];
    const swapped = drawn.rows.with(from, { ...one, position: other.position }).with(to, { ...other, position: one.position });
    expect(await told({ ...drawn, rows: swapped })).toEqual([`position ${nameOf(one)} ${other.position} ${one.position}`, `position ${nameOf(other)} ${one.position} ${other.position}`]);
    expect(await told({ ...drawn, rows: drawn.rows.with(from, other).with(to, one) })).toEqual([`order ${nameOf(one)}`]);
  });

  it('nor with many rows in wrong places, each of which is told that would have to be moved', async () => {
    const inDisorder = async (rowsThen: readonly Lot[]): Promise<string[]> => (await told({ ...drawn, rows: rowsThen })).toSorted();
    const moved = (lots: readonly Lot[]): string[] => lots.map((lot) => `order ${nameOf(lot)}`).toSorted();
    expect(await inDisorder(drawn.rows.toReversed())).toEqual(moved(drawn.rows.slice(0, -1)));
    expect(await inDisorder([...drawn.rows.slice(5), ...drawn.rows.slice(0, 5)])).toEqual(moved(drawn.rows.slice(0, 5)));
    expect(await inDisorder([at(20), ...drawn.rows.slice(0, 20)])).toEqual(moved([at(20)]));
    expect(await inDisorder([...drawn.rows.slice(1), at(0)])).toEqual(moved([at(0)]));
  });

  it('nor with a later draw that has no seed', async () => {
    expect(await told({ ...drawn, deviations: [...drawn.deviations, { seed: ' ', names: [], rows: [] }] })).toEqual(['seed 2']);
  });

  it('nor with a row that is missing, added or there twice', async () => {
    expect(await told({ ...drawn, rows: drawn.rows.toSpliced(3, 1) })).toEqual([`missing ${nameOf(at(3))}`]);
    expect(await told(changed(3, { caseNumber: '21' }))).toEqual(['added ' + at(3).name + ' 21', `missing ${nameOf(at(3))}`]);
    expect(await told({ ...drawn, rows: [...drawn.rows, at(3)] })).toEqual([`repeated ${nameOf(at(3))}`]);
    expect(await told({ ...drawn, rows: [] })).toHaveLength(base.rows.length);
  });

  it('nor with another seed, whether the result or whoever published it says so', async () => {
    expect(await told({ ...drawn, seed: 'z' })).toEqual(['seed']);
    expect(await told({ ...drawn, seed: 'z' }, base, 'x')).toEqual(['seed']);
    expect(await told(drawn, base, 'z')).toEqual(['seed']);
  });

  it('nor for another base, of which the row is told that is another one', async () => {
    const other = await baseOf(base.rows.map((row, index) => (index === 4 ? { ...row, caseNumber: '21' } : row)), base.queues);
    const faults = await told(drawn, other);
    expect(faults[0]).toBe(`base ${other.hash}`);
    expect(faults).toContain(`missing ${other.rows.find(({ caseNumber }) => caseNumber === '21')!.name} 21`);
    expect(faults).toContain(`added ${base.rows[4]!.name} ${base.rows[4]!.caseNumber}`);
    expect(faults.filter((fault) => fault.startsWith('key'))).toEqual([]);
  });

  it('nor with another hash of the base, other queues, or by another algorithm', async () => {
    expect(await told({ ...drawn, base: '0'.repeat(64) })).toEqual([`base ${base.hash}`, 'seed', 'seed 1']);
    expect(await told({ ...drawn, queues: ['public', 'first'] })).toEqual(['queues']);
    expect(await told({ ...drawn, algorithm: 'klartext draw 2' })).toEqual(['algorithm klartext draw 2']);
  });

  it('nor if what was drawn again is not', async () => {
    const [deviation] = drawn.deviations as [DrawResult['deviations'][number]];
    const again = (change: object): DrawResult => ({ ...drawn, deviations: [{ ...deviation, ...change }] });
    expect(await told(again({ seed: 'z' }))).toEqual(['seed 1']);
    const sameSeed = { ...deviation, seed: 'x', rows: drawn.rows.filter(({ name }) => deviation.names.includes(name)) };
    expect(await told(again(sameSeed))).toEqual(['seed 1']);
    expect(await told(again({ rows: deviation.rows.slice(1) }))).toEqual([`missing ${nameOf(deviation.rows[0]!)} 1`]);
    expect(await told(again({ names: ['a.se'] }))).toEqual(['added d.se 20 1']);
    expect(await told({ ...drawn, deviations: [deviation, deviation] })).toEqual(['seed 2']);
  });

  it('is right only as it is: any change of a row is found', async () => {
    const place = fc.nat(drawn.rows.length - 1);
    const change = fc.oneof(
      fc.record({ position: fc.nat() }), fc.record({ key: fc.string() }), fc.record({ queue: fc.string() }), fc.record({ name: fc.string() }), fc.record({ caseNumber: fc.string() }),
    );
    await fc.assert(fc.asyncProperty(place, change, async (index, part) => {
      const [key, value] = Object.entries(part)[0]!;
      expect((await told(changed(index, part))).length > 0).toBe(at(index)[key as keyof Lot] !== value);
    }));
    await fc.assert(fc.asyncProperty(place, place, async (from, to) => {
      const moved = drawn.rows.toSpliced(from, 1).toSpliced(to, 0, at(from));
      expect((await told({ ...drawn, rows: moved })).length > 0).toBe(from !== to);
    }));
  });
});
