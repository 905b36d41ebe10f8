import { beforeEach, expect, it, vi } from 'vitest';
import type { Registry } from '../../src/registry/registry.js';
import { readSections } from '../lgr/lgr-xml.js';

/** A registry that permits the letters a and ß, and no name of one letter. */
const zz: Registry = {
  tld: 'zz',
  tables: [readSections({ data: '<char cp="0061"/><char cp="00DF"/>' })],
  findingOfRule: {},
  shapes: [{ pattern: /^.$/u, code: 'label-length', severity: 'error', reference: '.zz rules', values: { min: 2, max: 63 } }],
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
  core.registerRegistry(zz);
  expect(Object.keys(core.allRegistries())).toEqual([...Object.keys(core.registries), 'zz']);
  const judged = ['aß.zz', 'ß.zz', 'å.zz', 'å.se', 'å'].map((name) => core.diagnose(name, core.allRegistries()));
  expect(judged.map(({ unicode, registrable }) => [unicode, registrable])).toEqual([
    ['aß.zz', true], ['ß.zz', false], ['å.zz', false], ['å.se', true], ['å.se', true],
  ]);
});

it('is offered where another registry refuses a name', () => {
  core.registerRegistry(zz);
  expect(core.diagnose('aß.nu', core.allRegistries()).findings.at(-1)?.suggestions).toContain('aß.zz');
});

it('takes the place of one of the same TLD, also of a bundled one', () => {
  core.registerRegistry({ ...zz, tld: 'nu' });
  expect(Object.keys(core.allRegistries())).toEqual(Object.keys(core.registries));
  expect(core.diagnose('aß.nu', core.allRegistries()).registrable).toBe(true);
  expect(core.registries.nu.tables[0]?.id).toBe('nu-latn');
});

it('is told from what there was before by its identity', () => {
  const before = core.allRegistries();
  expect(core.allRegistries()).toBe(before);
  core.registerRegistry(zz);
  expect(core.allRegistries()).not.toBe(before);
  expect(before).not.toHaveProperty('zz');
});

it.each(['', '.', 'a.zz', 'ZZ', 'рф', '-', '__proto__', ' zz'])('is refused under %j, which is no top-level domain in ACE form', (tld) => {
  expect(() => core.registerRegistry({ ...zz, tld })).toThrow(new TypeError(`registry.tld is no top-level domain in ACE form: ${tld}`));
  expect(core.allRegistries()).toBe(core.registries);
});

it('is refused without a table', () => {
  expect(() => core.registerRegistry({ ...zz, tables: [] })).toThrow(new TypeError('registry.tables is empty'));
});

it('may be one whose name objects have', () => {
  core.registerRegistry({ ...zz, tld: 'constructor' });
  expect(core.diagnose('aß.constructor', core.allRegistries()).registrable).toBe(true);
});
