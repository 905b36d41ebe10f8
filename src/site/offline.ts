/** The page without a network: a worker keeps its files (src/worker). */
import { trustAddress } from '../elements/shared/trust-address.js';
import { addNewVersionLine } from './new-version-line.js';
import type { SiteLanguage } from './page-language.js';

const file = new URL('service-worker.js', location.href).href;

/** Only the page that was built has a worker. */
export function workOffline(language: Promise<SiteLanguage>): void {
  // one that is refused, or can't be fetched, is no fault: with a network the page is as good without it
  if (import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator) register(language).catch(() => {});
}

async function register(language: Promise<SiteLanguage>): Promise<void> {
  const tell = addNewVersionLine(language);
  // on a slow device, a newer worker may have taken over before this one's registration is told
  if (navigator.serviceWorker.controller) navigator.serviceWorker.addEventListener('controllerchange', tell, { once: true });
  // the browser looks for a newer worker by itself: to ask for it here blocks WebKit, where the page is left meanwhile
  const registration = await navigator.serviceWorker.register(trustAddress('klartext-page', file), { updateViaCache: 'none' });
  registration.addEventListener('updatefound', () => whenInstalled(registration, tell));
  whenInstalled(registration, tell);
  if (registration.active) await leaveIfGone(registration.active);
}

/** The first worker of all has what the page has; any other one brings a newer version. */
function whenInstalled({ active, installing }: ServiceWorkerRegistration, tell: () => void): void {
  installing?.addEventListener('statechange', () => {
    if (active && installing.state === 'installed') tell();
  });
}

/**
 * A server that says that there is no worker has no page to keep any more. Any other answer may come from somewhere between:
 * a network that wants a password, a server that is asked too often, one in trouble.
 */
async function leaveIfGone(active: ServiceWorker): Promise<void> {
  const { status } = await fetch(file, { method: 'HEAD', cache: 'no-store', redirect: 'manual' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none to choose
  if (status === 404 || status === 410) active.postMessage('leave');
}
