/** What an address answers, and what is believed of it. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Table } from '../../src/lgr/table.js';
import { MAX_MANIFEST_OCTETS, MAX_TABLE_OCTETS, MAX_TABLES_OCTETS } from '../../src/limits.js';
import { bundledTables, nuLatin, seLatin } from '../registries/bundled-tables.js';
import { refresh } from '../../src/table-updates/refresh.js';
import { readServed } from '../../tools/publish-tables.js';

const current = bundledTables;
const latin = seLatin;
const newer: Table = { ...latin, version: '4', date: '2026-05-01', repertoire: [...latin.repertoire, { codePoints: [0x175] }] };

afterEach(() => vi.unstubAllGlobals());

describe('an address that answers well', () => {
  it('with what is published with this project: there is nothing newer, and each table was checked', async () => {
    serve(readServed(new URL('../..', import.meta.url).pathname));
    const { tables, checked, isWhole } = await refresh(address, current, {});
    expect(tables).toEqual(Object.fromEntries(current.map((table) => [table.id, table])));
    expect(Object.keys(checked).toSorted()).toEqual(current.map(({ id }) => id).toSorted());
    expect(isWhole).toBe(true);
  });

  it('is asked for its manifest and for what is newer, by nobody in particular', async () => {
    const fetched = serve(publish(newer, nuLatin));
    expect((await refresh(address, current, {})).tables).toEqual({ 'se-latn': newer, 'nu-latn': nuLatin });
    expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([`${address}manifest.json`, `${address}se-latn.json`]);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-cache', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
  });

  it('says nothing of tables that it does not list, nor of those that nobody knows', async () => {
    serve(publish(newer, { ...newer, id: 'se-cyrl' }));
    expect(Object.keys((await refresh(address, current, {})).checked)).toEqual(['se-latn']);
  });
});

describe('of one table that can’t be believed, another one is', () => {
  const other: Table = { ...nuLatin, version: '3' };
  const good = publish(newer, other);
  const withManifest = (change: (entry: Record<string, unknown>) => object) => {
    const { tables } = JSON.parse(good['manifest.json'] as string);
    return { ...good, 'manifest.json': JSON.stringify({ format: 1, tables: [change(tables[0]), tables[1]] }) };
  };

  it.each<[string, Record<string, string>]>([
    ['a file that is missing', { ...good, 'se-latn.json': undefined as never }],
    ['a file that is cut', { ...good, 'se-latn.json': JSON.stringify(newer).slice(0, 500) }],
    ['another file', { ...good, 'se-latn.json': JSON.stringify({ ...newer, date: '2026-05-02' }) }],
    ['a file that is larger than the manifest says', { ...good, 'se-latn.json': `${JSON.stringify(newer)} ` }],
    ['another id', publishAs({ ...newer, id: 'se-hebr' }, 'se-latn', other)],
    ['another version', publishAs({ ...newer, version: '5' }, 'se-latn', other, { version: '4' })],
    ['another date', publishAs({ ...newer, date: '2026-05-03' }, 'se-latn', other, { date: '2026-05-01' })],
    ['another domain', publish({ ...newer, scope: 'nu' }, other)],
    ['no table', publish({ ...newer, repertoire: 7 as never }, other)],
  ])('%s', async (_, files) => {
    serve(files);
    const { tables, checked, isWhole } = await refresh(address, current, {});
    expect(tables).toEqual({ 'nu-latn': other });
    expect(Object.keys(checked)).toEqual(['nu-latn']);
    expect(isWhole).toBe(false);
  });

  it.each([
    ['without a version', { version: undefined }],
    ['with a version that is no number', { version: '4.1' }],
    ['with no hash', { sha256: 'yes' }],
    ['with no size', { bytes: '7' }],
    ['that is too large', { bytes: MAX_TABLE_OCTETS + 1 }],
    ['without an id', { id: 7 }],
  ])('an entry %s', async (_, change) => {
    serve(withManifest((entry) => ({ ...entry, ...change })));
    expect((await refresh(address, current, {})).tables).toEqual({ 'nu-latn': other });
  });

  it('an older one is no fault, and not asked for', async () => {
    const fetched = serve(publish({ ...newer, version: '2' }, other));
    const { tables, isWhole } = await refresh(address, current, {});
    expect(tables).toEqual({ 'se-latn': latin, 'nu-latn': other });
    expect(isWhole).toBe(true);
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});

describe('a version', () => {
  const refreshed = async (version: string, known: Record<string, Table> = {}, date = newer.date) => {
    const fetched = serve(publish({ ...newer, version, date }));
    const { tables, isWhole } = await refresh(address, current, known);
    return [tables['se-latn']?.version, isWhole, fetched.mock.calls.length];
  };

  it.each(['999999999', '104', '99999999', '20261301', '4294967'])('that no registry has is not believed: %s', async (version) => {
    expect(await refreshed(version)).toEqual([undefined, false, 1]);
  });

  it.each(['4', '103', '20270131'])('that a registry may have is believed: %s', async (version) => {
    expect(await refreshed(version)).toEqual([version, true, 2]);
  });

  it('of an earlier date than that of the script is not believed', async () => {
    expect(await refreshed('5', {}, '2020-10-01')).toEqual([undefined, false, 1]);
  });

  it('is taken back by the manifest: to one between, and to that of the script', async () => {
    const known = { 'se-latn': { ...newer, version: '90' } };
    expect(await refreshed('90', known)).toEqual(['90', true, 1]);
    expect(await refreshed('4', known)).toEqual(['4', true, 2]);
    expect(await refreshed('3', known)).toEqual(['3', true, 1]);
    expect(await refreshed('2', known)).toEqual(['3', true, 1]);
  });
});

describe('a manifest', () => {
  it('has each table once, however often it lists it', async () => {
    const files = publish(newer);
    const { tables } = JSON.parse(files['manifest.json'] as string);
    const fetched = serve({ ...files, 'manifest.json': JSON.stringify({ format: 1, tables: Array(200).fill(tables[0]) }) });
    await refresh(address, current, {});
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('has no more tables than a page has use for', async () => {
    const many = Array.from({ length: 10 }, (_, index) => ({ ...newer, id: `se-aaa${String.fromCharCode(97 + index)}` }));
    const entries = many.map((table) => ({ ...entryOf(table), bytes: MAX_TABLE_OCTETS }));
    const fetched = serve({ 'manifest.json': JSON.stringify({ format: 1, tables: entries }) });
    await refresh(address, many.map((table) => ({ ...table, version: '3', date: '2020-10-02' })), {});
    expect(fetched).toHaveBeenCalledTimes(1 + MAX_TABLES_OCTETS / MAX_TABLE_OCTETS);
  });
});

describe('there is no answer', () => {
  it.each<[string, string]>([
    ['of HTML', '<!doctype html>'],
    ['of another format', JSON.stringify({ ...JSON.parse(publish(newer)['manifest.json'] as string), format: 2 })],
    ['of no list', '{"format":1,"tables":{}}'],
    ['of tables that nobody knows', publish({ ...newer, id: 'se-cyrl' })['manifest.json'] as string],
    ['that is too large', publish(newer)['manifest.json'] + ' '.repeat(MAX_MANIFEST_OCTETS)],
    ['of nothing', ''],
  ])('in a manifest %s', async (_, manifest) => {
    serve({ ...publish(newer), 'manifest.json': manifest });
    await expect(refresh(address, current, {})).rejects.toThrow();
  });
});

const address = 'https://registry.example/tables/';

function serve(files: Readonly<Record<string, string>>) {
  const answer = vi.fn<(url: URL, init?: RequestInit) => Promise<Response>>(async (url) => {
    const body = files[url.href.replace(address, '')];
    return new Response(body ?? null, { status: body === undefined ? 404 : 200 });
  });
  vi.stubGlobal('fetch', answer);
  return answer;
}

function publish(...tables: Table[]): Record<string, string> {
  const entries = tables.map((table) => entryOf(table));
  const files = tables.map((table) => [`${table.id}.json`, JSON.stringify(table)]);
  return { ...Object.fromEntries(files), 'manifest.json': JSON.stringify({ format: 1, tables: entries }) };
}

/** A table under another one's name, of which the manifest says what it should be. */
function publishAs(table: Table, id: string, other: Table, said: object = {}): Record<string, string> {
  const tables = [{ ...entryOf(table), id, ...said }, entryOf(other)];
  return {
    [`${id}.json`]: JSON.stringify(table),
    [`${other.id}.json`]: JSON.stringify(other),
    'manifest.json': JSON.stringify({ format: 1, tables }),
  };
}

function entryOf(table: Table) {
  const text = JSON.stringify(table);
  const { id, version, date } = table;
  return { id, version, date, sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) };
}
