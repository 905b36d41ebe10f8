import { describe, expect, it } from 'vitest';
import { findLength } from '../../src/registry/label-length.js';
import type { LengthRule } from '../../src/registry/registry.js';

const rule = (unit: LengthRule['unit'], min: number, max: number, severity: LengthRule['severity'] = 'error'): LengthRule => ({ unit, min, max, severity, reference: 'a rule' });
const lengthsOf = (label: string, ...lengths: LengthRule[]) => findLength(label, { lengths }).map(({ values }) => values?.['length']);

describe('the length of a label', () => {
  it.each<[LengthRule['unit'], string, number | undefined]>([
    ['characters', 'ab', 2], ['characters', 'åäö', 3], ['characters', '𐌰b', 2],
    ['octets', 'ab', 2], ['octets', 'å', 7], // xn--5ca
    ['code', 'ab', undefined], ['code', 'å', 7],
  ])('in %s: of %s it is %s', (unit, label, length) => {
    expect(lengthsOf(label, rule(unit, 40, 63))).toEqual(length === undefined ? [] : [length]);
  });

  it('is right at both limits, and wrong beyond', () => {
    const rules = [rule('characters', 2, 4)];
    expect(['a', 'ab', 'abcd', 'abcde'].map((label) => lengthsOf(label, ...rules).length)).toEqual([1, 0, 0, 1]);
  });

  it('is told by each rule that it breaks, as an error or a warning', () => {
    expect(findLength('å', { lengths: [rule('characters', 2, 63), rule('characters', 3, 63, 'warning'), rule('octets', 1, 63)] })).toEqual([
      { code: 'label-length', severity: 'error', reference: 'a rule', values: { min: 2, max: 63, length: 1 } },
      { code: 'uncertain-length', severity: 'warning', reference: 'a rule', values: { min: 3, max: 63, length: 1 } },
    ]);
  });

  it('is the protocol’s to tell where the DNS does not take it', () => {
    const long = rule('characters', 1, 59);
    expect([lengthsOf('a'.repeat(63), long), lengthsOf('a'.repeat(64), long), lengthsOf('å'.repeat(62), long)]).toEqual([[63], [], []]);
  });

  it('is nothing where the registry says nothing', () => {
    expect(findLength('a', {})).toEqual([]);
  });
});
