/** What is done for a name: how often a table tells the parts of a label, a label mapped, a finding made, and something described that nobody reads. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diagnose, judgeEach, toASCII, verdictOf } from '../../src/core.js';
import { diagnoseFaults } from '../../src/diagnosis/diagnose.js';
import { describeLabels } from '../../src/diagnosis/describe-labels.js';
import { findInName } from '../../src/diagnosis/find-in-name.js';
import { locate } from '../../src/idna/label.js';
import { charactersOf, mapLabel } from '../../src/idna/typed-characters.js';
import { evaluate } from '../../src/lgr/evaluate.js';
import { permitsLabel } from '../../src/lgr/permits-label.js';
import { tldsWithLetters } from '../../src/registry/letters-elsewhere.js';
import { registries } from '../../src/registries/bundled.js';
import { no } from '../../src/registries/no/policy.js';

const { se, nu } = registries;

vi.mock('../../src/lgr/evaluate.js', { spy: true });
vi.mock('../../src/lgr/permits-label.js', { spy: true });
vi.mock('../../src/idna/typed-characters.js', { spy: true });
vi.mock('../../src/idna/label.js', { spy: true });
vi.mock('../../src/diagnosis/describe-labels.js', { spy: true });
vi.mock('../../src/registry/letters-elsewhere.js', { spy: true });
vi.mock('../../src/diagnosis/find-in-name.js', { spy: true });

beforeEach(() => void vi.clearAllMocks());

const times = (...functions: unknown[]): number[] => functions.map((each) => vi.mocked(each as typeof evaluate).mock.calls.length);

/** What is described of a name: its labels, its findings, their places, its characters. */
const described = (): number[] => times(describeLabels, findInName, locate, charactersOf);

describe('whether a name may be registered', () => {
  it.each<[name: string, judgements: number, mappings: number]>([
    ['hallå.se', 0, 0],
    ['HALLÅ.se', 0, 1],
    ['www.hallå.se', 0, 0],
    ['xn--hall-roa.se', 0, 0],
    ['\u05D9\u05B4\u05D3.se', 0, 0],
    ['bücher.com', 0, 0],
    ['hall\u043E.se', 0, 0],
    ['hallã.se', 0, 0],
    ['a!b.se', 0, 0],
    ['-a.se', 1, 0], // the Hebrew table has no such letter
    ['\u05D0-1.se', 1, 0], // nor the Latin one, and a digit may not stand there
    ['a.pp.se', 0, 0],
  ])('of %s takes %i judgements and %i mappings, and nothing is described', (name, judgements, mappings) => {
    const { registrable, ascii, domain } = diagnose(name, { se, nu });
    expect([registrable, ascii, domain]).not.toContain(undefined);
    expect(times(evaluate, mapLabel)).toEqual([judgements, mappings]);
    expect(described()).toEqual([0, 0, 0, 0]);
  });
});

it('the verdict on a refused name needs none of its findings, and that on a permitted one no characters', () => {
  expect(verdictOf(diagnose('hallã.se', se))).toBe('refused');
  expect(described()).toEqual([0, 0, 0, 0]);
  expect(verdictOf(diagnose('hallå.se', se))).toBe('permitted');
  expect(times(findInName, charactersOf)).toEqual([1, 0]);
});

it.each([['hallå.se', [1, 1, 0, 0]], ['HALLÅ.se', [1, 1, 0, 1]]])('all of %s is described once, however often it is read', (name, counts) => {
  const diagnosis = diagnose(name, se);
  for (let time = 0; time < 3; time++) void [diagnosis.labels, diagnosis.findings];
  expect(described().map((count, index) => Math.min(count, counts[index]!))).toEqual(counts);
  expect(times(describeLabels, findInName)).toEqual([1, 1]);
});

it.each([['hall\u00E5 a.se', 0], ['hall\u00E5_a.se', 0], ['hall\u00E3.se', 1], ['hall\u043E.se', 0]])('where else a letter of %s is permitted is asked %i times: not of what the protocol refuses', (name, count) => {
  void diagnose(name, { se, nu }).findings;
  expect(tldsWithLetters).toHaveBeenCalledTimes(count);
});

it('the characters of a TLD are not described for a suggestion', () => {
  expect(diagnose('a b.se', se).findings[0]?.suggestions).toContain('ab.se');
  expect(vi.mocked(charactersOf).mock.calls.flat()).not.toContain('se');
});

it('a label is mapped once for all registries, and each asks its tables', () => {
  judgeEach('HALLÅ', [se, nu, no]);
  expect(times(mapLabel, permitsLabel, evaluate)).toEqual([1, 3, 0]);
  expect(times(describeLabels, charactersOf)).toEqual([0, 1]); // for what was mapped
});

it('a name is converted without its findings', () => {
  for (const name of ['hallå.se', 'HALLÅ.se', 'a!b.se', '\u05D9\u05B4\u05D3.se']) toASCII(name);
  expect(times(mapLabel)).toEqual([1]); // of what is mapped to itself, nothing is asked
  expect(described()).toEqual([0, 0, 0, 0]);
});

it('a list is told of a mix of scripts without what the table has against it', () => {
  expect(diagnoseFaults('hall\u043E.se', [se]).findings.map(({ code }) => code)).toEqual(['mixed-scripts']);
  expect(times(evaluate)).toEqual([0]);
});

it.each([['hall_\u00E5.se', 0], ['hall\u00E5\u263A.se', 0], ['\u0142\u0323.se', 1]])('the letters of %j are counted by the engine %i times: where each code point is one, nobody asks', (name, count) => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  void diagnoseFaults(name, [se]).findings;
  expect(segment).toHaveBeenCalledTimes(count);
  segment.mockRestore();
});

describe('what takes long to make is not made for names that do not need it', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each(['hallå.se', 'xn--hall-roa.se', '\u05D9\u05B4\u05D3.se', 'hallã.se'])('%s', (name) => {
    diagnose(name, { se, nu });
    const segmenter = vi.spyOn(Intl, 'Segmenter');
    const pattern = vi.spyOn(globalThis, 'RegExp');
    diagnose(name, { se, nu });
    toASCII(name);
    expect([segmenter, pattern].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });
});
