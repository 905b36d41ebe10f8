/** The policy of trusted types by which workers are started. */
import { afterEach, expect, it, vi } from 'vitest';
import { trustAddress } from '../../src/elements/shared/trust-address.js';

afterEach(() => void vi.unstubAllGlobals());

const own = 'https://registry.example/cdn/klartext-batch-worker-12345678.js';

it('admits one address, compared whole', () => {
  const createPolicy = vi.fn((_: string, rules: { createScriptURL(address: string): string }) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  expect(trustAddress('klartext', own)).toBe(own);
  const [[name, { createScriptURL: admit }]] = createPolicy.mock.calls as [Parameters<typeof createPolicy>];
  expect(name).toBe('klartext');
  expect(admit(own)).toBe(own);
  for (const other of [
    'https://evil.example/cdn/klartext-batch-worker-12345678.js', 'https://evil.example/service-worker.js', 'data:text/javascript,0//service-worker.js',
    `${own}?`, `${own}#`, `x${own}`, '',
  ]) expect(() => admit(other)).toThrow(TypeError);
});

it('is none where there are no trusted types', () => {
  expect(trustAddress('klartext', own)).toBe(own);
});

it('is not made where the page permits none', () => {
  vi.stubGlobal('trustedTypes', { createPolicy: () => { throw new TypeError('refused'); } });
  expect(() => trustAddress('klartext', own)).toThrow(TypeError);
});
