/** When an address is asked, by a clock of the test's own. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { registries } from '../../src/registries/bundled.js';
import { no } from '../../src/registries/no/policy.js';
import type { Registry } from '../../src/registry/registry.js';
import { load } from '../../src/table-updates/tables-source.js';
import { readServed } from '../../tools/publish-tables.js';

const published = readServed(new URL('../..', import.meta.url).pathname);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Minutes since the first question at which the address was asked. */
let asked: number[];
let isGone: boolean;
let isBack: () => void;
let addresses = 0;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000_000 });
  [asked, isGone] = [[], false];
  const start = Date.now();
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push((Date.now() - start) / MINUTE);
    if (isGone) throw new TypeError('no network');
    return new Response(published[url.pathname.replace(/.*\//, '')] ?? null);
  });
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => {
    if (name === 'online') isBack = listener;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ask = () => {
  const source = load(`https://registry${addresses++}.example/`, registries);
  source.keepFresh();
  return source;
};

it('every twelve hours for as long as the page is open', async () => {
  const source = ask();
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(asked).toEqual([0]);
  expect(source.statusOf('se').checked).toEqual(new Date(1_000_000_000_000));
  await vi.advanceTimersByTimeAsync(36 * HOUR);
  expect(asked).toEqual([0, 720, 1440, 2160]);
  expect(source.statusOf('se').checked).toEqual(new Date(1_000_000_000_000 + 36 * HOUR));
});

it('not before it is wanted, and once, however many elements want it', async () => {
  const source = load(`https://registry${addresses++}.example/`, registries);
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(asked).toEqual([]);
  source.keepFresh();
  source.keepFresh();
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(asked).toHaveLength(1);
});

it('after failures later and later, but twice a day', async () => {
  isGone = true;
  ask();
  await vi.advanceTimersByTimeAsync(72 * HOUR);
  const distances = asked.map((time, index) => Math.round(time - (asked[index - 1] ?? 0)));
  expect(distances).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 720, 720, 720, 720]);
});

it('as soon as the network is back, and by the clock again', async () => {
  isGone = true;
  ask();
  await vi.advanceTimersByTimeAsync(4 * HOUR);
  const before = asked.length;
  isGone = false;
  isBack();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(asked).toHaveLength(before + 1);
  isBack(); // there was nothing wrong
  await vi.advanceTimersByTimeAsync(11 * HOUR);
  expect(asked).toHaveLength(before + 1);
});

it('once more when the clock is set back by a year, and then by the clock', async () => {
  ask();
  await vi.advanceTimersByTimeAsync(HOUR);
  vi.setSystemTime(Date.now() - 365 * 24 * HOUR);
  await vi.advanceTimersByTimeAsync(25 * HOUR);
  expect(asked).toHaveLength(4);
});

it('never where there are no hashes', async () => {
  vi.stubGlobal('crypto', {});
  ask();
  await vi.advanceTimersByTimeAsync(24 * HOUR);
  expect(asked).toEqual([]);
});

it('one object for all who name the address, which does not change its registries where nothing is new', async () => {
  const source = ask();
  expect(load(`https://registry${addresses - 1}.example/`, registries)).toBe(source);
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(source.registries).toBe(registries);
});

it('a registry that is registered later joins the others at the same address, with what is newer of its tables', async () => {
  const { se, nu } = registries;
  const older: Registry = { ...no, tables: no.tables.map((table) => ({ ...table, version: '0' })) };
  const address = `https://registry${addresses++}.example/`;
  const source = load(address, { se, nu });
  source.keepFresh();
  await vi.advanceTimersByTimeAsync(HOUR);
  const heard = vi.fn();
  source.addEventListener('change', heard);
  expect(load(address, { se, nu, no: older })).toBe(source);
  expect([heard.mock.calls.length, Object.keys(source.registries), source.registries['se']]).toEqual([1, ['se', 'nu', 'no'], se]);
  expect(source.statusOf('no')).toMatchObject({ checked: undefined, tables: [{ id: 'no-latn', version: '0' }] });
  load(address, { se, nu, no: older });
  expect(heard).toHaveBeenCalledTimes(1); // there was nothing to add
  await vi.advanceTimersByTimeAsync(12 * HOUR);
  // a hash is computed on a thread of its own, which no clock of a test drives
  await vi.waitFor(() => expect(source.statusOf('no')).toMatchObject({ checked: expect.any(Date), tables: [{ id: 'no-latn', version: '1' }] }));
});
