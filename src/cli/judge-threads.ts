/** Judges the blocks of a list in threads beside that of the command, which puts them in order. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { BlockJudge, type BlockTerms, type JudgedBlock } from '../lists/judge-blocks.js';
import type { TextBlock } from '../lists/records.js';

/** Text that is judged before threads are worth their start, where nobody says how many: some 50,000 names. */
const ALONE = 1_000_000;

export class BlockJudges {
  readonly #terms: BlockTerms;
  readonly #jobs: number | undefined;
  #alone: BlockJudge | undefined;
  #seen = 0;
  readonly #threads: JudgeThread[] = [];
  #next = 0;

  /** @param jobs how many threads; undefined for one, and for all that the machine has where there is much to do */
  constructor(terms: BlockTerms, jobs: number | undefined) {
    this.#terms = terms;
    this.#jobs = jobs;
  }

  /** How many blocks may wait: enough that no thread does, and few, as all are in memory. */
  get room(): number {
    return 2 * this.#threads.length;
  }

  judge(block: TextBlock): Promise<JudgedBlock> {
    this.#seen += block.text.length;
    const jobs = this.#jobs ?? (this.#seen > ALONE ? availableParallelism() : 1);
    if (jobs === 1) return Promise.resolve((this.#alone ??= new BlockJudge(this.#terms)).judge(block));
    while (this.#threads.length < jobs) this.#threads.push(new JudgeThread(this.#terms));
    return this.#threads[this.#next++ % jobs]!.judge(block);
  }

  /** Ends the threads, which the command would wait for. */
  close(): void {
    for (const thread of this.#threads) thread.close();
  }
}

class JudgeThread {
  readonly #worker: Worker;
  /** In the order in which they were asked. */
  readonly #waiting: { resolve(block: JudgedBlock): void; reject(error: unknown): void }[] = [];

  constructor(terms: BlockTerms) {
    // the command is one file
    this.#worker = new Worker(new URL(import.meta.url), { workerData: terms });
    this.#worker.on('message', (block: JudgedBlock) => this.#waiting.shift()?.resolve(block));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  judge(block: TextBlock): Promise<JudgedBlock> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none to choose
      this.#worker.postMessage(block);
    });
  }

  close(): void {
    void this.#worker.terminate();
  }
}

/** What a thread does. */
export function judgeBlocks(): void {
  const judge = new BlockJudge(workerData as BlockTerms);
  parentPort?.on('message', (block: TextBlock) => {
    const judged = judge.judge(block);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- nor has its parent
    parentPort?.postMessage(judged, [judged.fields.buffer]);
  });
}
