/** Judges the blocks of a list in several threads, and gives them in their order. */
import type { BlockTerms, JudgedBlock } from './judge-blocks.js';
import type { Layout } from './list-layout.js';
import type { TextBlock } from './records.js';
import type { RowReader } from './rows.js';

/** Whoever judges blocks, here or in threads. */
export interface BlockJudges<Written> {
  /** How many blocks may wait. */
  readonly room: number;
  judge(block: TextBlock): Promise<JudgedBlock<Written>>;
  close(): void;
}

/**
 * The judged blocks of a file, some of which are judged while others are read, and used.
 * @param signal ends all at once; what waits is never given
 */
export async function* judgeInOrder<Written>(readers: AsyncIterable<RowReader>, open: (layout: Layout) => BlockJudges<Written>, signal?: AbortSignal): AsyncGenerator<JudgedBlock<Written>> {
  const waiting: Promise<JudgedBlock<Written>>[] = [];
  const aborted = new Promise<undefined>((resolve) => {
    if (signal?.aborted) resolve(undefined);
    signal?.addEventListener('abort', () => resolve(undefined));
  });
  const next = async (): Promise<JudgedBlock<Written> | undefined> => {
    const first = waiting.shift();
    // a race is kept, with what came of it, as long as `aborted` is: no block comes of this one
    await Promise.race([first?.then(() => undefined), aborted]);
    return signal?.aborted ? undefined : first;
  };
  let judges: BlockJudges<Written> | undefined;
  let last: RowReader | undefined;
  try {
    for await (const reader of readers) {
      const block = reader.takeBlock();
      if (block.text === '') continue;
      last = reader;
      judges ??= open(reader.layout);
      const asked = judges.judge(block);
      asked.catch(() => undefined); // whoever waits for it hears of it, when its turn comes
      waiting.push(asked);
      if (waiting.length <= judges.room) continue;
      const judged = await next();
      if (!judged) return;
      reader.hear(judged.reading);
      yield judged;
    }
    while (waiting.length > 0) {
      const judged = await next();
      if (!judged) return;
      last?.hear(judged.reading);
      yield judged;
    }
  } finally {
    judges?.close();
  }
}

/** Threads that have been started to judge a list. */
export interface ListThreads<Written> {
  begin(terms: BlockTerms): BlockJudges<Written>;
  close(): void;
}

/** Starts threads for a file of so many octets; undefined if there can be none, or if they are not worth it. */
export type OpenThreads<Written> = (octets: number) => Promise<ListThreads<Written> | undefined>;

/** A thread, whatever it is to the program. */
export interface Thread {
  /** How many more blocks than this one each of the others has when this one is asked for the next: it has other things to do. None without it. */
  readonly behind?: number;
  post(block: TextBlock): void;
  close(): void;
}

/** What comes from a thread. */
export interface Answers<Written> {
  answer(block: JudgedBlock<Written>): void;
  fail(error: unknown): void;
}

interface Waiting<Written> {
  resolve(block: JudgedBlock<Written>): void;
  reject(error: unknown): void;
}

interface BusyThread<Written> {
  readonly thread: Thread;
  /** Those who wait for it, as it answers in the order in which it is asked. */
  readonly waiting: Waiting<Written>[];
  /** Why it ended. */
  fault?: { readonly is: unknown };
}

const loadOf = ({ thread: { behind = 0 }, waiting }: BusyThread<unknown>): number => waiting.length + behind;

export class BlockThreads<Written> implements BlockJudges<Written> {
  readonly #threads: readonly BusyThread<Written>[];

  constructor(open: readonly ((answers: Answers<Written>) => Thread)[]) {
    this.#threads = open.map((each) => {
      const waiting: Waiting<Written>[] = [];
      const fail = (error: unknown): void => {
        busy.fault = { is: error };
        waiting.splice(0).forEach(({ reject }) => reject(error));
      };
      const busy: BusyThread<Written> = { thread: each({ answer: (block) => waiting.shift()?.resolve(block), fail }), waiting };
      return busy;
    });
  }

  /** Enough that no thread waits, one that is behind the others neither, and few, as all are in memory. */
  get room(): number {
    const behind = Math.max(...this.#threads.map(({ thread }) => thread.behind ?? 0));
    return (2 + behind) * this.#threads.length;
  }

  judge(block: TextBlock): Promise<JudgedBlock<Written>> {
    // not in turns: one that has just been started takes its time for the first ones
    const { thread, waiting, fault } = this.#threads.reduce((least, each) => (loadOf(each) < loadOf(least) ? each : least));
    if (fault) return Promise.reject(fault.is); // it failed while nobody waited for it
    const judged = new Promise<JudgedBlock<Written>>((resolve, reject) => waiting.push({ resolve, reject }));
    thread.post(block);
    return judged;
  }

  /** Ends the threads; what they were asked is never answered. */
  close(): void {
    for (const { thread } of this.#threads) thread.close();
  }
}
