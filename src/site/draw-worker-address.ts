/** The address of the worker that draws. Each build writes the name of its own file here. */
export const drawWorkerAddress = (): string => new URL(/* @vite-ignore */ '../workers/draw-worker.ts', import.meta.url).href;
