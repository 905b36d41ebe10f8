/**
 * Whatever docs/reference.md says that a page can use of an element is used by a test of that element: its name stands in the code
 * of one, not only in a comment or in the title of a test. Reads `dist`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blank } from '../tools/house-source.js';

interface Named {
  readonly name?: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly attribute?: string;
}

interface Element extends Named {
  readonly tagName: string;
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json')) as { modules: { declarations: Element[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const tests = readdirSync(new URL('elements/', import.meta.url)).filter((file) => file.endsWith('.test.ts')).map((file) => codeOf(read(`test/elements/${file}`)));

/** Without comments and titles. */
function codeOf(test: string): string {
  return blank(test, 'comments').replace(/\b(?:describe|it)(?:\.\w+)*\(\s*('[^'\n]*'|`[^`]*`)/g, '');
}

/** Tests of these name the element by what they import. */
const screens: Readonly<Record<string, string>> = { 'idn-converter': 'screen', 'idn-batch': 'batch-screen' };

describe.each(elements.map((element) => [element.tagName, element] as const))('of %s', (tag, element) => {
  const own = tests.filter((test) => test.includes(tag) || test.includes(`from './${screens[tag]}.js'`)).join('\n');
  const names = [
    ...element.members.filter(({ kind, static: isStatic }) => kind === 'method' || !isStatic),
    ...element.members.map(({ attribute }) => ({ name: attribute ?? '' })),
    ...element.events,
    ...(element.slots ?? []),
    ...(element.cssParts ?? []),
    ...(element.cssProperties ?? []),
  ].flatMap(({ name }) => name || []);

  it.each([...new Set(names)])('%s', (name) => {
    const word = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
    expect(word.test(own), `no test in test/elements of <${tag}> uses ${name}`).toBe(true);
  });
});
