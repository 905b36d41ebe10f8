/** Whatever there is to say of a draw is a whole sentence, in every language. */
import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../src/draw/draw-base.js';
import type { DrawProblem } from '../../src/draw/draw-error.js';
import { formatDrawProblem, formatEmptyQueue, formatFault, formatFaults, formatLeftOut } from '../../src/draw/format-draw.js';
import { listFaults } from '../../src/draw/listed-faults.js';
import type { DrawFault } from '../../src/draw/verify-draw.js';
import { readLanguages } from '../languages/read-languages.js';

const row = { name: 'xn--hbo-ula.se', caseNumber: '2026-1' };
const rowKinds = ['missing', 'added', 'repeated', 'key', 'queue', 'order'] as const satisfies readonly DrawFault['kind'][];
const faults: DrawFault[] = [
  { kind: 'algorithm', algorithm: 'klartext draw 2' }, { kind: 'base', hash: '0f' }, { kind: 'queues' }, { kind: 'seed' },
  ...rowKinds.map((kind) => ({ kind, ...row })), { kind: 'position', ...row, position: 3, expected: 1 },
];
const left = { line: 7, name: 'a.se', caseNumber: '1', fault: '', sameAs: 2 };
const reasons = ['other', 'empty', 'mismatched', 'duplicate', 'same-case', 'no-case', 'wrong-case', 'no-applicant', 'wrong-queue'] as const satisfies readonly LeftOut['reason'][];
const problems: DrawProblem[] = [
  { kind: 'no-seed' }, { kind: 'garbled-seed' }, { kind: 'used-seed' }, { kind: 'no-rows' }, { kind: 'no-name', name: 'a.se' }, { kind: 'wrong-queues' },
  { kind: 'no-base', line: 3 }, { kind: 'no-result' }, { kind: 'other-base' }, { kind: 'no-crypto' },
];

describe.each((await readLanguages()).map(({ tag, draw }) => [tag, draw] as const))('in %s', (tag, draw) => {
  const all = [
    ...faults.flatMap((fault) => [formatFault(fault, draw), formatFault({ ...fault, deviation: 2 }, draw)]),
    ...reasons.map((reason) => formatLeftOut({ ...left, reason }, draw)),
    formatLeftOut({ ...left, name: '', reason: 'empty' }, draw),
    formatLeftOut({ ...left, reason: 'refused', fault: 'So it is.' }, draw),
    formatEmptyQueue('public', draw),
    ...problems.map((problem) => formatDrawProblem(problem, draw)),
  ];

  it('they are whole', () => {
    expect(all.filter((sentence) => !/^[^{}[\]]+[.)]$/.test(sentence) || /undefined| {2}|, ,|\( *\)|””|“”|«»/.test(sentence))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('they name the row as it is read, and its line', () => {
    expect(all.filter((sentence) => sentence.includes('xn--'))).toEqual([]);
    expect(formatFault(faults.at(-1)!, draw)).toMatch(/håbo\.se.*2026-1.*3.*1/);
    expect(formatLeftOut({ ...left, reason: 'duplicate' }, draw)).toMatch(/7.*a\.se.*2/);
  });

  it('of many rows with the same fault, the first ones are told, and how many there are', () => {
    const many = (count: number, deviation?: number): DrawFault[] => Array.from({ length: count }, (_, index) => ({ kind: 'order', ...row, caseNumber: `${index + 1}`, ...(deviation && { deviation }) }));
    const ten = formatFaults(listFaults(many(10)), draw, tag);
    expect(ten).toEqual(many(10).map((fault) => formatFault(fault, draw)));
    const told = formatFaults(listFaults([...many(12_345), { kind: 'seed' }, ...many(11, 2)]), draw, tag);
    expect(told.slice(0, 10)).toEqual(ten);
    expect(told[10]).toMatch(/^[^{}|]*12\D335[^{}|]*12\D345[^{}|]*\.$/);
    expect(told[11]).toBe(formatFault({ kind: 'seed' }, draw));
    expect(told.slice(12)).toHaveLength(11);
    expect(told.at(-1)).toMatch(/2: [^{}|]* 1 [^{}|]*11[^{}|]*\.$/);
  });
});
