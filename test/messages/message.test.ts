import { expect, it } from 'vitest';
import { formatCounts } from '../../src/elements/batch/format-counts.js';
import { fill, say, toText } from '../../src/messages/message.js';

it('words agree with the number of what the sentence is about', () => {
  expect([1, 0, 2].map((count) => say('{count} row{|s}', { count }))).toEqual(['1 row', '0 rows', '2 rows']);
  expect([1, 2].map((count) => toText(fill('{n} {is|are}', { n: 'x' }, count)))).toEqual(['x is', 'x are']);
  expect(say('{is|are}', {})).toBe('are');
  expect([1, 12_345].map((count) => formatCounts('{count} {rad|rader}', { count }, 'sv'))).toEqual(['1 rad', '12\u00A0345 rader']);
});

it('what is filled in is never read as a sentence', () => {
  expect(say('{name}: {x}', { name: { kind: 'name', text: '{x} {a|b}' }, x: 'y' })).toBe('{x} {a|b}: y');
});
