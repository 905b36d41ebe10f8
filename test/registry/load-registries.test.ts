/** Registries that are not in every script. */
import { beforeEach, expect, it, vi } from 'vitest';
import { registries } from '../../src/registries/bundled.js';
import { is } from '../../src/registries/is/policy.js';

let asked: string[];
let isOffline: boolean;

vi.mock('../../src/registries/bundled.js', async (original) => {
  const bundled = await original<typeof import('../../src/registries/bundled.js')>();
  const load = (tld: string) => async () => {
    asked.push(tld);
    if (isOffline) throw new TypeError('no network');
    return bundled.loadable[tld]!();
  };
  return { ...bundled, loadable: Object.fromEntries(Object.keys(bundled.loadable).map((tld) => [tld, load(tld)])) };
});

async function anew() {
  vi.resetModules();
  return import('../../src/registry/registered.js');
}

beforeEach(() => {
  asked = [];
  isOffline = false;
});

it('are those that are named, behind the ones that there are', async () => {
  const { allRegistries, loadRegistries } = await anew();
  const before = allRegistries();
  expect(before).toEqual(registries);
  await loadRegistries('se, .FI dk com');
  expect(Object.keys(allRegistries()).toSorted()).toEqual(['dk', 'fi', 'nu', 'se']);
  expect(Object.keys(allRegistries()).slice(0, 2)).toEqual(['se', 'nu']);
  expect(Object.keys(before)).toEqual(['se', 'nu']);
});

it('are all of the package’s where none is named', async () => {
  const { allRegistries, loadRegistries } = await anew();
  await loadRegistries();
  const { loadable } = await import('../../src/registries/bundled.js');
  expect(Object.keys(allRegistries()).toSorted()).toEqual(['se', 'nu', ...Object.keys(loadable)].toSorted());
  for (const [tld, registry] of Object.entries(allRegistries())) expect(registry.tld).toBe(tld);
});

it('stand in the order of the package, however fast their files come, before those that a page has registered', async () => {
  const { allRegistries, loadRegistries, registerRegistry } = await anew();
  registerRegistry({ ...is, tld: 'zz' });
  await loadRegistries('fi');
  await loadRegistries('dk');
  await loadRegistries('no');
  expect(Object.keys(allRegistries())).toEqual(['se', 'nu', 'no', 'dk', 'fi', 'zz']);
});

it('are asked for once, and change nothing where there is nothing to load', async () => {
  const { allRegistries, loadRegistries } = await anew();
  await loadRegistries('is');
  const all = allRegistries();
  for (const tlds of ['is', 'se nu', 'com', '', 'toString __proto__']) await loadRegistries(tlds);
  expect([asked, allRegistries()]).toEqual([['is'], all]);
  expect(allRegistries()).toBe(all);
});

it('do not take the place of one that a page has registered, not even while they are on their way', async () => {
  const { allRegistries, loadRegistries, registerRegistry } = await anew();
  const own = { ...is, source: 'https://example.com/' };
  const loading = loadRegistries('is');
  registerRegistry(own);
  await loading;
  expect(allRegistries()['is']).toBe(own);
  registerRegistry({ ...own, tld: 'ee' });
  await loadRegistries('ee');
  expect(asked).toEqual(['is']);
});

it('are awaited until they are there, or could not be loaded, and can be asked for again', async () => {
  const { allRegistries, hasAwaited, hasMissing, loadRegistries } = await anew();
  const state = () => [hasMissing('se is'), hasAwaited('se is')];
  expect([state(), hasMissing('se com'), hasAwaited('se com'), hasMissing(null)]).toEqual([[true, true], false, false, false]);
  isOffline = true;
  await expect(loadRegistries('is')).rejects.toThrow('no network');
  expect([state(), Object.keys(allRegistries())]).toEqual([[true, false], ['se', 'nu']]);
  isOffline = false;
  const again = loadRegistries('is');
  expect(state()).toEqual([true, true]);
  await again;
  expect(state()).toEqual([false, false]);
});

it('are there, though another one can’t be loaded', async () => {
  const { allRegistries, loadRegistries } = await anew();
  await loadRegistries('fi');
  isOffline = true;
  await expect(loadRegistries('fi dk')).rejects.toThrow('no network');
  expect(Object.keys(allRegistries())).toEqual(['se', 'nu', 'fi']);
});
