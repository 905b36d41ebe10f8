import { beforeEach, expect, it, vi } from 'vitest';
import type { Registry } from '../../src/registry/registry.js';
import { readSections } from '../lgr/lgr-xml.js';

/** A registry that permits the letters a and ß, and no name of one letter. */
const own: Registry = {
  tld: 'test',
  tables: [readSections({ data: '<char cp="0061"/><char cp="00DF"/>' })],
  findingOfRule: {},
  shapes: [{ pattern: /^.$/u, code: 'label-length', severity: 'error', reference: '.test rules', values: { min: 2, max: 63 } }],
};

/** A package in which nothing has been registered yet. */
let core: typeof import('../../src/core.js');

beforeEach(async () => {
  vi.resetModules();
  core = await import('../../src/core.js');
});

it('there are the bundled ones at first, in their order', () => {
  expect(core.allRegistries()).toBe(core.registries);
});

it('a registered one is the last, and judges names under its TLD', () => {
  core.registerRegistry(own);
  expect(Object.keys(core.allRegistries())).toEqual([...Object.keys(core.registries), 'test']);
  const judged = ['aß.test', 'ß.test', 'å.test', 'å.se', 'å'].map((name) => core.diagnose(name, core.allRegistries()));
  expect(judged.map(({ unicode, registrable }) => [unicode, registrable])).toEqual([
    ['aß.test', true], ['ß.test', false], ['å.test', false], ['å.se', true], ['å.se', true],
  ]);
});

it('is offered where another registry refuses a name', () => {
  core.registerRegistry(own);
  expect(core.diagnose('aß.nu', core.allRegistries()).findings.at(-1)?.suggestions).toContain('aß.test');
});

it('takes the place of one of the same TLD, also of a bundled one', () => {
  core.registerRegistry({ ...own, tld: 'nu' });
  expect(Object.keys(core.allRegistries())).toEqual(Object.keys(core.registries));
  expect(core.diagnose('aß.nu', core.allRegistries()).registrable).toBe(true);
  expect(core.registries.nu.tables[0]?.id).toBe('nu-latn');
});

it('is told from what there was before by its identity', () => {
  const before = core.allRegistries();
  expect(core.allRegistries()).toBe(before);
  core.registerRegistry(own);
  expect(core.allRegistries()).not.toBe(before);
  expect(before).not.toHaveProperty('test');
});

it.each(['', '.', 'a.test', 'TEST', 'рф', '-', '__proto__', ' test'])('is refused under %j, which is no top-level domain in ACE form', (tld) => {
  expect(() => core.registerRegistry({ ...own, tld })).toThrow(new TypeError(`registry.tld is no top-level domain in ACE form: ${tld}`));
  expect(core.allRegistries()).toBe(core.registries);
});

it('is refused without a table', () => {
  expect(() => core.registerRegistry({ ...own, tables: [] })).toThrow(new TypeError('registry.tables is empty'));
});

it('may be one whose name objects have', () => {
  core.registerRegistry({ ...own, tld: 'constructor' });
  expect(core.diagnose('aß.constructor', core.allRegistries()).registrable).toBe(true);
});

it.each(['index', 'define', 'define-check', 'define-table', 'define-batch', 'development/define', 'development/define-check', 'development/define-table', 'development/define-batch'])(
  'is registered by what klartext/%s exports, too',
  async (entry) => {
    const { registerRegistry, allRegistries } = await import(new URL(`../../src/${entry}.ts`, import.meta.url).href);
    registerRegistry(own);
    expect(core.allRegistries()).toBe(allRegistries());
    expect(core.allRegistries()).toHaveProperty('test', own);
  },
);
