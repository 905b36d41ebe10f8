/** The guide without a network: a worker of its own keeps its pages, after a visit of one of them. */
import { trustAddress } from '../../src/elements/shared/trust-address.js';

/** Only the guide that was built has a worker. */
export function workOffline(path: string): void {
  if (!import.meta.env.PROD || !isSecureContext || !('serviceWorker' in navigator)) return;
  const address = new URL(path, location.href).href;
  // one that is refused, or can't be fetched, is no fault: with a network the guide is as good without it
  navigator.serviceWorker.register(trustAddress('klartext-guide', address), { updateViaCache: 'none' }).catch(() => {});
}
