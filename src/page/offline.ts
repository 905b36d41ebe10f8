/** The page without a network: a worker keeps its files (src/worker). */
import { NewVersion } from './new-version.js';

const file = new URL('service-worker.js', location.href).href;

/** In the page that was built, where there can be a worker; where not, the page is as good with a network. */
export function workOffline(): void {
  if (import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator) register().catch(() => {});
}

async function register(): Promise<void> {
  const newVersion = new NewVersion();
  const registration = await navigator.serviceWorker.register(trustedFile(), { updateViaCache: 'none' });
  newVersion.expectFrom(registration);
  // For a newer version, the browser looks by itself: to ask for it blocks WebKit, where the page is left meanwhile. And a
  // request that passes the worker would keep Chromium from letting the one that waits take over.
  if (registration.active && !registration.waiting) await leaveIfGone(registration.active);
}

/** Trusted types admit what a policy makes of an address, and this one makes one address of all. */
function trustedFile(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('klartext', { createScriptURL: () => file }).createScriptURL(file) ?? file;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): string };
}

/** A server that has something else there, or nothing, has no page to keep any more; one in trouble may still have it. */
async function leaveIfGone(active: ServiceWorker): Promise<void> {
  const { ok, status, headers } = await fetch(file, { method: 'HEAD', cache: 'no-store', redirect: 'manual' });
  const isThere = ok && headers.get('Content-Type')?.includes('javascript');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none to choose
  if (!isThere && status < 500) active.postMessage('leave');
}
