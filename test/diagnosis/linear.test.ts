/** A name of a thousand code points is answered at every key: the work grows with the name, and not with its square. */
import { describe, expect, it } from 'vitest';
import { toASCII, toUnicode } from '../../src/core.js';
import { evaluateInput } from '../../src/elements/shared/evaluate-input.js';
import * as english from '../../src/languages/en.js';
import { messagesOf } from '../../src/messages/messages.js';
import { registries } from '../../src/registries/bundled.js';
import { texts } from '../thousand.js';
import { workOf } from '../work.js';

const operations: Record<string, (name: string) => unknown> = {
  converted: (name) => [toASCII(name), toASCII(name, { standard: 'uts46' }), toUnicode(name)],
  'answered in words': (name) => messagesOf(evaluateInput(name, { accept: 'registrable', tld: '', registries }), english),
};

describe.each(Object.entries(operations))('%s', (_, operation) => {
  it.each(Object.entries(texts))('%s', (_what, text) => {
    const characters = Array.from(text);
    const work = [250, 1000].map((length) => {
      const name = [...characters.slice(0, length / 2), ...characters.slice(-length / 2)].join('');
      operation(name); // data are decoded once
      return workOf(() => operation(name));
    }) as [number, number];
    expect(work[1]).toBeLessThan(6 * Math.max(work[0], 1000));
  });
});
