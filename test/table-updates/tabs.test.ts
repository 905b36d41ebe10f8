/** What another tab tells while this one waits for its database. */
import { afterEach, expect, it, vi } from 'vitest';
import { registries } from '../../src/registries/bundled.js';
import type { TablesState } from '../../src/table-updates/state.js';
import { emptyState } from '../../src/table-updates/state.js';
import { load } from '../../src/table-updates/tables-source.js';

const database = vi.hoisted(() => ({ answers: [] as (() => void)[] }));
vi.mock('../../src/table-updates/cache.js', () => {
  const answer = <Value>(value: Value) => new Promise<Value>((resolve) => database.answers.push(() => resolve(value)));
  return { read: () => answer(emptyState), keep: (_: string, known: TablesState) => answer(known) };
});

afterEach(() => vi.unstubAllGlobals());

const settle = () => new Promise((resolve) => setTimeout(resolve));

it('stays when the database answers', async () => {
  const channel = new EventTarget();
  vi.stubGlobal('BroadcastChannel', function BroadcastChannel() {
    return Object.assign(channel, { postMessage: () => {}, close: () => {} });
  });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  const address = 'https://registry.example/tabs/';
  const tell = (time: number): void => {
    const checked = { 'se-latn': time, 'se-hebr': time };
    channel.dispatchEvent(new MessageEvent('message', { data: { address, known: { ...emptyState, checked } } }));
  };
  const source = load(address, registries);
  source.keepFresh();
  tell(1000);
  database.answers.shift()?.(); // to the reading
  await settle();
  expect(source.statusOf('se').checked).toEqual(new Date(1000));
  tell(2000);
  expect(database.answers).toHaveLength(1);
  database.answers.shift()?.(); // to the keeping
  await settle();
  expect(source.statusOf('se').checked).toEqual(new Date(2000));
});
