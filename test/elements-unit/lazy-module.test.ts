import { expect, it } from 'vitest';
import { LazyModule } from '../../src/elements/shared/lazy-module.js';

/** A host that renders at once, and uses what was loaded each time that it does. */
function hostOf(load: () => Promise<string>) {
  const host = { rendered: [] as (string | undefined)[], loads: 0, requestUpdate: () => void host.rendered.push(lazy.use()) };
  const lazy = new LazyModule(host as never, () => {
    host.loads++;
    return load();
  });
  return { host, lazy };
}

it('is loaded when it is first used, once', async () => {
  const { host, lazy } = hostOf(async () => 'loaded');
  expect([lazy.use(), lazy.use()]).toEqual([undefined, undefined]);
  await expect.poll(() => host.rendered).toEqual(['loaded']);
  expect([lazy.use(), host.loads]).toEqual(['loaded', 1]);
});

it('is not asked for again at each rendering where it can’t be had, but when somebody wants it', async () => {
  let isThere = false;
  const { host, lazy } = hostOf(() => (isThere ? Promise.resolve('loaded') : Promise.reject(new Error('no network'))));
  lazy.use();
  await expect.poll(() => lazy.hasFailed).toBe(true);
  await Promise.resolve();
  expect([host.rendered, host.loads, lazy.use()]).toEqual([[undefined], 1, undefined]);
  isThere = true;
  await lazy.load();
  expect([host.loads, lazy.use()]).toEqual([2, 'loaded']);
});
