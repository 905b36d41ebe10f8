/** Draws lots beside the page, for src/site: a base of a million rows takes seconds. */
import { type Answer, answer } from '../lists/worker-rpc.js';
import { LocalDrawDesk } from './draw-desk.js';

declare const self: DedicatedWorkerGlobalScope;

const desk = new LocalDrawDesk();

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the page of a worker is the one that made it
const send = (message: Answer | 'ready'): void => self.postMessage(message);
self.addEventListener('message', ({ data }) => void answer(data, desk, send));
send('ready');
