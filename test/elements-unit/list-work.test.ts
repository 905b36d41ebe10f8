/** What is mended of a list, when the list is checked once more: with other columns, in another encoding, with applicants, or held to blocked names. */
import type { LitElement } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import { ListWork } from '../../src/elements/batch/list-work.js';
import type { Source } from '../../src/elements/batch/list-input.js';
import { batch, columnHeads, conventions, messages, names } from '../../src/languages/sv.js';
import { countFaulty } from '../../src/lists/counts.js';
import { se } from '../../src/registries/se/policy.js';

const language = { tag: 'sv', conventions, messages, names };
const updated = vi.fn();
const host = { addController: () => undefined, requestUpdate: updated, isConnected: true } as unknown as LitElement;

const reported = vi.fn();
vi.stubGlobal('reportError', reported);
afterEach(() => {
  vi.restoreAllMocks();
  updated.mockReset();
  expect(reported.mock.calls).toEqual([]);
});

const rows = ['a_b.se;Ek;x_y.se', 'c_d.se;Al;yb.se', 'straße.se;Ek;zb.se', 'e_f.se;Ek;öb.se', 'fri.se;Al;åb.se'];
const customers: Source = { file: new File([`namn;kund;annat namn\n${rows.join('\n')}\n`], 'kunder.csv'), name: 'kunder.csv', column: 'namn' };

async function workOn(source: Source, ...lines: readonly number[]) {
  const work = new ListWork(host, () => language);
  const check = (more: Partial<Source> = {}) => work.check({ ...source, ...more, heads: columnHeads }, [se]);
  await check();
  for (const line of lines) await work.mends.change(line);
  return { work, check };
}

/** The names in the saved file. */
async function savedBy(work: ListWork): Promise<string[]> {
  const saved = await work.saving.file({}, 9, language, { heads: columnHeads.added, rows: batch });
  return Buffer.from((await saved?.arrayBuffer()) ?? new ArrayBuffer()).toString('latin1').split('\n').slice(0, -1).filter((line) => !line.startsWith('namn')).map((line) => line.split(/[;\t]/)[0]!);
}

const stateOf = ({ mends, progress, said }: ListWork) => ({ sure: mends.sure, mended: mends.mended, left: progress && countFaulty(progress.counts), said: said && 'key' in said ? said.key : said?.problem.kind });

it('are kept where the column of applicants is chosen: counted, saved, seen and undone', async () => {
  const { work, check } = await workOn(customers);
  await work.mends.mendAll();
  expect(stateOf(work)).toEqual({ sure: 3, mended: 3, left: 1, said: 'mendedNow' });
  await check({ applicant: 'kund' });
  expect(stateOf(work)).toEqual({ sure: 3, mended: 3, left: 1, said: 'finished' });
  expect([work.chosen, work.mends.canUndo]).toEqual([1, true]);
  await work.choose({ kind: 'mended' });
  expect(work.chosen).toBe(3);
  expect(await savedBy(work)).toEqual(['a-b.se', 'c-d.se', 'stra\xc3\x9fe.se', 'e-f.se', 'fri.se']);
  await work.mends.undo();
  expect(stateOf(work)).toMatchObject({ mended: 0, left: 4 });
});

it('are kept where names are blocked, also one that is mended into such a name, and where they are taken back', async () => {
  const { work, check } = await workOn(customers, 2, 5);
  await work.blocked.take({ file: new Blob(['a-b.se\n']), name: '' }, { registries: [se] });
  await check();
  expect(stateOf(work)).toMatchObject({ sure: 3, mended: 2, left: 3 });
  expect(work.progress?.counts.verdicts.blocked).toBe(1);
  await work.blocked.take(undefined, { registries: [se] });
  await check();
  expect(stateOf(work)).toMatchObject({ sure: 3, mended: 2, left: 2 });
  expect(await savedBy(work)).toEqual(['a-b.se', 'c_d.se', 'stra\xc3\x9fe.se', 'e-f.se', 'fri.se']);
  await work.mends.undo();
  expect(await savedBy(work)).toEqual(['a-b.se', 'c_d.se', 'stra\xc3\x9fe.se', 'e_f.se', 'fri.se']);
});

it('are told by their number where another column is read, and nothing of that is mended', async () => {
  const { work, check } = await workOn(customers);
  await work.mends.mendAll();
  await check({ column: 'annat namn' });
  expect(stateOf(work)).toEqual({ sure: 1, mended: 0, left: 1, said: 'mendsDropped' });
  expect(work.said).toMatchObject({ values: { count: 3, left: 1 } });
  expect([work.mends.canUndo, await savedBy(work)]).toEqual([false, rows.map((row) => Buffer.from(row.split(';')[0]!).toString('latin1'))]);
});

it('are kept in another encoding where their rows read the same, and told where they do not', async () => {
  const file = new File([Buffer.from('a_b.se\nb\xe5_t.se\nCA.se\nk\xf6_k.se\n', 'latin1')], 'namn.txt');
  const { work, check } = await workOn({ file, name: 'namn.txt', encoding: 'windows-1252' }, 2);
  await work.mends.mendAll();
  await check({ encoding: 'cp850' });
  expect([stateOf(work).mended, work.said]).toEqual([2, { key: 'mendsDropped', values: { count: 2, left: work.progress && countFaulty(work.progress.counts) } }]);
  expect(await savedBy(work)).toEqual(['a-b.se', 'b\xe5_t.se', 'ca.se', 'k\xf6_k.se']);
});

it('are kept of a long list before it is said to be checked, and told where that is cancelled', async () => {
  const file = new File(['namn;kund\n', 'fri.se;Ek\n'.repeat(9000), 'a_b.se;Ek\n'], 'lång.csv');
  const { work, check } = await workOn({ file, name: 'lång.csv' });
  await vi.waitUntil(() => work.mends.sure === 1);
  await work.mends.mendAll();
  await check({ applicant: 'kund' });
  expect(stateOf(work)).toEqual({ sure: 1, mended: 1, left: 0, said: 'finishedFine' });
  // a millisecond has gone each time that someone asks: there is progress after few rows
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now++);
  updated.mockImplementation(() => work.progress && work.now === 'checking' && work.cancel());
  await check();
  expect(work.said).toEqual({ key: 'mendsUnreached', values: { count: 1, left: 0 } });
});

it('wait where the file can not be read in that way, and are there when it can', async () => {
  const { work, check } = await workOn(customers, 2);
  await check({ column: 'no such column' });
  expect(stateOf(work)).toMatchObject({ mended: 0, said: 'no-column' });
  await check();
  expect(stateOf(work)).toMatchObject({ mended: 1, left: 3, said: 'finished' });
});

it('are kept where the list is checked anew before the check before has ended', async () => {
  const { work, check } = await workOn(customers, 2, 3);
  const first = check({ applicant: 'kund' });
  await Promise.all([first, check({ column: 'namn' })]);
  expect(stateOf(work)).toMatchObject({ mended: 2, left: 2 });
});

it('are forgotten with another file, even of the same name', async () => {
  const { work, check } = await workOn(customers);
  await work.mends.mendAll();
  await check({ file: new File([`namn;kund;annat namn\n${rows.join('\n')}\n`], 'kunder.csv') });
  expect(stateOf(work)).toEqual({ sure: 3, mended: 0, left: 4, said: 'finished' });
  expect(work.mends.canUndo).toBe(false);
});
