import { describe, expect, it } from 'vitest';
import { compareTables } from '../../src/lgr/compare-tables.js';
import { defaultActions } from '../../src/lgr/dispose.js';
import { evaluate } from '../../src/lgr/evaluate.js';
import { indexLabel } from '../../src/lgr/index-label.js';
import { readTable } from '../../src/lgr/read-table.js';
import type { Table } from '../../src/lgr/table.js';
import { validateTable } from '../../src/lgr/validate-table.js';
import { variants } from '../../src/lgr/variants.js';
import { writeLgr } from '../../src/lgr/write-lgr.js';
import { readLgrData, textOf, type Vector } from './lgr-data.js';

const data = readLgrData();
const { tables, vectors } = typeof data === 'string' ? { tables: new Map<string, string>(), vectors: new Map<string, Vector[]>() } : data;
const read = new Map<string, Table>();
const tableOf = (name: string): Table => {
  const table = read.get(name) ?? readTable(tables.get(name) as string);
  read.set(name, table);
  return table;
};

it.skipIf(typeof data === 'string')(`public tables are judged by${typeof data === 'string' ? ` (skipped: ${data})` : ''}`, () => {
  expect(tables.size).toBeGreaterThan(0);
  expect([...vectors.keys()].filter((name) => !tables.has(name))).toEqual([]);
});

describe.each([...tables.keys()])('%s', (name) => {
  it('is the same table after it was written, and as data', () => {
    const table = tableOf(name);
    const again = readTable(writeLgr(table));
    expect(again).toStrictEqual(table);
    expect(validateTable(JSON.parse(JSON.stringify(table)))).toStrictEqual(table);
    expect(compareTables(table, again)).toMatchObject({ added: [], removed: [], variants: [], rules: false });
  }, 30_000);

  it.runIf(vectors.has(name))('says of labels what ICANN’s engine says', () => {
    const table = tableOf(name);
    for (const { correct, ...given } of vectors.get(name) ?? []) {
      const vector: Vector = { ...given, ...correct };
      const label = textOf(vector.cp);
      if (vector.error) expect(evaluate(label, table).eligible, label).toBe(false);
      else expect(judgementOf(label, table), label).toEqual(expectedOf(vector));
      if (vector.variants && !vector.variantsAmbiguous) expect(variantsOf(label, table), label).toEqual(sorted(vector.variants.map(({ cp, disposition }) => [textOf(cp), disposition])));
      if (vector.indexLabel) compareIndex(label, table, vector);
    }
  });
});

function judgementOf(label: string, table: Table) {
  const { disposition, parts, action } = evaluate(label, table);
  const characters = Array.from(label);
  const inLabel = ({ at, length }: { at: number; length: number }): string => characters.slice(at, at + length).join('');
  return {
    isInvalid: disposition === 'invalid',
    disposition,
    action: action ? [...table.actions, ...defaultActions].indexOf(action) : -1,
    ...(action ? {} : {
      validPart: parts.filter(({ refused }) => !refused).map(inLabel).join(''),
      invalid: parts.filter(({ refused }) => refused).map((part) => ({ text: inLabel(part), rules: part.rules ?? [] })),
    }),
  };
}

const expectedOf = ({ eligible, disposition, action, validPart, invalid }: Vector) => ({
  isInvalid: !eligible,
  disposition,
  action,
  ...(action >= 0 ? {} : { validPart: textOf(validPart), invalid: invalid.map(({ cp, rules = [] }) => ({ text: textOf([cp]), rules: [...new Set(rules)] })) }),
});

const variantsOf = (label: string, table: Table) => sorted(variants(label, table, 10_000).map((variant) => [variant.label, variant.disposition]));

const sorted = (pairs: string[][]): string[][] => pairs.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));

/**
 * An index label is the lowest of what a label belongs together with, and the same for all of it (RFC 7940 §8.5, RFC 8228).
 * ICANN's engine cuts the rest of a label by the length of the entry before, so that it asks about the context of a variant
 * in another label: then it misses a lower one that it lists among the variants itself.
 */
function compareIndex(label: string, table: Table, { indexLabel: theirs = [], variants: listed = [] }: Vector): void {
  const ours = indexLabel(label, table) ?? '';
  if (ours === textOf(theirs)) return;
  const others = listed.map(({ cp }) => textOf(cp));
  expect(others, label).toContain(ours);
  expect(Array.from(ours) < Array.from(textOf(theirs)), label).toBe(true);
  expect([label, ...others].map((each) => indexLabel(each, table)), label).toEqual([label, ...others].map(() => ours));
}
