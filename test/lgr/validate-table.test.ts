import fc from 'fast-check';
import { expect, it, describe } from 'vitest';
import { LgrError } from '../../src/lgr/lgr-error.js';
import { readTable } from '../../src/lgr/read-table.js';
import type { Table } from '../../src/lgr/table.js';
import { MAX_LGR_OPERATORS } from '../../src/limits.js';
import { bundledTables, seLatin } from '../registries/bundled-tables.js';
import { validateTable } from '../../src/lgr/validate-table.js';
import { writeLgr } from '../../src/lgr/write-lgr.js';

describe('data are taken for a table', () => {
  it.each(bundledTables)('if they are one: $id', (table) => {
    const copy = JSON.parse(JSON.stringify(table));
    expect(validateTable(copy)).toBe(copy);
  });

  const latin = seLatin;
  const nested = (levels: number): object => (levels === 1 ? { type: 'any' } : { type: 'rule', nodes: [nested(levels - 1)] });
  const several = (count: number): object[] => Array.from({ length: count }, () => ({ type: 'any' }));
  const withRule = (...nodes: unknown[]) => ({ ...latin, rules: { 'hyphen-minus-disallowed': nodes } });

  it.each([
    ['nothing', undefined],
    ['a text', 'se-latn'],
    ['a list', [latin]],
    ['a table without an id', { ...latin, id: undefined }],
    ['a property that tables do not have', { ...latin, variants: [] }],
    ['a property that every object has', { ...latin, toString: 'a' }],
    ['another one, in an entry', { ...latin, repertoire: [{ codePoints: [97], constructor: 'a' }] }],
    ['a version that is a sentence', { ...latin, version: '3, and your name is refused' }],
    ['a version that turns the words around it', { ...latin, version: '3\u202E' }],
    ['a version of a thousand digits', { ...latin, version: '1'.repeat(1000) }],
    ['a date that is none', { ...latin, date: 'today' }],
    ['a month that is none', { ...latin, date: '2020-13-01' }],
    ['a language that is a sentence', { ...latin, id: 'se-your name is refused', language: 'your name is refused' }],
    ['a domain that is a sentence', { ...latin, id: 'se is refused-latn', scope: 'se is refused' }],
    ['an id that is not that of its domain and script', { ...latin, id: 'nu-latn' }],
    ['a rule with a sentence for its name', { ...latin, rules: { ...latin.rules, 'Your name is refused': [{ type: 'any' }] } }],
    ['a list with holes', { ...latin, repertoire: Object.assign(Array(4_000_000_000), { 7: { codePoints: [97] } }) }],
    ['a sequence with holes', { ...latin, repertoire: [{ codePoints: Object.assign(Array(3), [97]) }] }],
    ['a sequence that no label has room for', { ...latin, repertoire: [{ codePoints: Array(64).fill(97) }] }],
    ['a surrogate', { ...latin, repertoire: [{ codePoints: [0xd800] }] }],
    ['an entry that is listed twice', { ...latin, repertoire: [{ codePoints: [97] }, { first: 97, last: 98 }] }],
    ['an anchor that is looked for', withRule({ type: 'anchor' }, { type: 'look-ahead', nodes: [{ type: 'rule', nodes: [{ type: 'anchor' }] }] })],
    ['operators in an anchor', withRule({ type: 'anchor', nodes: [{ type: 'any' }] })],
    ['more operators than a file may have', withRule(...several(MAX_LGR_OPERATORS))],
    ['more levels than a file may have', withRule({ type: 'any' }, nested(48))],
    ['no repertoire', { ...latin, repertoire: [] }],
    ['an entry of nothing', { ...latin, repertoire: [{ codePoints: [] }] }],
    ['an entry that is both', { ...latin, repertoire: [{ codePoints: [97], first: 97, last: 98 }] }],
    ['a code point that is a text', { ...latin, repertoire: [{ codePoints: ['97'] }] }],
    ['a code point that is too high', { ...latin, repertoire: [{ codePoints: [0x110000] }] }],
    ['a code point that is too low', { ...latin, repertoire: [{ codePoints: [-1] }] }],
    ['a range that ends before it begins', { ...latin, repertoire: [{ first: 98, last: 97 }] }],
    ['a range of half of Unicode', { ...latin, repertoire: [{ first: 0, last: 0x80000 }] }],
    ['a rule that is named and not there', { ...latin, repertoire: [{ codePoints: [97], rule: 'other' }] }],
    ['a rule that every object has', { ...latin, repertoire: [{ codePoints: [97], rule: 'constructor' }] }],
    ['an action that names a rule that is not there', { ...latin, actions: [{ disp: 'invalid', rule: 'other' }] }],
    ['a disposition of two words', { ...latin, actions: [{ disp: 'refused, sorry' }] }],
    ['an opposite that is no', { ...latin, repertoire: [{ codePoints: [97], rule: 'hyphen-minus-disallowed', not: false }] }],
    ['an operator that does not exist', withRule({ type: 'class' })],
    ['a char without code points', withRule({ type: 'char' })],
    ['operators in a char', withRule({ type: 'char', codePoints: [97], nodes: [{ type: 'any' }] })],
    ['an operator that does not exist, further in', withRule({ type: 'choice', nodes: [{ type: 'rule', nodes: [{ type: 'x' }] }] })],
    ['rules in a list', { ...latin, rules: [] }],
  ])('not %s', (_, value) => {
    expect(validateTable(value)).toBeUndefined();
  });

  it('if they are as large as a file may be', () => {
    expect(validateTable(withRule({ type: 'any' }, nested(47)))).toBeDefined();
    expect(validateTable(withRule(...several(MAX_LGR_OPERATORS - 2)))).toBeDefined();
  });

  it('not operators nested more deeply than can be read', () => {
    let node: object = { type: 'any' };
    for (let depth = 0; depth < 100_000; depth++) node = { type: 'rule', nodes: [node] };
    expect(validateTable(withRule(node))).toBeUndefined();
  });
});

