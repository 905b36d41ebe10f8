/** What another tab tells while this one waits for its database, and what becomes of a table that fails. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { evaluateInput } from '../../src/elements/shared/evaluate-input.js';
import { registries } from '../../src/registries/bundled.js';
import type { TablesState } from '../../src/table-updates/state.js';
import { emptyState, mergeStates } from '../../src/table-updates/state.js';
import { load } from '../../src/table-updates/tables-source.js';

const database = vi.hoisted(() => ({ answers: [] as (() => void)[], kept: {} as TablesState }));
vi.mock('../../src/table-updates/cache.js', () => {
  const answer = <Value>(value: Value) => new Promise<Value>((resolve) => database.answers.push(() => resolve(value)));
  return { read: () => answer(database.kept), keep: (_: string, known: TablesState) => answer((database.kept = mergeStates(database.kept, known))) };
});

beforeEach(() => {
  database.answers.length = 0;
  database.kept = emptyState;
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

it('a kept table by which names can’t be judged is thrown away, here, in the database and in other tabs', async () => {
  const told: unknown[] = [];
  vi.stubGlobal('BroadcastChannel', function BroadcastChannel() {
    return Object.assign(new EventTarget(), { postMessage: (message: unknown) => told.push(message), close: () => {} });
  });
  vi.stubGlobal('addEventListener', () => {});
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const [shipped] = registries['se']!.tables;
  const broken = { ...shipped!, version: String(Number(shipped!.version) + 1), get repertoire(): never { throw new Error('broken'); } };
  database.kept = { ...emptyState, tables: { 'se-latn': broken }, checked: { 'se-latn': 1000 } };
  const source = load('https://registry.example/broken/', registries);
  database.answers.shift()?.();
  await settle();
  const judge = (): boolean | null => evaluateInput('håbo.se', { accept: 'registrable', tld: '', registries: source.registries, onFailure: () => source.distrust() }).diagnosis.registrable;
  expect(source.registries['se']?.tables[0]).toBe(broken);
  expect(judge()).toBe(false);
  await settle();
  database.answers.shift()?.();
  await settle();
  expect(judge()).toBe(true);
  expect(source.registries['se']).toBe(registries['se']);
  expect(database.kept.tables).toEqual({});
  expect(told).toEqual([{ address: 'https://registry.example/broken/', known: database.kept }]);
  expect(reported).toHaveBeenCalledOnce();
  source.distrust();
  await settle();
  expect(told).toHaveLength(1); // the script's own tables stay
});
