/** Opens a desk for draws in a worker, or in the page itself if there can be no worker. */
import { RemoteCalls } from '../elements/shared/remote-calls.js';
import { startWorker } from '../elements/shared/start-worker.js';
import { trustAddress } from '../elements/shared/trust-address.js';
import { once } from '../idna/memoize.js';
import type { DrawDesk } from '../workers/draw-desk.js';
import { drawWorkerAddress } from './draw-worker-address.js';

/** Undefined if neither can be loaded: there is no network. */
export async function openDrawDesk(): Promise<DrawDesk | undefined> {
  // no fault: a policy may keep the worker out, and the page does the work, then
  const worker = await startWorker(trusted).catch(() => undefined);
  if (!worker) {
    // without a network, which the caller says to the visitor
    const loaded = await import('../workers/draw-desk.js').catch(() => undefined);
    return loaded && new loaded.LocalDrawDesk();
  }
  const calls = new RemoteCalls(worker);
  return {
    open: (file, options) => calls.ask('open', [file, options]),
    makeBase: (file, request) => calls.ask('makeBase', [file, request]),
    baseFile: () => calls.ask('baseFile', []),
    draw: (seed) => calls.ask('draw', [seed]),
    drawAgain: (names, seed, registries) => calls.ask('drawAgain', [names, seed, registries]),
    verify: (file, seed) => calls.ask('verify', [file, seed]),
    takeVerified: () => calls.ask('takeVerified', []),
    resultFile: (format, separator, words) => calls.ask('resultFile', [format, separator, words]),
  };
}

/** A policy is made once. */
const trusted = once(() => trustAddress('klartext-draw', drawWorkerAddress()));
