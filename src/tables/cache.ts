/** What is known of tables, in IndexedDB: one database, one store, a record for each address that a page has named. */
import { get, promisifyRequest, update, type UseStore } from 'idb-keyval';
import { join, type Known, knownOf } from './known.js';
import { pace } from './pace.js';
import { within } from './within.js';

/** @throws whatever the database throws, or an error when it hangs */
export async function read(address: string): Promise<Known> {
  return knownOf(await within(pace.storage, get(keyOf(address), store)));
}

/**
 * Joins what is known with what has been kept, which another tab may have written since, and keeps both.
 * @returns both
 * @throws as `read`
 */
export async function keep(address: string, known: Known): Promise<Known> {
  let joined = known;
  const add = (kept: unknown): Known => (joined = join(knownOf(kept), known));
  await within(pace.storage, update(keyOf(address), add, store));
  return joined;
}

/** A number before the address: a later version of this script may keep something else, and leaves this to the older ones. */
export const keyOf = (address: string): string => `1 ${address}`;

/**
 * Opened for one use, and then closed: a connection that stays open would keep the page from deleting the database.
 * idb-keyval's own store stays open.
 */
export const store: UseStore = async (mode, use) => {
  const request = indexedDB.open('klartext');
  request.onupgradeneeded = () => request.result.createObjectStore('tables');
  const database = await promisifyRequest(request);
  try {
    return use(database.transaction('tables', mode).objectStore('tables'));
  } finally {
    database.close(); // when the transaction has ended, also where nobody is left to wait for that
  }
};
