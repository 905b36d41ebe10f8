/** Checks a list beside the page, for src/elements/batch. */
import { type Answer, answer } from '../lists/worker-rpc.js';
import { LocalListChecker } from '../lists/list-checker.js';

declare const self: DedicatedWorkerGlobalScope;

const checker = new LocalListChecker();

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the page of a worker is the one that made it
const send = (message: Answer | 'ready'): void => self.postMessage(message);
self.addEventListener('message', ({ data }) => void answer(data, checker, send));
send('ready');
