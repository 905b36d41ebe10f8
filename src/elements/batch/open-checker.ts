/** A list in a worker, or in the page itself where there can be none. */
import type { ListChecker } from '../../lists/list-checker.js';
import { trustedWorker } from '../shared/trusted-worker.js';
import { RemoteListChecker } from './remote-checker.js';
import { workerAddress } from './worker-address.js';

export interface OpenChecker {
  readonly checker: ListChecker;
  close(): void;
}

export async function openChecker(): Promise<OpenChecker> {
  const worker = await startWorker().catch(() => undefined);
  if (worker) return { checker: new RemoteListChecker(worker), close: () => worker.terminate() };
  const { LocalListChecker } = await import('../../lists/list-checker.js');
  const checker = new LocalListChecker();
  return { checker, close: () => checker.cancel() };
}

/** Until it has said that it is there: a policy may keep it out, its file may be lacking, or on another site. */
async function startWorker(): Promise<Worker> {
  const worker = new Worker(trustedWorker(workerAddress()), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // it is no error of the page
      reject(new Error('There is no worker'));
    });
  });
}
