import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/lgr/table.js';
import { LocalTableExaminer } from '../../src/workers/examine-table.js';
import { lgrXml } from '../lgr/lgr-xml.js';

const blob = (data: string): Blob => new Blob([lgrXml({ data })]);

async function read(file: Blob) {
  const examiner = new LocalTableExaminer();
  const told: (readonly Entry[])[] = [];
  return { examiner, told, read: await examiner.read(file, (entries) => void told.push(entries)) };
}

describe('a table in another thread', () => {
  it('is told in pieces, in its order, that together are its entries', async () => {
    const chars = Array.from({ length: 4_500 }, (_, index) => `<char cp="${(0x4e00 + index).toString(16).toUpperCase()}"/>`);
    const { told, read: answer } = await read(blob(chars.join('')));
    expect(told.map(({ length }) => length)).toEqual([2_000, 2_000, 500]);
    expect(told.flat().map((entry) => 'codePoints' in entry && entry.codePoints[0])).toEqual(chars.map((_, index) => 0x4e00 + index));
    expect(answer).toMatchObject({ table: { id: expect.any(String) } });
    expect(answer).not.toHaveProperty('table.repertoire');
  });

  it('that is none is refused with its element, reason and line, or with its place', async () => {
    expect((await read(blob('<char/>'))).read).toEqual({ refusal: { element: 'char', reason: 'no cp', line: 2 } });
    expect((await read(new Blob(['<lgr>']))).read).toMatchObject({ refusal: { fault: 'not-well-formed', place: { line: 1 } } });
    expect((await read(new Blob(['\n<lgr>\n']))).told).toEqual([]);
  });

  it('tells what belongs together with a label, up to a limit, and its index label', async () => {
    const { examiner } = await read(blob('<char cp="0061"><var cp="0062" type="blocked"/><var cp="0063" type="allocatable"/></char><char cp="0062"/><char cp="0063"/>'));
    expect(await examiner.relate('a', 5)).toEqual({ variants: [{ label: 'b', disposition: 'blocked' }, { label: 'c', disposition: 'allocatable' }], isComplete: true, index: 'a' });
    expect(await examiner.relate('aa', 2)).toMatchObject({ variants: { length: 2 }, isComplete: false });
  });

  it('tells its faults, and what it has changed', async () => {
    const { examiner } = await read(blob('<char cp="0061"><var cp="0062" type="blocked"/></char><char cp="0062"/>'));
    expect(await examiner.check()).toMatchObject([{ code: 'variant-asymmetric', entry: 'a' }]);
    expect(await examiner.compare(blob('<char cp="0061"/>'))).toMatchObject({ added: ['b'], removed: [], variants: ['a'], rules: false });
  });
});
