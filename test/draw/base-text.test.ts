/** The base of a draw is one text for the same rows, and whatever is another text is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BaseRow, baseOf, isBase, isCell, readBase, writeBase } from '../../src/draw/base-text.js';
import { utf8 } from './octets.js';

const row = fc.record({
  name: fc.constantFrom('a.se', 'a-b.se', 'a.com', 'xn--hbo-ula.se', 'a1.se', 'aa.se'),
  caseNumber: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter(isCell),
});
const rowsOf = fc.uniqueArray(row, { selector: ({ name, caseNumber }) => `${name}\t${caseNumber}`, maxLength: 30 });

describe('the base', () => {
  it('is a title and a line for each row', async () => {
    const rows = [{ name: 'b.se', caseNumber: '2' }, { name: 'a.se', caseNumber: '10' }, { name: 'a.se', caseNumber: '9' }];
    expect(writeBase(await baseOf(rows, []))).toBe('klartext draw base 1\na.se\t10\na.se\t9\nb.se\t2\n');
    const queued = [{ name: 'a.se', caseNumber: '1', queue: 'public' }, { name: 'a.se', caseNumber: '0', queue: 'first' }];
    expect(writeBase(await baseOf(queued, ['public', 'first']))).toBe('klartext draw base 1\tpublic\tfirst\na.se\t0\tfirst\na.se\t1\tpublic\n');
    expect(writeBase(await baseOf([], []))).toBe('klartext draw base 1\n');
  });

  it('is sorted by octets, whatever the order of the list', async () => {
    await fc.assert(fc.asyncProperty(rowsOf, async (rows) => {
      const lines = writeBase(await baseOf(rows, [])).split('\n').slice(1, -1);
      expect(lines).toEqual(rows.map(({ name, caseNumber }) => `${name}\t${caseNumber}`).toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))));
    }));
  });

  it('has code points beyond the first 65,536 behind all others, where code units have them before', async () => {
    const base = await baseOf(['\u{1F600}', '\uFF5E', 'z', '\u{1F600}1', 'ä'].map((caseNumber) => ({ name: 'a.se', caseNumber })), []);
    expect(base.rows.map(({ caseNumber }) => caseNumber)).toEqual(['z', 'ä', '\uFF5E', '\u{1F600}', '\u{1F600}1']);
  });

  it('is read as it was written', async () => {
    await fc.assert(fc.asyncProperty(rowsOf, fc.boolean(), async (rows, hasQueues) => {
      const queues = hasQueues ? ['Övriga', 'a b'] : [];
      const queued: BaseRow[] = hasQueues ? rows.map((each, index) => ({ ...each, queue: queues[index % 2]! })) : rows;
      const base = await baseOf(queued, queues);
      expect(await readBase(utf8(writeBase(base)))).toEqual(base);
    }));
  });

  it('is the same with a byte order mark before it, which an editor may write', async () => {
    const base = await baseOf([{ name: 'a.se', caseNumber: '1' }], []);
    const marked = utf8(`\uFEFF${writeBase(base)}`);
    expect([isBase(marked), await readBase(marked)]).toEqual([true, base]);
  });

  it('is known by its first line', () => {
    expect([isBase(utf8('klartext draw base 1\n')), isBase(utf8('klartext draw base 2\n')), isBase(utf8('namn\n')), isBase(utf8(''))]).toEqual([true, false, false, false]);
  });
});

describe('queues', () => {
  it.each([[['']], [['a', 'a']], [['a\tb']], [[' a']], [['a\u200B']], [['a\n']]])('can’t be %j', async (queues) => {
    await expect(baseOf([], queues)).rejects.toMatchObject({ problem: { kind: 'wrong-queues' } });
  });
});

describe('what is no base is told with its line', () => {
  const title = 'klartext draw base 1';
  it.each([
    ['', 1], ['klartext draw base 2\n', 1], [title, 1], [`\uFEFF\uFEFF${title}\n`, 1], [`\uFEFF`, 1], [`${title}\t\n`, 1], [`${title}\ta\ta\n`, 1], [`${title}\r\na.se\t1\r\n`, 1],
    [`${title}\na.se\t1\r\n`, 2], [`${title}\na.se\t1`, 2], [`${title}\na.se\n`, 2], [`${title}\na.se\t\n`, 2], [`${title}\n\ta\n`, 2], [`${title}\n\n`, 2],
    [`${title}\nA.se\t1\n`, 2], [`${title}\nå.se\t1\n`, 2], [`${title}\na..se\t1\n`, 2], [`${title}\na.se\t1\tpublic\n`, 2], [`${title}\na.se\t 1\n`, 2],
    [`${title}\na.se\t1\u00AD\n`, 2], [`${title}\na.se\t1\u202E\n`, 2], [`${title}\na.se\t1\uFFFD\n`, 2],
    [`${title}\na.se\t2\na.se\t1\n`, 3], [`${title}\na.se\t1\na.se\t1\n`, 3], [`${title}\nb.se\t1\na.se\t1\n`, 3], [`${title}\na.se\t\u{1F600}\na.se\t\uFF5E\n`, 3],
    [`${title}\tx\na.se\t1\n`, 2], [`${title}\tx\na.se\t1\ty\n`, 2], [`${title}\tx\na.se\t1\tx\tx\n`, 2],
  ])('%j: %i', async (text, line) => {
    await expect(readBase(utf8(text))).rejects.toMatchObject({ problem: { kind: 'no-base', line } });
  });

  it('nor is what is no UTF-8', async () => {
    await expect(readBase(Uint8Array.of(...utf8(`${title}\na.se\t`), 0xe5, 0x0a))).rejects.toMatchObject({ problem: { kind: 'no-base' } });
  });

  it('whatever its octets are', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array(), fc.boolean(), async (octets, hasTitle) => {
      const told = await readBase(Uint8Array.of(...(hasTitle ? utf8(`${title}\n`) : []), ...octets)).then(() => 'no-base', ({ problem }) => problem?.kind);
      expect(told).toBe('no-base');
    }));
  });
});
