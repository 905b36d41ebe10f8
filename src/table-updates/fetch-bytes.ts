import { timing } from './timing.js';
import { withTimeout } from './with-timeout.js';

/**
 * What is at an address, as it is there now. Nothing is sent along that says who asks.
 * @param most octets that are read; what is larger is none of ours
 * @throws Error where there is nothing, or too much, or it takes too long, or the way leads elsewhere
 */
export async function fetchBytes(address: URL, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!isSecure(address)) throw new TypeError(`no address of HTTPS: ${address.href}`);
  const stop = new AbortController();
  try {
    return await withTimeout(timing.network, load(address, most, stop.signal));
  } finally {
    stop.abort(); // what is left of it
  }
}

/** Whether nobody on the way can change what an address answers: HTTPS, or the device itself, as browsers see it. */
export const isSecure = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && /^(.+\.)?localhost$|^127\.[\d.]+$|^\[::1\]$/.test(hostname));

async function load(address: URL, most: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const { ok, body } = await fetch(address, {
    cache: 'no-cache',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (!ok || !body) throw new Error('nothing there');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
    if (size > most) throw new Error('too large');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
