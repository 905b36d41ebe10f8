/** Judges the blocks of a list in this thread, or in several beside it. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answers, type BlockJudges, BlockThreads, type Thread } from '../lists/block-threads.js';
import { BlockJudge, type BlockTerms, type JudgedBlock } from '../lists/judge-blocks.js';
import type { CellSeparator } from '../lists/csv.js';
import type { TextBlock } from '../lists/records.js';
import { type ReturnedText, ReturningJudge, type ReturnTerms } from '../lists/return-block.js';
import { ReportJudge, type ReportPart, type ReportTerms } from '../lists/report-block.js';
import type { ResultFormat } from '../lists/write-rows.js';
import { WrittenRows, type WrittenText } from '../lists/written-rows.js';

/** What comes of a list: its rows as a result, its file, or a report. */
export type JudgeTerms = RowTerms | (ReportTerms & { readonly output: 'report' }) | (ReturnTerms & { readonly output: 'file' });

export interface RowTerms extends BlockTerms {
  readonly output: 'rows';
  readonly format: ResultFormat;
  readonly separator: CellSeparator;
  readonly isPiece: boolean;
}

type WrittenBy<Terms extends JudgeTerms> = Terms extends { output: 'rows' } ? WrittenText : Terms extends { output: 'file' } ? ReturnedText : ReportPart;

interface Judge<Written> {
  judge(block: TextBlock): JudgedBlock<Written>;
}

/** Text that is judged before a second thread is worth its start, where nobody says how many: some 200,000 names. More of them are worth it earlier. */
const ALONE = 3_000_000;

/** This thread reads and writes for the others, too: it judges what they have no time for. Found by trying with two. */
const BEHIND = 2;

export class CommandJudges<Terms extends JudgeTerms> implements BlockJudges<WrittenBy<Terms>> {
  readonly #terms: Terms;
  readonly #jobs: number | undefined;
  #own: Judge<WrittenBy<Terms>> | undefined;
  #threads: BlockThreads<WrittenBy<Terms>> | undefined;
  #seen = 0;

  /** @param jobs how many threads; undefined for one, and for all that the machine has where there is much to do */
  constructor(terms: Terms, jobs: number | undefined) {
    this.#terms = terms;
    this.#jobs = jobs;
  }

  get room(): number {
    return this.#threads?.room ?? 0;
  }

  async judge(block: TextBlock): Promise<JudgedBlock<WrittenBy<Terms>>> {
    this.#seen += block.text.length;
    const cores = availableParallelism();
    const jobs = this.#jobs ?? (this.#seen > ALONE / (cores - 1) ? cores : 1);
    const own = (this.#own ??= judgeOf(this.#terms));
    if (jobs === 1) return own.judge(block);
    this.#threads ??= new BlockThreads(Array.from({ length: jobs }, (_, index) => (answers) => (index < jobs - 1 ? openThread(this.#terms, answers) : asThread(own, answers))));
    return this.#threads.judge(block);
  }

  /** Ends the threads, which the command would wait for. */
  close(): void {
    this.#threads?.close();
  }
}

function judgeOf<Terms extends JudgeTerms>(terms: Terms): Judge<WrittenBy<Terms>>;
function judgeOf(terms: JudgeTerms): Judge<WrittenText | ReturnedText | ReportPart> {
  if (terms.output === 'file') return new ReturningJudge(terms);
  if (terms.output === 'report') return new ReportJudge(terms);
  return new BlockJudge(terms, new WrittenRows(terms.format, terms.separator, terms.tellsEach ? terms.registries : [], terms.isPiece));
}

function openThread<Terms extends JudgeTerms>(terms: Terms, { answer, fail }: Answers<WrittenBy<Terms>>): Thread {
  // the command is one file
  const worker = new Worker(new URL(import.meta.url), { workerData: terms });
  worker.on('message', answer);
  worker.on('error', fail);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none to choose
  return { post: (block) => worker.postMessage(block), close: () => void worker.terminate() };
}

/** This thread, which judges between what else it does, and hears of the others then. */
function asThread<Written>(judge: Judge<Written>, { answer, fail }: Answers<Written>): Thread {
  let isClosed = false;
  const judgeNow = (block: TextBlock): void => {
    if (isClosed) return;
    try {
      answer(judge.judge(block));
    } catch (error) {
      fail(error);
    }
  };
  return { behind: BEHIND, post: (block) => void setImmediate(judgeNow, block), close: () => void (isClosed = true) };
}

/** What a thread does. */
export function judgeBlocks(): void {
  const judge = judgeOf(workerData as JudgeTerms);
  parentPort?.on('message', (block: TextBlock) => {
    const judged = judge.judge(block);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- nor has its parent
    parentPort?.postMessage(judged, [judged.names.buffer, ...('places' in judged.written ? [judged.written.places.buffer] : [])]);
  });
}
