/** Opens a checker of lists in a worker, or in the page itself if there can be no worker. */
import type { ListChecker } from '../../lists/list-checker.js';
import { once } from '../../idna/memoize.js';
import { trustAddress } from '../shared/trust-address.js';
import { RemoteListChecker } from './remote-checker.js';
import { workerAddress } from './worker-address.js';

export interface OpenChecker {
  readonly checker: ListChecker;
  close(): void;
}

/** Undefined if neither can be loaded: there is no network. */
export async function openChecker(): Promise<OpenChecker | undefined> {
  // No fault: a policy may keep the worker out, and its file may be lacking or on another site. The page does the work, then.
  const worker = await startWorker().catch(() => undefined);
  if (worker) return { checker: new RemoteListChecker(worker), close: () => worker.terminate() };
  // without a network, which the caller says to the visitor
  const loaded = await import('../../lists/list-checker.js').catch(() => undefined);
  if (!loaded) return undefined;
  const checker = new loaded.LocalListChecker();
  return { checker, close: () => checker.cancel() };
}

/** A policy is made once. */
const trusted = once(() => trustAddress('klartext', workerAddress()));

/** Resolves once the worker has said that it runs. */
async function startWorker(): Promise<Worker> {
  const worker = new Worker(trusted(), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // the page can do without a worker
      reject(new Error('There is no worker'));
    });
  });
}
