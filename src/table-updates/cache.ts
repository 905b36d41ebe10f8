/** What is known of tables, in IndexedDB: one database, one store, a record for each address that a page has named. */
import { get, promisifyRequest, update, type UseStore } from 'idb-keyval';
import { mergeStates, type TablesState, parseState, recordOf } from './state.js';
import { timing } from './timing.js';
import { withTimeout } from './with-timeout.js';

/** @throws whatever the database throws, or an error when it hangs */
export async function read(address: string): Promise<TablesState> {
  return parseState(await withTimeout(timing.storage, get(keyOf(address), store)));
}

/**
 * Joins what is known with what has been kept, which another tab may have written since, and keeps both.
 * @returns both
 * @throws as `read`
 */
export async function keep(address: string, known: TablesState): Promise<TablesState> {
  for (;;) {
    const before: unknown = await withTimeout(timing.storage, get(keyOf(address), store));
    const joined = mergeStates(await parseState(before), known);
    let isSame = true;
    await withTimeout(timing.storage, update(keyOf(address), (now: unknown) => {
      // another tab may have kept something in between: a table can't be checked while the database waits
      isSame = Object.is(recordOf(now)['tried'], recordOf(before)['tried']);
      return isSame ? joined : now;
    }, store));
    if (isSame) return joined;
  }
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
