/** Calls methods of an object in a worker, which answers as src/lists/worker-rpc.ts does. */
import { type Answer, type Question, receivedError } from '../../lists/worker-rpc.js';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  tell?(value: unknown): void;
}

export class RemoteCalls {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // whoever waits hears of it, and reports it
      const { message, filename, lineno } = event;
      const error = { name: 'Error', message, stack: `${message}\n    at ${filename}:${lineno}` };
      for (const id of this.#waiting.keys()) this.#hear({ id, kind: 'failed', error });
    });
  }

  /** @param tell is called with whatever the method tells before it returns */
  ask<Result>(method: string, values: readonly unknown[], tell?: (value: never) => void): Promise<Result> {
    const question: Question = { id: this.#asked++, ask: method, values };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none to choose
    this.#worker.postMessage(question);
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject, ...(tell && { tell: tell as (value: unknown) => void }) });
    }) as Promise<Result>;
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    if (answer.kind === 'told') return waiting?.tell?.(answer.value);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'result') waiting?.resolve(answer.value);
    else waiting?.reject(receivedError(answer.error));
  }
}
