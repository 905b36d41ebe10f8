import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_RECORD_CODE_UNITS } from '../../src/limits.js';
import { recordsOf } from '../../src/lists/records.js';

const read = (text: string): (readonly string[])[] => recordsOf(text, ';').map(({ cells }) => cells);

it('what is well written is read as by Papa Parse', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'å', '"', ';', '\n', ' ', ','), maxLength: 6 });
  const written = cell.map((text) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
  fc.assert(fc.property(fc.array(fc.array(written, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
    const text = rows.map((cells) => `${cells.join(';')}\n`).join('');
    expect(read(text)).toEqual(Papa.parse(text, { delimiter: ';', newline: '\n' }).data.slice(0, -1));
  }));
});

it.each([
  ['"a" b;c\n', [['"a" b', 'c']]],
  ['"a" ;b\n', [['a', 'b']]],
  ['a"b;"c\n', [['a"b', '"c']]],
  ['"a\nb"c;d\ne\n', [['"a'], ['b"c', 'd'], ['e']]],
  ['"";""""\n', [['', '"']]],
])('marks that are wrong are letters: %j', (text, cells) => {
  expect(read(text)).toEqual(cells);
});

describe('stray marks take no longer than other letters', () => {
  afterEach(() => void vi.restoreAllMocks());

  /** How many code units were looked at. */
  function stepsOf(text: string): number {
    let steps = 0;
    const { charAt, indexOf } = String.prototype;
    vi.spyOn(String.prototype, 'charAt').mockImplementation(function (this: string, at) {
      steps++;
      return charAt.call(this, at);
    });
    vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, searched, from = 0) {
      const found = indexOf.call(this, searched, from);
      steps += (found < 0 ? this.length : found) - from + 1;
      return found;
    });
    recordsOf(text, ';');
    vi.restoreAllMocks();
    return steps;
  }

  it.each([
    ['"a.se\n'], ['a;"b.se\n'], ['"a;"b;"c\n'], ['""a\n'], ['"""a;"\n'], ['x""\n'], ['"" x;""y\n'], ['";""""";"\n'], ['"a" b;"c" d\n'], ['"    "\n'],
    [`"${'""'.repeat(50)}x\n`],
  ])('in lines as %j', (line) => {
    const text = line.repeat(Math.ceil(40_000 / line.length));
    expect(stepsOf(text)).toBeLessThan(6 * text.length);
    expect(stepsOf(`"${text}`)).toBeLessThan(6 * text.length + 2 * MAX_RECORD_CODE_UNITS);
  });
});
