/** What makes long lists fast: a plain name is neither diagnosed nor read as a record, and nothing is written of rows that nobody reads. */
import { beforeEach, expect, it, vi } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import * as english from '../../src/languages/en.js';
import { checkRow } from '../../src/lists/check-row.js';
import { EarlierLines } from '../../src/lists/earlier-lines.js';
import { BlockJudge } from '../../src/lists/judge-blocks.js';
import { RowJudge } from '../../src/lists/judge-rows.js';
import { LocalListChecker } from '../../src/lists/list-checker.js';
import { KeepRows } from '../../src/lists/kept-rows.js';
import { layoutOf } from '../../src/lists/list-layout.js';
import { RecordReader } from '../../src/lists/records.js';
import { readFile } from '../../src/lists/rows.js';
import { writeParts } from '../../src/lists/write-rows.js';
import { fillLines, WrittenRows } from '../../src/lists/written-rows.js';
import { noCounts } from '../../src/lists/counts.js';
import { suggest } from '../../src/diagnosis/suggestions.js';
import { formatFinding } from '../../src/messages/format-finding.js';
import { nu } from '../../src/registries/nu/policy.js';
import { se } from '../../src/registries/se/policy.js';
import { evaluate } from '../../src/lgr/evaluate.js';
import { generatedNames } from './generated-names.js';
import { pieces, utf8 } from './reading.js';

vi.mock('../../src/diagnosis/diagnose.js', { spy: true });
vi.mock('../../src/diagnosis/suggestions.js', { spy: true });
vi.mock('../../src/lgr/evaluate.js', { spy: true });
vi.mock('../../src/lists/check-row.js', { spy: true });
vi.mock('../../src/lists/write-rows.js', { spy: true });
vi.mock('../../src/messages/format-finding.js', { spy: true });

/** The letters and digits of the names, each of which is asked about once, in either case. */
const LETTERS = 70;

const names = [...generatedNames(5, 2000)];
const wrong = 200;
const list = `${names.join('\n')}\n`;
const table = `id;domän\n${names.map((name, index) => `${index};"${name.replaceAll('"', '""')}"\n`).join('')}`;

beforeEach(() => void vi.clearAllMocks());

// and once more at the end of the first part, by which the layout is told, and at the end of all
it.each([['one name a line', list, wrong + 2], ['a table', table, 2000 + 1 + 2]])('the command: %s', async (_, text, records) => {
  let taken = 0;
  const output = new WrittenRows('csv', ';');
  const judge = new RowJudge([se, nu], output, english);
  for await (const reader of readFile(pieces(utf8(text)))) {
    const next = vi.spyOn(RecordReader.prototype, 'next');
    const rows = judge.judge(reader, Infinity);
    fillLines(output.take(), rows, new EarlierLines(), noCounts(), 'csv');
    taken += next.mock.calls.length;
    next.mockRestore();
  }
  expect(checkRow).toHaveBeenCalledTimes(wrong);
  expect(formatFinding).toHaveBeenCalledTimes(wrong);
  expect(writeParts).toHaveBeenCalledTimes(wrong + 1); // and once for what stands around all others
  expect(vi.mocked(diagnose).mock.calls.length).toBeLessThanOrEqual(wrong + LETTERS);
  expect(vi.mocked(diagnose).mock.calls.length).toBeGreaterThan(wrong);
  expect(taken).toBe(records);
});

it('the page writes and suggests nothing before somebody looks', async () => {
  const desk = new LocalListChecker();
  await desk.start(new Blob([list]), { registries: [se, nu] }, () => undefined);
  expect(checkRow).toHaveBeenCalledTimes(wrong);
  expect([formatFinding, writeParts, suggest].map((each) => vi.mocked(each).mock.calls.length)).toEqual([0, 0, 0]);
  await desk.rows(0, 20, english);
  expect(checkRow).toHaveBeenCalledTimes(wrong + 20);
});

it('nothing is handed on of a row but its name, its hash and its kind', async () => {
  const judge = new BlockJudge({ layout: layoutOf(list, {}), asked: undefined, registries: [se, nu] }, new KeepRows());
  const { written, ...judged } = judge.judge({ text: list, line: 1 });
  const buffers = [judged.names, judged.groups, judged.lines.all, written.cells, written.kinds];
  expect(buffers.map((each) => each?.byteLength)).toEqual([8 * 2000, undefined, undefined, utf8(list).length - 1, 2 * 2000]);
});

it('a table is asked about its letters alone', async () => {
  const desk = new LocalListChecker();
  await desk.start(new Blob(['e-bok.se\nköp-nu.se\nräksmörgås.se\nkaffe-bar.nu\n'.repeat(500)]), { registries: [se, nu] }, () => undefined);
  expect(vi.mocked(evaluate).mock.calls.length).toBeLessThan(LETTERS);
});
