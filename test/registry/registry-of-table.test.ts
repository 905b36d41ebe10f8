import { expect, it } from 'vitest';
import { diagnose, registries, registryOf, type Table } from '../../src/core.js';
import { readSections } from '../lgr/lgr-xml.js';

const withScope = (scope?: string): Table => {
  const { scope: _, ...table } = readSections({ data: '<char cp="0061"/><char cp="00E5"/>' });
  return { ...table, ...(scope !== undefined && { scope }) };
};

it.each<[scope: string | undefined, tld: string | undefined, expected: string]>([
  ['se', undefined, 'se'],
  ['se', 'nu', 'se'],
  ['SE', undefined, 'se'],
  ['.se.', undefined, 'se'],
  ['..se', undefined, 'se'],
  ['рф', undefined, 'xn--p1ai'],
  ['xn--p1ai', undefined, 'xn--p1ai'],
  [undefined, 'nu', 'nu'],
  [undefined, '.РФ', 'xn--p1ai'],
  ['.', 'nu', 'nu'],
  ['', 'nu', 'nu'],
  ['co.uk', 'nu', 'nu'],
  ['*', 'nu', 'nu'],
  ['-', undefined, 'example'],
  ['xn--a', undefined, 'example'],
  ['.', undefined, 'example'],
  [undefined, undefined, 'example'],
  [undefined, '', 'example'],
  [undefined, 'se nu', 'example'],
])('a table of %j, and %j beside it, is that of %s', (scope, tld, expected) => {
  expect(registryOf(withScope(scope), tld).tld).toBe(expected);
});

it('takes no time for a scope that is no domain', () => {
  const dots = '.'.repeat(1_000_000);
  for (const scope of [dots, `${dots}a${dots}a`, 'a'.repeat(1_000_000)]) expect(registryOf(withScope(scope)).tld).toBe('example');
});

it('has the table, and no rule in prose', () => {
  const table = withScope('se');
  expect(registryOf(table)).toEqual({ tld: 'se', tables: [table], findingOfRule: {}, shapes: [] });
});

it('judges names by the table alone', () => {
  const registry = registryOf(withScope());
  const judged = ['å', 'aå.example', 'b', 'å.se'].map((name) => diagnose(name, registry));
  expect(judged.map(({ unicode, registrable }) => [unicode, registrable])).toEqual([
    ['å.example', true], ['aå.example', true], ['b.example', false], ['å.se', null],
  ]);
});

it('judges as the registry’s own, where the table is its', () => {
  const [table] = registries.nu.tables;
  const registry = registryOf(table as Table);
  for (const name of ['håbo', 'ŧest', '-a', 'ab--c', 'räksmörgås.nu', 'räksmörgås.se']) {
    expect(diagnose(name, registry)).toEqual(diagnose(name, registries.nu));
  }
});