/** Tables of all kinds, of which some have something wrong with them. */
const anyTable = (() => {
  const mostly = <Value>(good: fc.Arbitrary<Value>, ...bad: Value[]) => fc.oneof({ weight: 40, arbitrary: good }, { weight: 1, arbitrary: fc.constantFrom(...bad) });
  const codePoint = mostly(fc.integer({ min: 97, max: 122 }), 0xd800, 0x110000);
  const codePoints = mostly(fc.array(codePoint, { minLength: 1, maxLength: 3 }), []);
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      fc.record({ type: mostly(fc.constantFrom('any', 'start', 'end'), 'anchor', 'class') }),
      fc.record({ type: mostly(fc.constant('char'), 'any'), codePoints }),
      fc.record({ type: mostly(fc.constantFrom('choice', 'rule', 'look-ahead', 'look-behind'), 'end'), nodes: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    ),
  }));
  const nodes = fc.array(node, { maxLength: 3 });
  const rules = fc.record({ ['__proto__']: fc.tuple(nodes, nodes).map(([before, after]) => [...before, { type: 'anchor' }, ...after]), toString: nodes }, { noNullPrototype: false });
  const conditionOf = (good: string, bad: string) => ({ rule: mostly(fc.constant(good), bad, 'r', 'a rule', ''), not: fc.constant(true as const) });
  const [context, whole] = [conditionOf('__proto__', 'toString'), conditionOf('toString', '__proto__')];
  const char = fc.record({ codePoints, ...context }, { requiredKeys: ['codePoints'] });
  const range = fc.record({ first: codePoint, last: fc.constant(122), ...context }, { requiredKeys: ['first', 'last'] });
  const action = fc.record({ disp: mostly(fc.constantFrom('invalid', 'valid'), 'perhaps'), ...whole }, { requiredKeys: ['disp'] });
  return fc.record({
    id: mostly(fc.constant('se-latn'), 'nu-latn'),
    version: mostly(fc.constantFrom('1', '1.0', '20260131'), 'one version'),
    date: mostly(fc.constant('2026-01-31'), '31/1'),
    language: mostly(fc.constant('und-Latn'), 'no language'),
    scope: mostly(fc.constant('se'), 's e'),
    'unicode-version': mostly(fc.constant('6.3.0'), 'new'),
    repertoire: mostly(fc.oneof(fc.array(char, { minLength: 1, maxLength: 2 }), fc.tuple(range)), []),
    rules: mostly(rules, { 'a rule': [] } as never),
    actions: fc.array(action, { maxLength: 2 }),
  });
})();

const readWritten = (table: Table): Table | undefined => {
  try {
    return readTable(writeLgr(table, ''));
  } catch (error) {
    expect(error).toBeInstanceOf(LgrError);
    return undefined;
  }
};

it('data are taken for a table as the same table is as a file', () => {
  const taken = new Set<boolean>();
  fc.assert(
    fc.property(anyTable, (value) => {
      const table = value as Table;
      const read = readWritten(table);
      const isSame = read !== undefined && JSON.stringify(sorted(read)) === JSON.stringify(sorted(table));
      taken.add(isSame);
      expect(validateTable(table) !== undefined).toBe(isSame);
    }),
    { numRuns: 1000 },
  );
  expect(taken.size).toBe(2);
});

/** With its properties in one order, as JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, inner]) => [key, sorted(inner)]).toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}
