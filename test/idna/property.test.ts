/** RFC 5892 section 2: one case for each rule, in their order, and the order itself. */
import { describe, expect, it } from 'vitest';
import { type DerivedProperty, derivedProperty } from '../../src/idna/property.js';
import { codePointsOf, everyCodePoint, format } from './reading.js';

const propertiesOf = (text: string): DerivedProperty[] => codePointsOf(text).map(derivedProperty);

describe('the derived property of RFC 5892', () => {
  it.each<[string, DerivedProperty, string]>([
    ['F, exceptions that are valid', 'PVALID', '\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007'],
    ['F, exceptions that depend on their neighbours', 'CONTEXTO', '\u00B7\u0375\u05F3\u05F4\u30FB\u0660\u0669\u06F0\u06F9'],
    ['F, exceptions that are refused', 'DISALLOWED', '\u0640\u07FA\u302E\u302F\u3031\u3035\u303B'],
    ['J, unassigned', 'UNASSIGNED', '\u0378\u{E01F0}\u{50000}'],
    ['J, but not where it is a noncharacter', 'DISALLOWED', '\uFDD0\uFFFE\u{10FFFF}'],
    ['E, letters, digits, hyphen', 'PVALID', '-09az'],
    ['E, and no other ASCII', 'DISALLOWED', ',./:@A[_`{\u007F\0'],
    ['H, joiners', 'CONTEXTJ', '\u200C\u200D'],
    ['I, old Hangul', 'DISALLOWED', '\u1100\u11FF\uA960\uA97C\uD7B0\uD7C6\uD7CB\uD7FB'],
    ['I, and not modern Hangul', 'PVALID', '\uAC00\uD7A3'],
    ['B, unstable: upper case', 'DISALLOWED', 'ÅΣẞ\u{10400}'],
    ['B, unstable: compatibility characters', 'DISALLOWED', '²ﬁＡ①\u212A\uFB2E'],
    ['C, ignorable', 'DISALLOWED', '\u00AD\u034F\u200B\u2060\uFE0F\uFEFF\u00A0\u2028'],
    ['D, blocks that are ignorable', 'DISALLOWED', '\u20D0\u20E1\u{1D165}\u{1D242}'],
    ['A, letters of any case and kind', 'PVALID', 'åäöƻ\u02BCא中'],
    ['A, digits and marks', 'PVALID', '०\u0301\u0903'],
    ['none: marks that enclose, symbols, signs', 'DISALLOWED', '\u0488☃¡€♥💩½Ⅷ'],
    ['none: surrogates and private use', 'DISALLOWED', '\uD800\uE000'],
  ])('%s: %s', (_, expected, characters) => {
    expect([...new Set(propertiesOf(characters))]).toEqual([expected]);
  });

  it('is CONTEXTO for 25 code points and CONTEXTJ for two', () => {
    const properties = [...everyCodePoint()].map(derivedProperty);
    expect(properties.filter((property) => property === 'CONTEXTO')).toHaveLength(25);
    expect(properties.flatMap((property, at) => (property === 'CONTEXTJ' ? [format(at)] : []))).toEqual(['U+200C', 'U+200D']);
  });

  it('is the same when it is asked again', () => {
    const text = 'aA·\u0378\u05F3ß';
    expect(propertiesOf(text)).toEqual(['PVALID', 'DISALLOWED', 'CONTEXTO', 'UNASSIGNED', 'CONTEXTO', 'PVALID']);
    expect(propertiesOf(text)).toEqual(propertiesOf(text));
  });
});
