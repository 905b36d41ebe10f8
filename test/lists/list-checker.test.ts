import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CheckedRow } from '../../src/lists/check-row.js';
import { LocalListChecker } from '../../src/lists/list-checker.js';
import type { ListCheckerOptions, Progress } from '../../src/lists/list-checking.js';
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

/** The rows of a desk, without what only screens show. */
const rowsAt = async (desk: LocalListChecker, from: number, count: number): Promise<CheckedRow[]> =>
  (await desk.rows(from, count, swedish)).map(({ marks: _marks, suggestedCode: _code, ...row }) => row);

const linesOf = async (desk: LocalListChecker): Promise<number[]> => (await desk.rows(0, 1e6, swedish)).map(({ line }) => line);

const short = 'RÄKSMÖRGÅS.se\nxn--rksmrgs-5wao1o.se\nhem-.se\n=1+1.se\n';
const pairs = 'namn;kod\nå.se;xn--5ca.se\nä.se;xn--5ca.se\nö.se;\n\uD800_-.se;"a\nb"\nÅ.se;xn--5ca.se\n';
const many = [...generatedNames(11, 3000)].join('\r\n');

describe('a list that is kept', () => {
  it.each([['short', short], ['of pairs', pairs], ['of broken rows', 'id;domän;kod\n1;å.se;\n2;a;b;c\n3;d\n4;ä.se;xn--5ca.se\n5;e;f;g;h\n'], ['of cells with what UTF-8 has not', 'å.se\n["a\\ud800.se","\\ufeffb.se"]\nö.se\n'], ['of several names a line, with lines of none', 'a.se;b.se\n\nc.se;\nd.se;\n'], ['of 3,000 names', many]])('%s: each row is again what it was', async (_, text) => {
    const { desk, end } = await deskOf(text);
    const expected = await checkedAtOnce(text);
    expect(expected.length).toBeGreaterThan(3);
    expect(await rowsAt(desk, 0, 1e6)).toEqual(expected);
    expect(end).toMatchObject({ end: 'finished', chosen: expected.length, done: utf8(text).length, all: utf8(text).length });
  });

  it('gives any piece of it, and nothing outside', async () => {
    const { desk } = await deskOf(many);
    const expected = await checkedAtOnce(many);
    expect(await rowsAt(desk, 2500, 7)).toEqual(expected.slice(2500, 2507));
    expect(await rowsAt(desk, 2998, 10)).toEqual(expected.slice(2998));
    expect(await rowsAt(desk, -2, 3)).toEqual(expected.slice(0, 1));
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
    const { verdicts, causes } = counts;
    const mend = verdicts.refused + verdicts.mismatched + verdicts.invalid + verdicts.malformed;
    expect((Object.values(causes) as number[]).reduce((sum, count) => sum + count)).toBe(mend);
    expect(Object.values(verdicts).reduce((sum, count) => sum + count)).toBe(counts.rows);
    expect(counts.repeated).toBeGreaterThan(0);
    const all = [...Object.entries(verdicts), ...Object.entries(causes), ['repeated', counts.repeated] as const, ['to-mend', mend] as const];
    for (const [kind, count] of all) expect([kind, await desk.choose({ kind: kind as RowKind })]).toEqual([kind, count]);
  });

  it('lets the page answer while rows are described', async () => {
    const { desk } = await deskOf(many);
    timeFlies();
    let turns = 0;
    let isDone = false;
    const turn = (): void => void (isDone || (turns++, setImmediate(turn)));
    turn();
    await desk.rows(0, 300, swedish);
    isDone = true;
    expect(turns).toBeGreaterThan(5);
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
  it('those of a verdict, of a cause, with an earlier name, with the code of another name, or that are to be mended', async () => {
    const { desk } = await deskOf(pairs);
    const found = async (kind: RowKind): Promise<number[]> => {
      expect(await desk.choose({ kind })).toBe((await linesOf(desk)).length);
      return linesOf(desk);
    };
    expect(await found('permitted')).toEqual([2, 4, 7]);
    expect(await found('lost-letter')).toEqual([5]);
    expect(await found('hyphen-end')).toEqual([]); // its first fault is its cause
    expect(await found('repeated')).toEqual([7]);
    expect(await found('mismatched')).toEqual([3]);
    expect(await found('other-code')).toEqual([3]);
    expect(await found('to-mend')).toEqual([3, 5]);
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

  it('also of those that are just being described: others are never given for them', async () => {
    const { desk } = await deskOf(many);
    timeFlies();
    const asked = desk.rows(0, 300, swedish);
    await desk.choose({ kind: 'refused' });
    expect((await asked).filter(({ verdict }) => verdict !== 'refused')).toEqual([]);
    const before = desk.rows(0, 300, swedish);
    await desk.start(new Blob(['å.se\n']), { registries: [se, nu] }, ignore);
    expect(await before).toEqual([]); // nothing of the next one has been looked at yet
  });

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

it('a name with www or another host before it is the same as the name that would be registered, in each form', async () => {
  const { desk, end } = await deskOf('www.åre.se\nÅRE.se\nhttps://www.xn--re-xia.se/\nmail.åre.se\nwww.hem-.se\nhem-.se\nwww.åre.com\nåre.com\n');
  // below a top-level domain without rules, nobody knows what is registered
  expect((await rowsAt(desk, 0, 9)).map(({ sameAs }) => sameAs)).toEqual([undefined, 1, 1, 1, undefined, undefined, undefined, undefined]);
  expect([end.counts.repeated, await desk.choose({ kind: 'repeated' })]).toEqual([3, 3]);
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
    expect(await desk.write('csv', {}, swedish, () => desk.cancel())).toBeUndefined();
    expect(await (await desk.write('jsonl', {}, swedish, ignore))?.text()).toHaveLength(((await (await desk.write('jsonl', {}, english, ignore))?.text()) ?? '').length);
  });
});

describe('a file of the rows', () => {
  it('has no cell that is a formula, and semicolons in Swedish', async () => {
    const { desk } = await deskOf(short);
    const text = (await (await desk.write('csv', {}, swedish, ignore))?.text()) ?? '';
    const cells = text.trim().split(/\r\n/).flatMap((row) => row.split(';'));
    expect(cells.length).toBe(5 * 15);
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect((await (await desk.write('csv', {}, english, ignore))?.text())?.split(',').length).toBeGreaterThan(5 * 12);
  });

  it('has all rows of a choice that is still being made', async () => {
    const { desk } = await deskOf(`first.se\n${'hem.se\n'.repeat(5000)}last-first.se\n`);
    timeFlies();
    const choosing = desk.choose({ text: 'first' });
    const file = await desk.write('jsonl', { text: 'first' }, swedish, ignore);
    expect((await file?.text())?.trim().split('\n').map((line) => JSON.parse(line).line)).toEqual([1, 5002]);
    expect(await choosing).toBe(2);
  });

  it('has the rows that are asked for, whatever is shown, each an object in a line', async () => {
    const { desk } = await deskOf(many);
    await desk.choose({ kind: 'permitted' });
    const lines = ((await (await desk.write('jsonl', { kind: 'refused' }, swedish, ignore))?.text()) ?? '').trim().split('\n');
    const refused = (await checkedAtOnce(many)).filter(({ verdict }) => verdict === 'refused');
    expect(lines.map((line) => JSON.parse(line))).toEqual(refused.map(({ cause: _cause, ...row }) => row));
    expect(await desk.rows(0, 1, swedish)).toMatchObject([{ verdict: 'permitted' }]);
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

it('the columns that there are to choose from are told with their first values, and those that are read', async () => {
  const offeredBy = async (text: string, options = {}): Promise<unknown> => (await deskOf(text, options)).end.reading.offered;
  const customers = 'Kund;Domän;Kod;Kod\n;å.se;xn--5ca.se;7\nEk AB;ä.se;xn--4ca.se;\n';
  expect(await offeredBy(customers)).toEqual([
    { head: 'Kund', first: 'Ek AB', asked: 'Kund' },
    { head: 'Domän', first: 'å.se', asked: 'Domän', is: 'name' },
    { head: 'Kod', first: 'xn--5ca.se', asked: '3', is: 'code' },
    { head: 'Kod', first: '7', asked: '4' },
  ]);
  expect(await offeredBy('7;å.se\n8;ä.se\n')).toEqual([{ head: '', first: '7', asked: '1' }, { head: '', first: 'å.se', asked: '2', is: 'name' }]);
  expect(await offeredBy('å.se;ä.se\nö.se;é.se\n')).toEqual([{ head: '', first: 'å.se', asked: '1' }, { head: '', first: 'ä.se', asked: '2' }]);
  expect(await offeredBy(short)).toBeUndefined();
  // without its codes
  const { desk, end } = await deskOf(pairs, { codeColumn: '' });
  expect([end.reading.columns, end.counts.verdicts.mismatched]).toEqual([{ name: 'namn', isGuess: false }, 0]);
  expect((await desk.rows(0, 1, swedish))[0]).not.toHaveProperty('code');
});

describe('what a screen shows', () => {
  it('is marked where it is wrong, and what is suggested has its code', async () => {
    const { desk } = await deskOf('å _ä.se\nå.se\n=1+1.se\n');
    const rows = await desk.rows(0, 9, swedish);
    expect(rows.map(({ marks }) => marks.map(({ from, to }) => [from, to]))).toEqual([[[1, 3]], [], [[0, 1], [2, 3]]]);
    expect(rows.map(({ suggestion, suggestedCode }) => [suggestion, suggestedCode])).toEqual([['å-ä.se', 'xn----0fab.se'], ['', ''], ['11.se', '']]);
  });

  it('are the rows to mend from the beginning, where that is asked for', async () => {
    const { desk, end } = await deskOf(pairs, { choice: { kind: 'to-mend' } });
    expect([end.chosen, await linesOf(desk)]).toEqual([2, [3, 5]]);
  });

  it('marks the parts of a list where rows are to be mended', async () => {
    timeFlies();
    const { desk } = await deskOf(`${'hem.se\n'.repeat(600)}hem-.se\n${'hem.se\n'.repeat(398)}hem-.se\n`);
    expect(await desk.marks(10)).toEqual([6, 9]);
    await desk.choose({ kind: 'refused' });
    expect(await desk.marks(4)).toEqual([0, 2]);
    await desk.choose({ kind: 'permitted' });
    expect(await desk.marks(4)).toEqual([]);
  });

  it('for paper: the first rows to mend, whatever is chosen', async () => {
    const { desk } = await deskOf(many);
    await desk.choose({ kind: 'permitted' });
    const lines = many.split('\r\n').flatMap((__, index) => (isWrong(index) ? index + 1 : []));
    expect((await desk.toMend(20, swedish)).map(({ line }) => line)).toEqual(lines.slice(0, 20));
    expect(await desk.toMend(900, swedish)).toHaveLength(300);
  });
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
