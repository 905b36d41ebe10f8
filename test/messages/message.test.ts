import { expect, it, vi } from 'vitest';
import { formatCounts } from '../../src/elements/batch/format-counts.js';
import { fill, fillWhole, say, toText } from '../../src/messages/message.js';

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

it('sentences without a word for one of their places are left out, but for places in brackets', () => {
  const told = (values: Readonly<Record<string, string>>): string => toText(fillWhole('A {x}. B[ of {y}]! C {z|s}?', (key) => values[key], 2));
  expect([{ x: 'X', y: 'Y' }, { x: '', y: 'Y' }, { x: 'X', y: '' }, {}].map(told)).toEqual(['A X. B of Y! C s?', 'B of Y! C s?', 'A X. B! C s?', 'B! C s?']);
});

it('pieces are words and what is filled in between them', () => {
  const x = { kind: 'name', text: 'X' } as const;
  expect(fill('a[ b {x}] [c] {x}{n}{y} d', { x, n: 3 })).toEqual(['a b ', x, ' [c] ', x, '3', '{y}', ' d']);
});

it('a sentence is divided once, however often it is said', () => {
  const tell = (name: string): string => toText(fillWhole('Once {name} was[ {name}]. Never {other}.', (key) => (key === 'name' ? name : undefined), 1));
  expect(tell('a')).toBe('Once a was a.');
  const matches = ['split', 'replace', 'matchAll'].map((method) => vi.spyOn(String.prototype, method as 'split'));
  expect([tell('b'), tell('c')]).toEqual(['Once b was b.', 'Once c was c.']);
  expect(matches.flatMap((match) => match.mock.calls)).toEqual([]);
  matches.forEach((match) => match.mockRestore());
});
