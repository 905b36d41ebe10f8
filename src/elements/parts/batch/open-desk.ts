/** A list in a worker, or in the page itself where there can be none. */
import type { Desk } from '../../../lists/desk.js';
import { trustedWorker } from '../../../trusted-worker.js';
import { RemoteDesk } from './remote-desk.js';
import { workerAddress } from './worker-address.js';

export interface OpenDesk {
  readonly desk: Desk;
  close(): void;
}

export async function openDesk(): Promise<OpenDesk> {
  const worker = await startWorker().catch(() => undefined);
  if (worker) return { desk: new RemoteDesk(worker), close: () => worker.terminate() };
  const { ListDesk } = await import('../../../lists/desk.js');
  const desk = new ListDesk();
  return { desk, close: () => desk.cancel() };
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
