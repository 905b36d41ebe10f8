import { expect, it } from 'vitest';
import { formatCounts } from '../../src/elements/batch/format-counts.js';
import { fill, say, toText } from '../../src/messages/message.js';

it('words agree with the number of what the sentence is about', () => {
  expect([1, 0, 2].map((count) => say('{count} row{|s}', { count }))).toEqual(['1 row', '0 rows', '2 rows']);
  expect([1, 2].map((count) => toText(fill('{n} {is|are}', { n: 'x' }, count)))).toEqual(['x is', 'x are']);
  expect(say('{is|are}', {})).toBe('are');
  expect([1, 12_345].map((count) => formatCounts('{count} {rad|rader}', { count }, 'sv'))).toEqual(['1 rad', '12\u00A0345 rader']);
});

it('nothing is said in brackets of what has no text', () => {
  const sentence = 'Table[ {id}][, version {version}][ of {date}] [sic]';
  expect(say(sentence, { id: 'se', version: '3', date: '2020' })).toBe('Table se, version 3 of 2020 [sic]');
  expect(say(sentence, { id: { kind: 'name', text: '' }, version: '', date: '2020' })).toBe('Table of 2020 [sic]');
  expect(say(sentence, { version: '{date} [x]' })).toBe('Table, version {date} [x] [sic]');
});

it('what is filled in is never read as a sentence', () => {
  expect(say('{name}: {x}', { name: { kind: 'name', text: '{x} {a|b}' }, x: 'y' })).toBe('{x} {a|b}: y');
});
