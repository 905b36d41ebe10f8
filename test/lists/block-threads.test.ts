/** Blocks that are judged in order. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { type Answers, BlockThreads, judgeInOrder } from '../../src/lists/block-threads.js';
import type { JudgedBlock } from '../../src/lists/judge-blocks.js';
import type { TextBlock } from '../../src/lists/records.js';
import { readFile } from '../../src/lists/rows.js';
import { pieces, utf8 } from './reading.js';

it('no block is kept behind the next ones', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const given: WeakRef<object>[] = [];
  const judge = async (): Promise<JudgedBlock<object>> => {
    const block = { written: {}, reading: {} } as JudgedBlock<object>;
    given.push(new WeakRef(block));
    return block;
  };
  const blocks = judgeInOrder(readFile(pieces(utf8('a.se\n'.repeat(20_000)), 1000)), () => ({ room: 0, judge, close: () => undefined }));
  let count = 0;
  let kept = 0;
  while (!(await blocks.next()).done) {
    count++;
    if (count !== 50) continue;
    await new Promise((resolve) => setTimeout(resolve));
    collect();
    kept = given.filter((each) => each.deref()).length;
  }
  expect(count).toBeGreaterThan(50);
  expect(kept).toBeLessThan(5);
});

describe('threads', () => {
  const block = {} as TextBlock;
  const judged = (name: string) => ({ written: name }) as unknown as JudgedBlock<string>;

  /** Threads that judge when they are told to: what each was given, and how it answers. */
  function opened(...behind: (number | undefined)[]) {
    const posts = behind.map(() => 0);
    const answers: Answers<string>[] = [];
    const threads = new BlockThreads<string>(
      behind.map((each, index) => (told) => {
        answers.push(told);
        return { ...(each !== undefined && { behind: each }), post: () => void posts[index]!++, close: () => undefined };
      }),
    );
    return { threads, posts, answers };
  }

  it('the next block is judged by who has the fewest: one that is slow to start gets no more', async () => {
    const { threads, posts, answers } = opened(undefined, undefined);
    const first = threads.judge(block);
    void threads.judge(block);
    expect(posts).toEqual([1, 1]);
    answers[0]!.answer(judged('first'));
    expect((await first).written).toBe('first');
    void threads.judge(block);
    void threads.judge(block);
    expect(posts).toEqual([3, 1]);
  });

  it('one that has other things to do judges what the others have no time for', () => {
    const { threads, posts } = opened(undefined, 3);
    expect(threads.room).toBe(10);
    for (let count = 0; count < 3; count++) void threads.judge(block);
    expect(posts).toEqual([3, 0]);
    for (let count = 0; count < 4; count++) void threads.judge(block);
    expect(posts).toEqual([5, 2]);
  });

  it('so it does beside many of them: that is within what may wait', () => {
    const { threads, posts } = opened(undefined, undefined, undefined, undefined, undefined, undefined, undefined, 2);
    for (let count = 0; count < threads.room; count++) void threads.judge(block);
    expect(posts.at(-1)).toBeGreaterThan(0);
  });

  it('a thread that fails fails all that it was given, and nothing of the others', async () => {
    const { threads, answers } = opened(undefined, undefined);
    const [one, other, third] = [threads.judge(block), threads.judge(block), threads.judge(block)];
    answers[0]!.fail(new Error('gone'));
    await Promise.all([one, third].map((asked) => expect(asked).rejects.toThrow('gone')));
    answers[1]!.answer(judged('other'));
    expect((await other).written).toBe('other');
  });

  it('a thread that failed while nobody waited for it is not waited for either', async () => {
    const { threads, posts, answers } = opened(undefined);
    answers[0]!.fail(new Error('gone'));
    await expect(threads.judge(block)).rejects.toThrow('gone');
    expect(posts).toEqual([0]);
  });

  it('a fault is heard of by whoever reads, also where blocks wait behind it', async () => {
    const { threads, answers } = opened(undefined);
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    const blocks = judgeInOrder(readFile(pieces(utf8('a.se\n'.repeat(20_000)), 1000)), () => threads);
    const first = blocks.next();
    setTimeout(() => answers[0]!.fail(new Error('gone')));
    await expect(first).rejects.toThrow('gone');
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
  });
});
