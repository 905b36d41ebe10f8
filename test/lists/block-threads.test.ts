/** Blocks that are judged in order. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { judgeInOrder } from '../../src/lists/block-threads.js';
import type { JudgedBlock } from '../../src/lists/judge-blocks.js';
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
