/** The address of the worker. Each build writes the name of its own file here. */
export const workerAddress = (): string | Promise<string> => new URL(/* @vite-ignore */ '../../workers/batch-worker.ts', import.meta.url).href;
