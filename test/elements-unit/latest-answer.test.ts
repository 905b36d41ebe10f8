import { expect, it, vi } from 'vitest';
import { LatestAnswer } from '../../src/elements/shared/latest-answer.js';
import { registries } from '../../src/registries/bundled.js';
import { loadRegistries } from '../../src/registry/registered.js';

vi.mock('../../src/registries/bundled.js', async (original) => ({
  ...(await original<typeof import('../../src/registries/bundled.js')>()),
  loadable: { no: () => Promise.reject(new TypeError('no network')) },
}));

it('is another one once a registry could not be loaded: the name is not judged, and not awaited any more', async () => {
  const latest = new LatestAnswer();
  const terms = { accept: 'registrable', tld: 'no', registries } as const;
  const before = latest.to('båt.no', terms);
  expect([before.isAwaiting, latest.to('båt.no', terms) === before]).toEqual([true, true]);
  await expect(loadRegistries('no')).rejects.toThrow('no network');
  expect(latest.to('båt.no', terms)).toMatchObject({ isAwaiting: false, diagnosis: { registrable: null } });
});
