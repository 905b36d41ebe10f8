/** The workers that judge blocks of a list for the one that checks it. */
import { MAX_JUDGES } from '../limits.js';
import { type Answers, BlockThreads, type OpenThreads, type Thread } from '../lists/block-threads.js';
import { BlockJudge, type BlockTerms, type JudgedBlock } from '../lists/judge-blocks.js';
import { KeepRows, type KeptRows } from '../lists/kept-rows.js';

declare const self: DedicatedWorkerGlobalScope;

/** What such a worker is called. */
export const JUDGE = 'klartext-judge';

/** Octets of a file from which on workers are worth their start: some 50,000 names. */
const ALONE = 1_000_000;

/**
 * As many as there are processors beside the one of this worker, which reads for them and puts together what they found: with one
 * more of them, none was faster, and the page had to wait for its turn. undefined where there is one processor, or this worker can
 * start no others: then it judges by itself.
 */
export const openJudges: OpenThreads<KeptRows> = async (octets) => {
  const count = Math.min((navigator.hardwareConcurrency || 1) - 1, MAX_JUDGES);
  if (count === 0 || octets < ALONE) return undefined;
  // no fault: some engines let no worker start another
  const opened = await Promise.all(Array.from({ length: count }, () => startJudge().catch(() => undefined)));
  const workers = opened.filter((worker) => worker !== undefined);
  const close = (): void => workers.forEach((worker) => worker.terminate());
  if (workers.length === count) return { begin: (terms) => new BlockThreads(workers.map((worker) => (answers) => threadOf(worker, terms, answers))), close };
  close();
  return undefined;
};

/** Resolves once the worker has said that it runs. */
async function startJudge(): Promise<Worker> {
  const worker = new Worker(self.location.href, { type: 'module', name: JUDGE });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // it is done without
      reject(new Error('There is no worker'));
    }, { once: true });
  });
}

function threadOf(worker: Worker, terms: BlockTerms, { answer, fail }: Answers<KeptRows>): Thread {
  // which only grows: it is kept once, not with each block
  let sets: KeptRows['sets'] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<JudgedBlock<KeptRows>>) => {
    if (data.written.sets.length > sets.length) ({ sets } = data.written);
    answer({ ...data, written: { ...data.written, sets } });
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(message)));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none to choose
  worker.postMessage(terms);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none to choose
  return { post: (block) => worker.postMessage(block), close: () => worker.terminate() };
}

/** What such a worker does: the first message has the terms, and each other one a block. */
export function judgeBlocks(): void {
  let judge: BlockJudge<KeptRows> | undefined;
  self.addEventListener('message', ({ data }) => {
    if (!judge) {
      judge = new BlockJudge<KeptRows>(data, new KeepRows());
      return;
    }
    const judged = judge.judge(data);
    const { names, groups, lines, written: { cells, kinds } } = judged;
    self.postMessage(judged, [names, groups, lines.all, cells, kinds].flatMap((each) => each?.buffer ?? []));
  });
}
