import { expect, it, describe } from 'vitest';
import { bundledTables, seLatin } from '../registries/bundled-tables.js';
import { validateTable } from '../../src/lgr/validate-table.js';

describe('data are taken for a table', () => {
  it.each(bundledTables)('if they are one: $id', (table) => {
    const copy = JSON.parse(JSON.stringify(table));
    expect(validateTable(copy)).toBe(copy);
  });

  const latin = seLatin;
  const withRule = (...nodes: unknown[]) => ({ ...latin, rules: { 'hyphen-minus-disallowed': nodes } });

  it.each([
    ['nothing', undefined],
    ['a text', 'se-latn'],
    ['a list', [latin]],
    ['a table without an id', { ...latin, id: undefined }],
    ['a property that tables do not have', { ...latin, variants: [] }],
    ['a property that every object has', { ...latin, toString: 'a' }],
    ['another one, in an entry', { ...latin, repertoire: [{ codePoints: [97], constructor: 'a' }] }],
    ['a version that is no number', { ...latin, version: '3b' }],
    ['a version that is not counted from 1', { ...latin, version: '0' }],
    ['a date that is none', { ...latin, date: 'today' }],
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
    ['a disposition that does not exist', { ...latin, actions: [{ disp: 'perhaps' }] }],
    ['an opposite that is no', { ...latin, repertoire: [{ codePoints: [97], rule: 'hyphen-minus-disallowed', not: false }] }],
    ['an operator that does not exist', withRule({ type: 'class' })],
    ['a char without code points', withRule({ type: 'char' })],
    ['operators in a char', withRule({ type: 'char', codePoints: [97], nodes: [{ type: 'any' }] })],
    ['an operator that does not exist, further in', withRule({ type: 'choice', nodes: [{ type: 'rule', nodes: [{ type: 'x' }] }] })],
    ['rules in a list', { ...latin, rules: [] }],
  ])('not %s', (_, value) => {
    expect(validateTable(value)).toBeUndefined();
  });

  it('not operators nested more deeply than can be read', () => {
    let node: object = { type: 'any' };
    for (let depth = 0; depth < 100_000; depth++) node = { type: 'rule', nodes: [node] };
    expect(validateTable(withRule(node))).toBeUndefined();
  });
});
