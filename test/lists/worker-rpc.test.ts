/** Questions to a list and its answers, as they go between threads. */
import { describe, expect, it } from 'vitest';
import { LocalListChecker } from '../../src/lists/list-checker.js';
import type { ListChecker } from '../../src/lists/list-checking.js';
import { type Answer, answer, receivedError } from '../../src/lists/worker-rpc.js';
import { se } from '../../src/registries/se/policy.js';

/** All answers to a question, as they arrive in the other thread. */
async function ask(list: ListChecker, question: Parameters<typeof answer>[0]['ask'], ...values: unknown[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  await answer({ id: 7, ask: question, values }, list, (each) => answers.push(structuredClone(each)));
  return answers;
}

const failing = (error: unknown): ListChecker => Object.assign(new LocalListChecker(), { find: () => Promise.reject(error) });

it('the last answer is the result', async () => {
  const list = new LocalListChecker();
  const answers = await ask(list, 'start', new Blob(['å.se\nhem-.se\n']), { registries: [se] });
  expect(answers.at(-1)).toMatchObject({ id: 7, kind: 'result', value: { end: 'finished', counts: { rows: 2 } } });
  expect(answers.slice(0, -1).every(({ kind }) => kind === 'told')).toBe(true);
  expect(await ask(list, 'find', 2)).toEqual([{ id: 7, kind: 'result', value: { place: 1, is: 'chosen' } }]);
});

describe('an error', () => {
  it('arrives with its name, its message and the stack that it had', async () => {
    const thrown = new RangeError('too many rows');
    const [failed] = await ask(failing(thrown), 'find', 1);
    if (failed?.kind !== 'failed') throw new TypeError(failed?.kind);
    const received = receivedError(failed.error);
    expect(received).toBeInstanceOf(Error);
    expect([received.name, received.message, received.stack]).toEqual(['RangeError', 'too many rows', thrown.stack]);
    expect(String(received)).toBe('RangeError: too many rows');
  });

  it.each([['a text', 'a text'], [undefined, 'undefined'], [{ a: 1 }, '[object Object]']])('arrives if it is none: %j', async (thrown, message) => {
    expect(await ask(failing(thrown), 'find', 1)).toEqual([{ id: 7, kind: 'failed', error: { name: 'Error', message } }]);
  });

  it('that is thrown at once arrives as well', async () => {
    const list = Object.assign(new LocalListChecker(), { rows: (): never => { throw new TypeError('at once'); } });
    expect(await ask(list, 'rows', 0, 1)).toMatchObject([{ kind: 'failed', error: { name: 'TypeError', message: 'at once' } }]);
  });
});
