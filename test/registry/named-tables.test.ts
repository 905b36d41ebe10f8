import { describe, expect, it } from 'vitest';
import { expand } from '../../src/lgr/repertoire.js';
import type { Table } from '../../src/lgr/table.js';
import { registries } from '../../src/registries/bundled.js';
import { revisionsOf } from '../../src/registry/earlier-tables.js';
import { alignSets, namesOfTables, registriesToCompare, tablesNamed } from '../../src/registry/named-tables.js';
import { everyRegistry } from '../../tools/every-registry.js';

const textOf = ({ repertoire }: Table): string => repertoire.flatMap(expand).map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('');

describe('an earlier revision', () => {
  it('.se of October 2003 has a to z, digits, the hyphen, and å ä ö é ü', () => {
    const [latin, ...others] = tablesNamed('se@2003-10', registries)?.tables ?? [];
    expect(others).toEqual([]);
    expect([...textOf(latin as Table)].toSorted().join('')).toBe([...'-0123456789abcdefghijklmnopqrstuvwxyzåäöéü'].toSorted().join(''));
    expect([latin?.id, latin?.version, latin?.date]).toEqual(['se-latn', '', '2003-10']);
  });

  it('.se of 2007 has the letters of today, in both tables', () => {
    const { tables = [] } = tablesNamed('se@2007', registries) ?? {};
    expect(tables.map(textOf)).toEqual(registries.se.tables.map(textOf));
  });

  it('is there where the date of each letter is known, and nowhere else', () => {
    expect(revisionsOf(everyRegistry['dk']!)).toEqual(['2004-01-01', '2021-01-01']);
    const [first] = registries.se.tables as [Table];
    expect(revisionsOf({ ...registries.se, tables: [{ ...first, repertoire: [...first.repertoire, { codePoints: [0x1234] }] }] })).toEqual([]);
    for (const registry of Object.values(everyRegistry)) {
      for (const revision of revisionsOf(registry)) expect([registry.tld, revision, tablesNamed(`${registry.tld}@${revision}`, { [registry.tld]: registry })?.tables.length]).toEqual([registry.tld, revision, expect.any(Number)]);
    }
  });
});

it('tables are named by their TLD, their revision, or their own id where there are several', () => {
  expect(namesOfTables(registries)).toEqual(expect.arrayContaining(['se', 'se@2003-10', 'se@2007', 'se-latn', 'se-hebr', 'nu']));
  expect(namesOfTables(registries)).not.toContain('nu-latn');
  expect(tablesNamed('se-hebr', registries)?.tables.map(({ id }) => id)).toEqual(['se-hebr']);
  // whoever knows the id of one table will try that of others
  for (const name of ['nu-latn', 'NU-Latn', 'nu', '.nu', 'NU']) expect([name, tablesNamed(name, registries)]).toEqual([name, { tables: registries.nu.tables, registry: registries.nu }]);
  for (const name of ['', '.', 'xx', 'se@1999', 'constructor', 'se@', '@2007', 'se-latn@2007', 'nu-hebr']) expect([name, tablesNamed(name, registries)]).toEqual([name, undefined]);
});

describe('two sets of tables', () => {
  const { se, nu } = registries;
  const ofFile = { tables: [{ ...(se.tables[0] as Table), scope: 'se' }] };

  it('judge the same names, and differ by their tables alone', () => {
    const [older, newer] = registriesToCompare(ofFile, { tables: se.tables, registry: se }, registries);
    expect([older.tld, newer.tld, older.shapes, older.tables.length, newer.tables.length]).toEqual(['se', 'se', se.shapes, 1, 2]);
    const [one] = registriesToCompare(ofFile, ofFile, registries); // the registry of its TLD
    expect(one.shapes).toBe(se.shapes);
  });

  it('are compared as far as a table from a file is a version of them', () => {
    const [latin, hebrew] = se.tables as [Table, Table];
    const own = { tables: se.tables, registry: se };
    const of = (file: Table) => {
      const { older, newer, others } = alignSets(own, { tables: [file] });
      expect(newer.tables).toEqual([file]);
      return [older.tables, others];
    };
    const { language: _, ...bare } = { ...latin, id: 'coming' };
    const untold = (table: Table): Table => ({ ...bare, repertoire: table.repertoire });
    expect(of({ ...latin, id: 'x', language: 'und-Latn' })).toEqual([[latin], [hebrew]]);
    expect(of({ ...hebrew, language: 'und-Hebr', id: 'x' })).toEqual([[hebrew], [latin]]);
    expect(of(untold({ ...latin, repertoire: latin.repertoire.slice(20) }))).toEqual([[latin], [hebrew]]);
    expect(of(untold({ ...hebrew, repertoire: hebrew.repertoire.slice(-20) }))).toEqual([[hebrew], [latin]]);
    expect(of(untold({ ...latin, repertoire: [{ codePoints: [0x3b1] }] }))).toEqual([[latin, hebrew], []]);
    expect(alignSets({ tables: [{ ...latin, scope: 'se' }] }, own)).toMatchObject({ newer: { tables: [latin], registry: se }, others: [hebrew] });
    // of two registries, or two files, each table that has no counterpart is told
    const nunu = { tables: nu.tables, registry: nu };
    expect(alignSets(own, nunu)).toEqual({ older: own, newer: nunu, others: [] });
    expect(alignSets(ofFile, ofFile)).toEqual({ older: ofFile, newer: ofFile, others: [] });
  });

  it('are tried under the TLD of the older one, or the one that is asked for', () => {
    const tldsOf = (tld?: string) => registriesToCompare({ tables: se.tables, registry: se }, { tables: nu.tables, registry: nu }, registries, tld).map((registry) => registry.tld);
    expect([tldsOf(), tldsOf('nu')]).toEqual([['se', 'se'], ['nu', 'nu']]);
    const { scope: _, ...unscoped } = nu.tables[0] as Table;
    expect(registriesToCompare({ tables: [unscoped] }, { tables: se.tables, registry: se }, registries).map(({ tld }) => tld)).toEqual(['se', 'se']);
    expect(registriesToCompare({ tables: [unscoped] }, { tables: [unscoped] }, registries).map(({ tld }) => tld)).toEqual(['example', 'example']);
  });
});
