/** Reads a table beside the page, for src/site: a large one takes a second. */
import { type Answer, answer } from '../lists/worker-rpc.js';
import { LocalTableExaminer } from './examine-table.js';

declare const self: DedicatedWorkerGlobalScope;

const examiner = new LocalTableExaminer();

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the page of a worker is the one that made it
const send = (message: Answer | 'ready'): void => self.postMessage(message);
self.addEventListener('message', ({ data }) => void answer(data, examiner, send));
send('ready');
