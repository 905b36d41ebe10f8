/**
 * Whatever fails: names are judged by the newest good table that there is, nothing good is overwritten, the page hears of
 * no error, and when the fault is over it goes on without being loaded again. Here the fault is the browser’s.
 */
import { expect } from '@open-wc/testing';
import { get, promisifyRequest, set } from 'idb-keyval';
import { keyOf, store } from '../../src/table-updates/cache.js';
import { isPermitted, keepVersion4, leave, TestRegistry, untilPermitted, untilVersion5, visit } from './visit.js';
import { waitUntil } from './wait-until.js';

let registry: TestRegistry;
beforeEach(() => {
  registry = new TestRegistry();
});

describe('the browser has', () => {
  const closed = ['no database', 'a database that throws on open', 'a database that fails to open', 'a database that hangs'];

  for (const lacks of [...closed, 'a database that throws on read']) {
    it(`${lacks}: what was kept is used when it can be read`, async () => {
      await keepVersion4(registry);
      await registry.set(5, 'gone');
      const visitor = await visit(registry.address, { quick: true, lacks, ...(lacks.endsWith('hangs') && { hangs: 'storage' }) });
      await waitUntil(() => visitor.page.asked.length > 0);
      expect(isPermitted(visitor)).to.equal(false);
      visitor.page.mend();
      await untilPermitted(visitor);
      expect(await registry.keptVersion()).to.equal('4');
      expect(visitor.page.problems).to.deep.equal([]);
    });
  }

  for (const lacks of [...closed, 'a database that throws on read', 'a database that throws on write', 'a database that is full']) {
    it(`${lacks}: a newer table is used all the same, and kept when it can be`, async () => {
      await registry.set(4);
      const visitor = await visit(registry.address, { quick: true, lacks, ...(lacks.endsWith('hangs') && { hangs: 'storage' }) });
      await untilPermitted(visitor);
      visitor.page.mend();
      await waitUntil(async () => (await registry.keptVersion()) === '4');
      expect(visitor.page.asked).to.have.length(2);
      expect(visitor.page.problems).to.deep.equal([]);
    });
  }

  it('a database that another page is about to change', async () => {
    const connection = await openDatabase();
    const change = indexedDB.open('klartext', connection.version + 1);
    const isChanged = promisifyRequest(change);
    await registry.set(4);
    const visitor = await visit(registry.address, { quick: true, hangs: 'storage' });
    await untilPermitted(visitor);
    connection.close();
    (await isChanged).close();
    await waitUntil(async () => (await registry.keptVersion()) === '4');
    expect(visitor.page.problems).to.deep.equal([]);
  });

  it('a database that is deleted while the page is open', async () => {
    await registry.set(4);
    const visitor = await visit(registry.address, { quick: true });
    await waitUntil(async () => (await registry.keptVersion()) === '4');
    await deleteDatabase();
    expect(isPermitted(visitor)).to.equal(true);
    expect(visitor.page.problems).to.deep.equal([]);
    await leave(visitor);
    await untilPermitted(await visit(registry.address, { quick: true }));
  });

  it('garbage in the database', async () => {
    for (const garbage of ['x', 7, { tables: { 'se-latn': { id: 'se-latn', version: '99' } }, tried: 'now' }]) {
      await set(keyOf(registry.address), garbage, store);
      await registry.set(4);
      const visitor = await visit(registry.address, { quick: true });
      await untilPermitted(visitor);
      expect(visitor.page.problems).to.deep.equal([]);
      await leave(visitor);
    }
  });

  it('a later script’s records, which stay', async () => {
    await set(`2 ${registry.address}`, 'of a later version', store);
    await registry.set(4);
    const visitor = await visit(registry.address, { quick: true });
    await waitUntil(async () => (await registry.keptVersion()) === '4');
    expect(await get(`2 ${registry.address}`, store)).to.equal('of a later version');
    expect(isPermitted(visitor)).to.equal(true);
  });

  it('a later script’s database', async () => {
    const later = await openDatabase(7, 'records');
    later.close();
    await registry.set(4);
    const visitor = await visit(registry.address, { quick: true });
    await untilPermitted(visitor);
    expect(visitor.page.problems).to.deep.equal([]);
    await leave(visitor);
    const again = await openDatabase();
    expect([...again.objectStoreNames]).to.deep.equal(['records']);
    again.close();
  });

  it('a clock that was set back: it is asked once, and no more', async () => {
    await keepVersion4(registry, 0);
    await registry.set(5);
    const visitor = await visit(registry.address, { lacks: 'a clock that was set back' });
    await untilVersion5(visitor);
    await waitUntil(async () => (await registry.keptVersion()) === '5');
    expect(visitor.page.asked).to.have.length(2);
    expect(visitor.page.problems).to.deep.equal([]);
  });

  it('no channel to other tabs', async () => {
    await registry.set(4);
    const visitor = await visit(registry.address, { lacks: 'no channel' });
    await untilPermitted(visitor);
    expect(visitor.page.problems).to.deep.equal([]);
  });
});

function openDatabase(version?: number, storeName = 'tables'): Promise<IDBDatabase> {
  const request = indexedDB.open('klartext', version);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return promisifyRequest(request);
}

/** Waits for whoever keeps it open. */
const deleteDatabase = (): Promise<unknown> => promisifyRequest(indexedDB.deleteDatabase('klartext'));
