import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CheckedRow } from '../../src/lists/check-row.js';
import { type ListCheckerOptions, LocalListChecker, type Progress } from '../../src/lists/list-checker.js';
import { type Answers, BlockThreads, type OpenThreads } from '../../src/lists/block-threads.js';
import { BlockJudge, type BlockTerms, type JudgedBlock } from '../../src/lists/judge-blocks.js';
import { KeepRows, type KeptRows, type RowKind } from '../../src/lists/kept-rows.js';
import type { TextBlock } from '../../src/lists/records.js';
import * as english from '../../src/languages/en.js';
import * as swedish from '../../src/languages/sv.js';
import { nu } from '../../src/registries/nu/policy.js';
import { se } from '../../src/registries/se/policy.js';
import { generatedNames, isWrong } from './generated-names.js';
import { checkedRowsOf, pieces, utf8 } from './reading.js';

const ignore = (): void => {};

/** A millisecond has gone each time that someone asks: few rows have room in a slice. */
function timeFlies(): void {
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now++);
}

afterEach(() => void vi.restoreAllMocks());

async function deskOf(text: string | Blob, options: Partial<ListCheckerOptions> = {}): Promise<{ desk: LocalListChecker; end: Progress }> {
  const desk = new LocalListChecker();
  const end = await desk.start(new Blob([text]), { registries: [se, nu], ...options }, ignore);
  return { desk, end };
}

/** What is said of each row where all of it is kept. */
const checkedAtOnce = (text: string): Promise<CheckedRow[]> =>
  checkedRowsOf(pieces(utf8(text)), { registries: [se, nu], language: swedish });

const linesOf = async (desk: LocalListChecker): Promise<number[]> => (await desk.rows(0, 1e6, swedish)).map(({ line }) => line);

const short = 'RÄKSMÖRGÅS.se\nxn--rksmrgs-5wao1o.se\nhem-.se\n=1+1.se\n';
const pairs = 'namn;kod\nå.se;xn--5ca.se\nä.se;xn--5ca.se\nö.se;\n\uD800_-.se;"a\nb"\nÅ.se;xn--5ca.se\n';
const many = [...generatedNames(11, 3000)].join('\r\n');

describe('a list that is kept', () => {
  it.each([['short', short], ['of pairs', pairs], ['of broken rows', 'id;domän;kod\n1;å.se;\n2;a;b;c\n3;d\n4;ä.se;xn--5ca.se\n5;e;f;g;h\n'], ['of cells with what UTF-8 has not', 'å.se\n["a\\ud800.se","\\ufeffb.se"]\nö.se\n'], ['of several names a line, with lines of none', 'a.se;b.se\n\nc.se;\nd.se;\n'], ['of 3,000 names', many]])('%s: each row is again what it was', async (_, text) => {
    const { desk, end } = await deskOf(text);
    const expected = await checkedAtOnce(text);
    expect(expected.length).toBeGreaterThan(3);
    expect(await desk.rows(0, 1e6, swedish)).toEqual(expected);
    expect(end).toMatchObject({ end: 'finished', chosen: expected.length, done: utf8(text).length, all: utf8(text).length });
  });

  it('gives any piece of it, and nothing outside', async () => {
    const { desk } = await deskOf(many);
    const expected = await checkedAtOnce(many);
    expect(await desk.rows(2500, 7, swedish)).toEqual(expected.slice(2500, 2507));
    expect(await desk.rows(2998, 10, swedish)).toEqual(expected.slice(2998));
    expect(await desk.rows(-2, 3, swedish)).toEqual(expected.slice(0, 1));
    expect(await desk.rows(3000, 10, swedish)).toEqual([]);
  });

  it('says it in the language that is asked for', async () => {
    const { desk } = await deskOf('hem-.se');
    const [sv, en] = [await desk.rows(0, 1, swedish), await desk.rows(0, 1, english)].map(([row]) => row?.fault);
    expect([sv, en]).toEqual(['Namnet får inte sluta med bindestreck.', 'The name can’t end with a hyphen.']);
  });

  it('is judged under the registries that are asked for', async () => {
    expect((await deskOf('å.nu\nå.se\n', { registries: [se] })).end.counts.verdicts).toMatchObject({ permitted: 1, other: 1 });
  });

  it('has counts that add up, and those of each kind are as many as are chosen', async () => {
    const { desk, end: { counts } } = await deskOf(`${many}\r\n${pairs.replaceAll('\n', '\r\n')}`);
    const { verdicts, findings } = counts;
    expect(Object.values(verdicts).reduce((sum, count) => sum + count)).toBe(counts.rows);
    expect(counts.repeated).toBeGreaterThan(0);
    const all = [...Object.entries(verdicts), ...Object.entries(findings), ['repeated', counts.repeated] as const];
    for (const [kind, count] of all) expect([kind, await desk.choose({ kind: kind as RowKind })]).toEqual([kind, count]);
  });

  it('forgets the list before', async () => {
    const { desk } = await deskOf(many);
    await desk.choose({ kind: 'refused' });
    expect(await desk.start(new Blob(['å.se\n']), { registries: [se, nu] }, ignore)).toMatchObject({ chosen: 1, counts: { rows: 1 } });
    expect(await linesOf(desk)).toEqual([1]);
  });
});

