/** The command `klartext`, and the threads that it starts. */
import { isMainThread } from 'node:worker_threads';
import { judgeBlocks } from './judge-threads.js';
import { run } from './run.js';

// nobody listens any more, so that there is nobody to tell
process.stderr.on('error', () => undefined);
if (isMainThread) process.exitCode = await run(process.argv.slice(2));
else judgeBlocks();
