/** The documents: each link leads somewhere, what is packed links only to what is packed, and each example gives what it says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as advice from '../src/advice.js';
import * as core from '../src/core.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const packed: string[] = [...JSON.parse(read('package.json')).files, 'README.md', 'LICENSE'];
const isPacked = (path: string): boolean => packed.some((each) => path === each || path.startsWith(`${each}/`));
const documents = ['', 'docs/', 'docs/recipes/', 'docs/sv/', 'src/characters/']
  .filter((folder) => existsSync(root + folder))
  .flatMap((folder) => readdirSync(root + folder).map((file) => folder + file))
  .filter((path) => path.endsWith('.md'));

it.each(documents)('%s links to what there is', (path) => {
  expect(linksOf(path).filter(({ file }) => !existsSync(root + file))).toEqual([]);
  const inDocuments = linksOf(path).filter(({ file, heading }) => heading && file.endsWith('.md'));
  expect(inDocuments.filter(({ file, heading }) => !headingsOf(file).includes(heading))).toEqual([]);
});

it.each(documents)('%s names files that there are', (path) => {
  const named = Array.from(read(path).matchAll(/`((?:src|test|tools|docs|public|examples|embed)\/[\w./-]+)`/g), ([, file = '']) => file);
  const isExample = (file: string): boolean => /NAME|zz\b|\bfi\.ts$/.test(file);
  expect(named.filter((file) => !isExample(file) && !existsSync(root + file))).toEqual([]);
});

it.each(documents.filter(isPacked))('%s, which is packed, links to what is packed', (path) => {
  expect(linksOf(path).filter(({ file }) => !isPacked(file))).toEqual([]);
});

it('README is a front door', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(250);
});

describe.each([['README.md'], ['docs/program.md']])('the examples of %s', (path) => {
  const exported: Record<string, unknown> = { ...core, ...advice };

  it.each(examplesOf(path))('%s is %s', (expression, value) => {
    const names = Object.keys(exported);
    const evaluate = runInThisContext(`(${names.join()}) => [${expression}, ${value}]`) as (...values: unknown[]) => unknown[];
    const [result, expected] = evaluate(...names.map((name) => exported[name]));
    expect(result).toEqual(expected);
  });
});

/** Paths from the root, and the heading in the document, where a link names one. Links to other sites are left out. */
function linksOf(path: string): { file: string; heading: string }[] {
  const text = withoutCode(read(path));
  return Array.from(text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g), ([, file, heading = '']) => ({
    file: file ? posix.join(posix.dirname(path), file) : path,
    heading,
  }));
}

/** As the fragments of addresses. */
const headingsOf = (path: string): string[] =>
  Array.from(withoutFences(read(path)).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-'),
  );

const withoutFences = (text: string): string => text.replace(/^```[^]*?^```$/gm, '');
const withoutCode = (text: string): string => withoutFences(text).replace(/`[^`\n]*`/g, '');

/** Lines of JavaScript with what they give: `toASCII('å').name; // 'xn--5ca'`. */
function examplesOf(path: string): [expression: string, value: string][] {
  const blocks = Array.from(read(path).matchAll(/^```js\n([^]*?)^```$/gm), ([, block = '']) => block);
  const lines = blocks.filter((block) => /'klartext\/(core|advice)'/.test(block)).flatMap((block) => block.split('\n'));
  return lines.flatMap((line) => {
    const [, expression, value] = /^(.+); \/\/ (.+)$/.exec(line) ?? [];
    return expression && value ? [[expression, value] as [string, string]] : [];
  });
}