describe('several threads', () => {
  /** Threads that copy what they are given, as workers do, and take the longer the shorter their block is. */
  function threadsThat(answerWith: (block: TextBlock, judge: BlockJudge<KeptRows>) => JudgedBlock<KeptRows> | undefined, closed = vi.fn()): OpenThreads<KeptRows> {
    const openThread = (terms: BlockTerms) => ({ answer, fail }: Answers<KeptRows>) => {
      const judge = new BlockJudge<KeptRows>(structuredClone(terms), new KeepRows());
      let before = Promise.resolve();
      const work = async (block: TextBlock): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, 20 - block.text.length / 1000)));
        try {
          const judged = answerWith(structuredClone(block), judge);
          if (judged) answer(structuredClone(judged));
        } catch (error) {
          fail(error);
        }
      };
      return { post: (block: TextBlock) => void (before = before.then(() => work(block))), close: closed };
    };
    return async () => ({ begin: (terms) => new BlockThreads([openThread(terms), openThread(terms)]), close: closed });
  }

  it.each([['short', short], ['of pairs', pairs], ['of 6,000 names', `${many}\r\n${many}`], ['of cells with line breaks', `a;b.se;"\n"\n`.repeat(9000)], ['of nothing', '']])('%s: come to what one does', async (_, text) => {
    const alone = await deskOf(text);
    const desk = new LocalListChecker(threadsThat((block, judge) => judge.judge(block)));
    const end = await desk.start(new Blob([text]), { registries: [se, nu] }, ignore);
    expect(end).toEqual(alone.end);
    expect(await desk.rows(0, 1e6, swedish)).toEqual(await alone.desk.rows(0, 1e6, swedish));
    for (const kind of ['permitted', 'refused', 'repeated', 'hyphen-end'] as const) expect(await desk.choose({ kind })).toBe(await alone.desk.choose({ kind }));
    expect(await linesOf(desk)).toEqual(await linesOf(alone.desk));
  });

  it('end at once where somebody cancels, and what they would have said is not waited for', async () => {
    const closed = vi.fn();
    let asked = 0;
    const desk = new LocalListChecker(threadsThat((block, judge) => (asked++ < 2 ? judge.judge(block) : void desk.cancel()), closed));
    const end = await desk.start(new Blob([`${many}\n`.repeat(20)]), { registries: [se, nu] }, ignore);
    expect(end.end).toBe('cancelled');
    expect([end.counts.rows > 0, end.counts.rows < 60_000]).toEqual([true, true]);
    expect(end.chosen).toBe(end.counts.rows);
    expect(closed).toHaveBeenCalled();
  });

  it('are ended where one of them fails, which is told', async () => {
    const closed = vi.fn();
    const fault = new TypeError('nobody foresaw this');
    const desk = new LocalListChecker(threadsThat(() => { throw fault; }, closed));
    await expect(desk.start(new Blob([many]), { registries: [se, nu] }, ignore)).rejects.toBe(fault);
    expect(closed).toHaveBeenCalled();
  });

  it('are ended where the file is none', async () => {
    const closed = vi.fn();
    const desk = new LocalListChecker(threadsThat(() => undefined, closed));
    expect(await desk.start(new Blob(['PK\x03\x04 xl/workbook.xml']), { registries: [se] }, ignore)).toMatchObject({ end: 'unread' });
    expect(closed).toHaveBeenCalled();
  });
});

