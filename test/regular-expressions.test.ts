/** Every regular expression of the sources takes time that grows with the text, and not with its square or worse. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const folder = new URL('../src/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)(?<!\.test)\.ts$/.test(file));

/** How an expression could be made slow: `Move` by being tried at each place, `Trade` and `Self` by what its parts take from each other. */
const reportsOf = (source: string, flags: string): string[] => analyse({ source, flags }).reports.map(({ type }) => type);

interface Written {
  readonly pattern: string;
  readonly flags: string;
}

function literalsIn(node: unknown): Written[] {
  if (typeof node !== 'object' || node === null) return [];
  const { regex } = node as { regex?: Written };
  return [...(regex ? [regex] : []), ...Object.values(node).flatMap(literalsIn)];
}

it('finds what is slow', () => {
  expect(reportsOf('\\s+$', '')).toEqual(['Move']);
  expect(reportsOf('(?<=\\p{L}\\p{M}*)\\d', 'u')).toEqual(['Move']);
  expect(reportsOf('^\\s*[^@]*@', '')).toEqual(['Trade']);
  expect(reportsOf('(?:a+)+b', '')).not.toEqual([]);
  expect(reportsOf('^[a-z]+$', '')).toEqual([]);
});

it('as they are written', () => {
  const slow: string[] = [];
  let count = 0;
  for (const file of files) {
    const { code } = transformSync(readFileSync(new URL(file, folder), 'utf8'), { loader: 'ts', target: 'esnext' });
    for (const { pattern, flags } of literalsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
      count++;
      for (const report of reportsOf(pattern, flags)) slow.push(`${file}: /${pattern}/${flags} ${report}`);
    }
  }
  expect(slow).toEqual([]);
  expect(count).toBeGreaterThan(200);
});

/** Those that are put together, as they are made. */
const made: Written[] = [];
const { RegExp: Real } = globalThis;
beforeAll(() => {
  vi.stubGlobal('RegExp', new Proxy(Real, {
    construct(target, [pattern, flags = '']: [string | RegExp, string?]) {
      if (typeof pattern === 'string') made.push({ pattern, flags });
      return new target(pattern, flags);
    },
  }));
});
afterAll(() => void vi.unstubAllGlobals());

it('as they are put together', async () => {
  const together = files.filter((file) => readFileSync(new URL(file, folder), 'utf8').includes('new RegExp(') && !/^(elements|site|workers)\//.test(file));
  for (const file of together) await import(new URL(file, folder).href);
  const { diagnose, registries } = await import('../src/core.js');
  for (const name of ['köp.se', 'https://köp.se/a', 'бü.se']) diagnose(name, registries);
  vi.unstubAllGlobals();
  expect(made.length).toBeGreaterThanOrEqual(together.length);
  expect(made.filter(({ pattern, flags }) => reportsOf(pattern, flags).length > 0)).toEqual([]);
});
