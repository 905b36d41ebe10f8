/** Lots as anybody can draw them again, and with as much luck for one as for another. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type BaseRow, baseOf, readBase, writeBase } from '../../src/draw/base-text.js';
import { draw, drawAgain, type DrawResult, drawRows } from '../../src/draw/draw.js';
import { randomNumbers } from '../bench/names.js';
import { utf8 } from './octets.js';
import { hashes, pythonProgram, seed, vectors } from './vectors.js';

const folder = mkdtempSync(join(tmpdir(), 'klartext-draw-'));
afterAll(() => rmSync(folder, { recursive: true }));

const linesOf = ({ rows }: Pick<DrawResult, 'rows'>): string => rows.map(({ name, caseNumber, position, key }) => `${[name, caseNumber, position, key].join('\t')}\n`).join('');

/** A base without any of the code under test: rows of few names with many applicants, and of many with one. */
function randomBase(count: number, queues: readonly string[]): { rows: BaseRow[]; queues: readonly string[] } {
  const random = randomNumbers(count);
  const rows = Array.from({ length: count }, (_, index) => {
    const label = random() < 0.5 ? `namn${Math.floor(random() * 20)}` : `xn--hbo${index}-ula`;
    const caseNumber = random() < 0.2 ? `${['ärende', '\u{1F600}', '\uFF5E', 'a b'][index % 4]} ${index}` : String(Math.floor(random() * 1e6) + index * 1e6);
    return { name: `${label}.se`, caseNumber, ...(queues.length > 0 && { queue: queues[Math.floor(random() * queues.length)]! }) };
  });
  return { rows, queues };
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

function drawInPython(base: string, text: string): string {
  const [program, file] = [join(folder, 'draw.py'), join(folder, 'base.txt')];
  writeFileSync(program, pythonProgram);
  writeFileSync(file, base);
  const { stdout, stderr, status } = spawnSync('python3', [program, file, text], { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe.each([0, 1])('test vector %i of the documentation', (index) => {
  const { base: text, result } = vectors[index]!;

  it('has this hash, and gives this result', async () => {
    const base = await readBase(utf8(text));
    expect(base.hash).toBe(hashes[index]);
    expect(linesOf(await draw(base, seed))).toBe(result);
  });

  it.skipIf(!hasPython)('gives the same in Python (skipped where there is none)', () => {
    expect(drawInPython(text, seed)).toBe(result);
  });
});

describe.skipIf(!hasPython)('a thousand random rows give the same in Python (skipped where there is none)', () => {
  it.each([[[]], [['öppna', 'public', 'trademarks']]])('with queues %j', async (queues) => {
    const { rows } = randomBase(1000, queues);
    const base = await baseOf(rows, queues);
    const text = writeBase(base);
    expect(createHash('sha256').update(text).digest('hex')).toBe(base.hash);
    for (const each of ['x', 'Å å 𝒜', 'A\u030A']) expect(linesOf(await draw(base, each))).toBe(drawInPython(text, each));
  });
});

it('the key is the hash of four parts, each with its length before it', async () => {
  const { base } = vectors[0]!;
  const length = (count: number): Buffer => Buffer.from([0, 0, 0, count]);
  const parts = [createHash('sha256').update(base).digest(), seed, 'xn--hbo-ula.se', '2026-0001'].map((part) => Buffer.from(part));
  const octets = Buffer.concat(parts.flatMap((part) => [length(part.length), part]));
  const { rows } = await draw(await readBase(utf8(base)), seed);
  expect(rows.find(({ caseNumber }) => caseNumber === '2026-0001')?.key).toBe(createHash('sha256').update(octets).digest('hex'));
});

describe('the order', () => {
  const rows = (...lines: string[]): BaseRow[] => lines.map((line) => {
    const [name = '', caseNumber = '', queue] = line.split(' ');
    return { name, caseNumber, ...(queue && { queue }) };
  });

  it('has names with one applicant first', async () => {
    const base = await baseOf(rows('a.se 1', 'a.se 2', 'b.se 3', 'c.se 4', 'c.se 5', 'd.se 6'), []);
    expect((await draw(base, 'x')).rows.map(({ name, position }) => `${name} ${position}`)).toEqual(['b.se 1', 'd.se 1', 'a.se 1', 'a.se 2', 'c.se 1', 'c.se 2']);
  });

  it('has one queue after the other, and goes on counting', async () => {
    const base = await baseOf(rows('a.se 1 public', 'a.se 2 trademarks', 'a.se 3 public', 'b.se 4 public', 'b.se 5 trademarks'), ['trademarks', 'public']);
    for (const each of ['1', '2', '3', '4', '5']) {
      expect((await draw(base, each)).rows.map(({ name, queue, position }) => `${queue} ${name} ${position}`)).toEqual([
        'trademarks a.se 1', 'trademarks b.se 1', 'public b.se 2', 'public a.se 2', 'public a.se 3',
      ]);
    }
  });

  it('does not depend on that of the list', async () => {
    const lines = ['a.se 1', 'a.se 2', 'b.se 3', 'a.se 4', 'a.se 10'];
    expect(await draw(await baseOf(rows(...lines), []), 'x')).toEqual(await draw(await baseOf(rows(...lines.toReversed()), []), 'x'));
  });

  it('is another one with another seed, another base, and a seed that only looks the same', async () => {
    const base = await baseOf(rows(...Array.from({ length: 30 }, (_, index) => `a.se ${index}`)), []);
    const other = await baseOf([...base.rows, { name: 'b.se', caseNumber: '1' }], []);
    const orders = [draw(base, 'Å'), draw(base, 'A\u030A'), draw(base, 'Å '), draw(other, 'Å')].map(async (result) => (await result).rows.filter(({ name }) => name === 'a.se').map(({ caseNumber }) => caseNumber).join());
    expect(new Set(await Promise.all(orders)).size).toBe(4);
  });
});

it('every row is as likely to be at each position: 20,000 seeds', { timeout: 120_000 }, async () => {
  const applicants = 5;
  const seeds = 20_000;
  const base = await baseOf(Array.from({ length: applicants }, (_, index) => ({ name: 'a.se', caseNumber: String(index + 1) })), []);
  const counts = base.rows.map(() => Array<number>(applicants).fill(0));
  for (let number = 0; number < seeds; number++) {
    for (const { caseNumber, position } of await drawRows(base, `seed ${number}`)) counts[Number(caseNumber) - 1]![position - 1]!++;
  }
  const expected = seeds / applicants;
  const chiSquare = counts.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 25 counts of which 16 are free: above 39.25 in one of a thousand, and the seeds are always the same
  expect(chiSquare).toBeLessThan(39.25);
  expect(chiSquare).toBeGreaterThan(3.9); // nor is it less than chance
});

describe('names that are drawn again', () => {
  const base = baseOf(['a.se 1', 'a.se 2', 'a.se 3', 'b.se 4', 'b.se 5', 'c.se 6'].map((line) => ({ name: line.split(' ')[0]!, caseNumber: line.split(' ')[1]! })), []);

  it('stand beside what was drawn before', async () => {
    const first = await draw(await base, 'x');
    const again = await drawAgain(first, await base, ['b.se', 'a.se', 'b.se'], 'y');
    const expected = (await draw(await base, 'y')).rows.filter(({ name }) => name !== 'c.se');
    expect(again).toEqual({ ...first, deviations: [{ seed: 'y', names: ['a.se', 'b.se'], rows: expected }] });
    expect((await drawAgain(again, await base, ['a.se'], 'z')).deviations).toHaveLength(2);
  });

  it('need a seed of their own, that base, and names that it has', async () => {
    const again = await drawAgain(await draw(await base, 'x'), await base, ['a.se'], 'y');
    const kindOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => 'drawn', ({ problem }) => problem);
    expect(await kindOf(drawAgain(again, await base, ['a.se'], 'x'))).toEqual({ kind: 'used-seed' });
    expect(await kindOf(drawAgain(again, await base, ['a.se'], 'y'))).toEqual({ kind: 'used-seed' });
    expect(await kindOf(drawAgain(again, await base, ['a.se', 'x.se'], 'z'))).toEqual({ kind: 'no-name', name: 'x.se' });
    expect(await kindOf(drawAgain(again, await base, [], 'z'))).toEqual({ kind: 'no-name', name: '' });
    expect(await kindOf(drawAgain(again, await baseOf([], []), ['a.se'], 'z'))).toEqual({ kind: 'other-base' });
    expect(await kindOf(drawAgain(again, await base, ['a.se'], ' '))).toEqual({ kind: 'no-seed' });
  });
});

it.each([['', 'no-seed'], [' \t', 'no-seed'], ['x\uFFFD', 'garbled-seed'], ['\uD800', 'garbled-seed']])('the seed %j is refused', async (text, kind) => {
  await expect(draw(await baseOf([{ name: 'a.se', caseNumber: '1' }], []), text)).rejects.toMatchObject({ problem: { kind } });
});

it('nothing can be drawn where a page has no SHA-256, and that is said', async () => {
  const base = await baseOf([{ name: 'a.se', caseNumber: '1' }], []);
  vi.stubGlobal('crypto', {});
  try {
    await expect(draw(base, 'x')).rejects.toMatchObject({ problem: { kind: 'no-crypto' } });
  } finally {
    vi.unstubAllGlobals();
  }
});

it('nothing can be drawn among no rows', async () => {
  await expect(draw(await baseOf([], []), 'x')).rejects.toMatchObject({ problem: { kind: 'no-rows' } });
});
