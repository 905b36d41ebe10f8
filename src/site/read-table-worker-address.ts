/** The address of the worker that reads tables. Each build writes the name of its own file here. */
export const readTableWorkerAddress = (): string => new URL(/* @vite-ignore */ '../workers/read-table-worker.ts', import.meta.url).href;