describe('of the rows are chosen', () => {
  it('those of a verdict, with a finding, with an earlier name, with the code of another name', async () => {
    const { desk } = await deskOf(pairs);
    const found = async (kind: RowKind): Promise<number[]> => {
      expect(await desk.choose({ kind })).toBe((await linesOf(desk)).length);
      return linesOf(desk);
    };
    expect(await found('permitted')).toEqual([2, 4, 7]);
    expect(await found('hyphen-end')).toEqual([5]);
    expect(await found('repeated')).toEqual([7]);
    expect(await found('mismatched')).toEqual([3]);
    expect(await found('bidi')).toEqual([]);
    expect(await desk.choose({})).toBe(5);
  });

  it('those with a text, in either form, in upper or lower case, also of one kind alone', async () => {
    const { desk } = await deskOf(short);
    const found = async (text: string, kind?: RowKind): Promise<number[]> => ((await desk.choose({ text, kind })), linesOf(desk));
    expect(await found(' räksmörgås.se')).toEqual([1, 2]);
    expect(await found('XN--RKSMRGS-5WAO1O.SE')).toEqual([1, 2]);
    expect(await found('.SE')).toEqual([1, 2, 3, 4]);
    expect(await found('.se', 'refused')).toEqual([3, 4]);
    expect(await found('hem', 'permitted')).toEqual([]);
  });

  it('those with a part of a name, also where the file has its code, or its letters in pieces', async () => {
    const { desk } = await deskOf('xn--rksmrgs-5wao1o.se\nra\u0308ka.se\nxn--9.se\nhem.se\n');
    const found = async (text: string): Promise<number[]> => ((await desk.choose({ text })), linesOf(desk));
    expect(await found('räk')).toEqual([1, 2]);
    expect(await found('ra\u0308k')).toEqual([1, 2]);
    expect(await found('xn--9')).toEqual([3]);
  });

  it('the ones of the last choice, where two were made at once', async () => {
    const { desk } = await deskOf([...generatedNames(3, 20_000)].join('\n'));
    const first = desk.choose({ text: 'a name that no list has' });
    expect(await desk.choose({ kind: 'refused' })).toBe(2000);
    expect([undefined, 0]).toContain(await first);
    expect((await desk.rows(0, 1, swedish))[0]?.verdict).toBe('refused');
  }, 120_000);

  it('also of rows that are checked only afterwards', async () => {
    const desk = new LocalListChecker();
    const checking = desk.start(new Blob([many]), { registries: [se, nu] }, ignore);
    await desk.choose({ kind: 'refused' });
    expect((await checking).chosen).toBe(300);
    expect(await linesOf(desk)).toEqual(many.split('\r\n').flatMap((__, index) => (isWrong(index) ? index + 1 : [])));
  });

  it('and a line has a place among them', async () => {
    const { desk } = await deskOf(pairs);
    const found = (lines: number[]): Promise<string[]> =>
      Promise.all(lines.map(async (line) => Object.values(await desk.find(line)).join(' ')));
    expect(await found([1, 2, 5, 6, 7, 99])).toEqual(['0 nowhere', '0 chosen', '3 chosen', '4 nowhere', '4 chosen', '5 nowhere']);
    await desk.choose({ kind: 'repeated' });
    expect(await found([2, 7, 8])).toEqual(['0 left-out', '0 chosen', '1 nowhere']);
    await desk.choose({ kind: 'bidi' });
    expect(await found([2])).toEqual(['0 left-out']);
  });
});

