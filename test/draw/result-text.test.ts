/** The result of a draw as a file. */
import { describe, expect, it } from 'vitest';
import * as swedish from '../../src/languages/sv.js';
import { baseOf } from '../../src/draw/base-text.js';
import { draw, drawAgain, type DrawResult } from '../../src/draw/draw.js';
import { readResult, writeResult, writeResultCSV } from '../../src/draw/result-text.js';

const base = await baseOf([
  { name: 'xn--hbo-ula.se', caseNumber: '=1+2', queue: 'öppna' }, { name: 'xn--hbo-ula.se', caseNumber: '2', queue: 'öppna' }, { name: 'a.se', caseNumber: '"3;', queue: 'först' },
], ['först', 'öppna']);
const drawn = await drawAgain(await draw(base, '@seed\u202E\u0007'), base, ['xn--hbo-ula.se'], 'y');
const written = (result: DrawResult): string => [...writeResult(result)].join('');

describe('as JSON', () => {
  it('is read as it was written, with a row on each line and nothing hidden in it', () => {
    expect(JSON.parse(written(drawn))).toEqual(drawn);
    expect(readResult(written(drawn))).toEqual(drawn);
    expect(readResult(`\uFEFF${written(drawn)}`)).toEqual(drawn);
    for (const hidden of ['\u202E', '\u0007']) expect(written(drawn)).not.toContain(hidden);
    expect(written(drawn).split('\n').filter((line) => line.startsWith('{"name"'))).toHaveLength(5);
    const empty = { ...drawn, rows: [], deviations: [] };
    expect(readResult(written(empty))).toEqual(empty);
  });

  const { rows, deviations } = drawn;
  it.each([
    '', 'null', '[]', '{}', 'klartext draw base 1\n', '{"rows":', JSON.stringify({ ...drawn, base: 'x' }), JSON.stringify({ ...drawn, seed: 1 }), JSON.stringify({ ...drawn, rows: {} }),
    JSON.stringify({ ...drawn, rows: [null] }), JSON.stringify({ ...drawn, rows: [{ ...rows[0], position: '1' }] }), JSON.stringify({ ...drawn, rows: [{ ...rows[0], queue: 1 }] }),
    JSON.stringify({ ...drawn, deviations: undefined }), JSON.stringify({ ...drawn, deviations: [{ ...deviations[0], names: 'a' }] }), JSON.stringify({ ...drawn, queues: [1] }),
    JSON.stringify({ ...drawn, algorithm: undefined }),
  ])('is none: %s', (text) => {
    expect(() => readResult(text)).toThrow(expect.objectContaining({ problem: { kind: 'no-result' } }));
  });
});

describe('as CSV', () => {
  const csv = [...writeResultCSV(drawn, ';', swedish.draw)].join('').split('\r\n');

  it('has the positions that hold, each with the seed of its draw, in the words of a language', () => {
    const [deviation] = drawn.deviations;
    expect(csv[0]).toBe('\uFEFF"Domännamn";"Kod";"Ärendenummer";"Kö";"Plats";"Nyckel";"Startvärde"');
    expect(csv.slice(1)).toEqual([
      `"a.se";"a.se";"""3;";"först";"1";"${drawn.rows[0]!.key}";"'@seedU+202EU+0007"`,
      ...deviation!.rows.map(({ caseNumber, position, key }) => `"håbo.se";"xn--hbo-ula.se";"${caseNumber === '2' ? '2' : "'=1+2"}";"öppna";"${position}";"${key}";"y"`),
      '',
    ]);
  });

  it('has no queues where there are none, and what was drawn last of what was drawn more than once', async () => {
    const plain = await baseOf(base.rows.map(({ name, caseNumber }) => ({ name, caseNumber })), []);
    const first = await drawAgain(await draw(plain, 'x'), plain, ['a.se', 'xn--hbo-ula.se'], 'y');
    const again = [...writeResultCSV(await drawAgain(first, plain, ['xn--hbo-ula.se'], 'z'), ',', swedish.draw)].join('').split('\r\n');
    expect(again[0]).not.toContain('Kö');
    expect(again.slice(1, -1).map((line) => line.split(',').at(-1))).toEqual(['"y"', '"z"', '"z"']);
  });
});
