/** Opens a checker of lists in a worker, or in the page itself if there can be no worker. */
import type { ListChecker } from '../../lists/list-checking.js';
import { once } from '../../idna/memoize.js';
import { startWorker } from '../shared/start-worker.js';
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
  const worker = await startWorker(trusted).catch(() => undefined);
  if (worker) return { checker: new RemoteListChecker(worker), close: () => worker.terminate() };
  // without a network, which the caller says to the visitor
  const loaded = await import('../../lists/list-checker.js').catch(() => undefined);
  if (!loaded) return undefined;
  const checker = new loaded.LocalListChecker();
  return { checker, close: () => checker.cancel() };
}

/** A policy is made once. */
const trusted = once(async () => trustAddress('klartext', await workerAddress()));