describe('cancelling', () => {
  it('ends the check, and leaves what was checked', async () => {
    const desk = new LocalListChecker();
    const told: Progress[] = [];
    const end = await desk.start(new Blob(['hem.se\n'.repeat(400_000)]), { registries: [se, nu] }, (progress) => {
      told.push(progress);
      desk.cancel();
    });
    expect(end).toMatchObject({ end: 'cancelled', chosen: end.counts.rows });
    expect([told.length, end.counts.rows > 0, end.counts.rows < 400_000]).toEqual([1, true, true]);
    expect((await desk.rows(end.counts.rows - 1, 9, swedish)).map(({ line }) => line)).toEqual([end.counts.rows]);
  });

  it('leaves a choice of all that was checked', async () => {
    timeFlies();
    const desk = new LocalListChecker();
    let told = 0;
    const end = await desk.start(new Blob(['hem-.se\n'.repeat(20_000)]), { registries: [se, nu] }, () => {
      told++;
      if (told === 1) void desk.choose({ kind: 'refused' });
      if (told === 9) desk.cancel();
    });
    expect([end.end, end.chosen]).toEqual(['cancelled', end.counts.rows]);
    expect(end.counts.rows).toBeLessThan(20_000);
  });

  it('ends the writing of a file, which there is none of then', async () => {
    const { desk } = await deskOf('hem.se\n'.repeat(20_000));
    expect(await desk.write('csv', swedish, () => desk.cancel())).toBeUndefined();
    expect(await (await desk.write('jsonl', swedish, ignore))?.text()).toHaveLength(((await (await desk.write('jsonl', english, ignore))?.text()) ?? '').length);
  });
});

describe('a file of the rows', () => {
  it('has no cell that is a formula, and semicolons in Swedish', async () => {
    const { desk } = await deskOf(short);
    const text = (await (await desk.write('csv', swedish, ignore))?.text()) ?? '';
    const cells = text.trim().split(/\r\n/).flatMap((row) => row.split(';'));
    expect(cells.length).toBe(5 * 15);
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect((await (await desk.write('csv', english, ignore))?.text())?.split(',').length).toBeGreaterThan(5 * 12);
  });

  it('has all rows of a choice that is still being made', async () => {
    const { desk } = await deskOf(`first.se\n${'hem.se\n'.repeat(5000)}last-first.se\n`);
    timeFlies();
    const choosing = desk.choose({ text: 'first' });
    const file = await desk.write('jsonl', swedish, ignore);
    expect((await file?.text())?.trim().split('\n').map((line) => JSON.parse(line).line)).toEqual([1, 5002]);
    expect(await choosing).toBe(2);
  });

  it('has the chosen rows alone, each an object in a line', async () => {
    const { desk } = await deskOf(many);
    await desk.choose({ kind: 'refused' });
    const lines = ((await (await desk.write('jsonl', swedish, ignore))?.text()) ?? '').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual((await checkedAtOnce(many)).filter(({ verdict }) => verdict === 'refused'));
  });
});

it.each([
  ['of their head', 'id;Domän\n7;å.se\n8;ä.se\n', { name: 'Domän', isGuess: false }],
  ['of a number, where there is no head', 'x1;å.se\nx2;ä.se\n', { name: '2', isGuess: false }],
  ['with that of the codes', pairs, { name: 'namn', code: 'kod', isGuess: false }],
  ['of their head, in a list of names', 'Domännamn\nå.se\nä.se\n', { name: 'Domännamn', isGuess: false }],
  ['of none, in a list of names', short, undefined],
])('the columns that are read are told by the words %s', async (_, text, columns) => {
  expect((await deskOf(text)).end.reading.columns).toEqual(columns);
});

describe('a file that can’t be checked', () => {
  it('lacks a column, and says which', async () => {
    expect((await deskOf(pairs, { column: 'domän' })).end).toMatchObject({ end: 'unread', problem: { kind: 'no-column', column: 'domän' }, chosen: 0 });
  });

  it('can’t be read', async () => {
    const gone = new Blob(['å.se']);
    gone.slice = () => {
      throw new DOMException('', 'NotReadableError');
    };
    expect(await new LocalListChecker().start(gone, { registries: [se, nu] }, ignore)).toMatchObject({ end: 'unread', problem: undefined });
  });

  it('meets a fault of ours, which is not the file’s', async () => {
    const fault = new TypeError('nobody foresaw this');
    const broken = { ...se, get shapes(): never { throw fault; } };
    await expect(new LocalListChecker().start(new Blob(['å.se']), { registries: [broken] }, ignore)).rejects.toBe(fault);
  });

  it('is empty, and has no rows', async () => {
    expect((await deskOf('')).end).toMatchObject({ end: 'finished', counts: { rows: 0 } });
  });
});
