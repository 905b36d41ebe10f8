/** A checker that works in a worker, and is asked as if it were in the page. */
import type { CheckedRow } from '../../lists/check-row.js';
import type { ListChecker, ListCheckerOptions, FoundLine, Progress } from '../../lists/list-checker.js';
import type { Choice } from '../../lists/selection.js';
import { type Answer, type Question, receivedError } from '../../lists/worker-rpc.js';
import type { ResultFormat } from '../../lists/write-rows.js';
import type { FindingLanguage } from '../../messages/finding-language.js';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  tell?(value: unknown): void;
}

export class RemoteListChecker implements ListChecker {
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

  start(file: Blob, options: ListCheckerOptions, tell: (progress: Progress) => void): Promise<Progress> {
    return this.#ask('start', [file, options], tell);
  }

  rows(from: number, count: number, language: FindingLanguage): Promise<readonly CheckedRow[]> {
    return this.#ask('rows', [from, count, language]);
  }

  choose(choice: Choice): Promise<number | undefined> {
    return this.#ask('choose', [choice]);
  }

  find(line: number): Promise<FoundLine> {
    return this.#ask('find', [line]);
  }

  write(format: ResultFormat, language: FindingLanguage, tell: (written: number) => void): Promise<Blob | undefined> {
    return this.#ask('write', [format, language], tell);
  }

  cancel(): void {
    this.#ask('cancel', []).catch(reportError);
  }

  #ask<Result>(ask: keyof ListChecker, values: readonly unknown[], tell?: (value: never) => void): Promise<Result> {
    const question: Question = { id: this.#asked++, ask, values };
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
