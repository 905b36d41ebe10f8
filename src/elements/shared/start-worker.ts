/**
 * Starts a worker of ours, which says `ready` first of all.
 * @param address gives it as trusted types admit it, or throws where they don't
 * @returns rejects where there can be none: a policy keeps it out, or its file is lacking
 */
export async function startWorker(address: () => string | Promise<string>): Promise<Worker> {
  const worker = new Worker(await address(), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // the page can do without a worker
      reject(new Error('There is no worker'));
    });
  });
}
