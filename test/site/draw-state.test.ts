/** Of the tab for draws: nothing is shown beside inputs that it was not made from. */
import { describe, expect, it } from 'vitest';
import { columnHeads as english } from '../../src/languages/en.js';
import { columnHeads as norwegian } from '../../src/languages/nb.js';
import { columnHeads as swedish } from '../../src/languages/sv.js';
import { proposeColumns } from '../../src/site/draw-columns.js';
import { baseOf, type DrawState, drawnOf, emptyDraw, missingChoice, outdatedOf, saidAt, takeBase, takeFile, verdictOf } from '../../src/site/draw-state.js';
import type { BaseSummary, DrawnSummary } from '../../src/workers/draw-desk.js';

const base: BaseSummary = { hash: 'aa', queues: [], emptyQueues: [], rows: 3, names: 2, alone: 1, faulty: 0, duplicates: 0, leftOut: [] };
const drawn: DrawnSummary = { algorithm: 'klartext draw 1', seed: 'x', later: [], count: 3, lots: [] };
const verdict = { seeds: ['x'], all: 3, faults: [] };
const offered = ['Ärende', 'Namn', 'Sökande', 'Kö'].map((head) => ({ head, first: '', asked: head, ...(head === 'Namn' && { is: 'name' as const }) }));
const list = new File(['a'], 'list.csv');
const result = new File(['b'], 'result.json');

/** A list of which all has been made. */
function made(): DrawState {
  const opened = takeFile(emptyDraw, list, { offered }, swedish);
  const withBase = takeBase({ ...opened, columns: { ...opened.columns, queue: 'Kö', queues: 'a, b' } }, base, { ...opened.columns, queue: 'Kö', queues: 'a, b' });
  return { ...withBase, seed: 'x', drawn, result, publishedSeed: 'p', verdict: { answer: verdict, from: { result, publishedSeed: 'p' } } };
}

const shownOf = (state: DrawState): (string | undefined)[] => [baseOf(state) && 'base', drawnOf(state) && 'lots', verdictOf(state) && 'verdict', outdatedOf(state)];

describe('what has been made', () => {
  it('is shown beside what it was made from', () => {
    expect(shownOf(made())).toEqual(['base', 'lots', 'verdict', undefined]);
  });

  for (const [what, change] of [
    ['names', { name: 'Kö' }], ['case numbers', { caseNumber: 'Kö' }], ['applicants', { applicant: '' }], ['queues', { queue: '' }], ['order of queues', { queues: 'b, a' }],
  ] as const) {
    it(`is not shown beside another choice of ${what}, until the first one is back`, () => {
      const state = made();
      const other = { ...state, columns: { ...state.columns, ...change } };
      expect(shownOf(other)).toEqual([undefined, undefined, undefined, 'base']);
      expect(shownOf({ ...other, columns: state.columns })).toEqual(['base', 'lots', 'verdict', undefined]);
    });
  }

  it('is shown where only the blanks around queues are others', () => {
    const state = made();
    expect(shownOf({ ...state, columns: { ...state.columns, queues: ' a,b ,' } })).toEqual(['base', 'lots', 'verdict', undefined]);
  });

  it('is, of lots, not shown beside another seed', () => {
    expect(shownOf({ ...made(), seed: 'x ' })).toEqual(['base', undefined, 'verdict', 'draw']);
  });

  it('is, of a result, not shown beside another published seed, or another file', () => {
    expect(shownOf({ ...made(), publishedSeed: '' })).toEqual(['base', 'lots', undefined, undefined]);
    expect(shownOf({ ...made(), result: list })).toEqual(['base', 'lots', undefined, undefined]);
  });

  it('is gone with a list in its place', () => {
    expect(shownOf(takeFile(made(), new File(['c'], 'other.csv'), { offered }, swedish))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is gone with another base, and stays with the same one', () => {
    const state = made();
    expect(shownOf(takeBase(state, { ...base, hash: 'bb' }, state.columns))).toEqual(['base', undefined, undefined, undefined]);
    expect(shownOf(takeBase(state, base, state.columns))).toEqual(['base', 'lots', 'verdict', undefined]);
    expect(shownOf(takeFile(state, new File(['klartext draw base 1'], 'base.txt'), { base }, swedish))).toEqual(['base', 'lots', 'verdict', undefined]);
  });

  it('is of the columns that were chosen when it was begun', () => {
    const state = made();
    const meanwhile = { ...state, columns: { ...state.columns, applicant: '' } };
    expect(shownOf(takeBase(meanwhile, { ...base, hash: 'bb' }, state.columns))).toEqual([undefined, undefined, undefined, 'base']);
  });
});

it('what came of a step is told until it no longer stands; what is wrong is told all the same', () => {
  const told = { ...made(), said: { step: 'draw', words: '3 platser lottade. Lotterna står i tabellen.', isHeard: true } } as const;
  expect([saidAt(told, 'draw')?.words, saidAt(told, 'base')]).toEqual(['3 platser lottade. Lotterna står i tabellen.', undefined]);
  expect(saidAt({ ...told, seed: 'typed meanwhile' }, 'draw')).toBe(undefined);
  expect(saidAt({ ...told, seed: '', said: { step: 'draw', words: 'Startvärdet är tomt.' } }, 'draw')?.words).toBe('Startvärdet är tomt.');
});

it('no base is made without case numbers, nor with a column of queues without their order', () => {
  const { columns } = made();
  expect(missingChoice(columns)).toBe(undefined);
  expect(missingChoice({ ...columns, caseNumber: '' })).toBe('needsCase');
  for (const queues of ['', ' , ']) expect(missingChoice({ ...columns, queues })).toBe('needsOrder');
  expect(missingChoice({ ...columns, queue: '', queues: '' })).toBe(undefined);
});

describe('columns', () => {
  const propose = (heads: typeof english, ...columns: string[]) => proposeColumns(columns.map((head, index) => ({ head, first: '', asked: `${index + 1}`, ...(index === 0 && { is: 'name' as const }) })), heads);

  it('are proposed by their heads', () => {
    for (const [heads, caseNumber, applicant] of [
      [swedish, 'Ärende', 'Sökande'], [swedish, 'ÄRENDENUMMER', 'sökanden'], [swedish, 'Diarienummer', 'Sökande'],
      [english, 'Case', 'Applicant'], [english, 'Case number', 'Applicant'], [norwegian, 'Saksnummer', 'Søker'],
    ] as const) expect(propose(heads, 'x', applicant, caseNumber), caseNumber).toEqual({ name: '1', caseNumber: '3', applicant: '2' });
  });

  it('are not where two have such a head, or none', () => {
    expect(propose(swedish, 'Ärende', 'Kund', 'Dnr', 'Ärende')).toEqual({ name: '1', caseNumber: '', applicant: '' });
  });
});
