/** Checks a list beside the page, for src/elements/batch; or judges some of its rows, for another worker of this file. */
import { LocalListChecker } from '../lists/list-checker.js';
import { type Answer, answer } from '../lists/worker-rpc.js';
import { JUDGE, judgeBlocks, openJudges } from './judge-workers.js';

declare const self: DedicatedWorkerGlobalScope;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the page of a worker is the one that made it
const send = (message: Answer | 'ready'): void => self.postMessage(message);
if (self.name === JUDGE) judgeBlocks();
else {
  const checker = new LocalListChecker(openJudges);
  self.addEventListener('message', ({ data }) => void answer(data, checker, send));
}
send('ready');
