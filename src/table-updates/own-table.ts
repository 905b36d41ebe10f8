import type { Table } from '../lgr/table.js';
import { MAX_LGR_OCTETS } from '../limits.js';
import type { Registries } from '../registry/choose.js';
import { registryOf } from '../registry/registry-of-table.js';
import { fetchBytes, isSecure } from './fetch-bytes.js';
import { timing } from './timing.js';
import { readTable } from '../lgr/read-table.js';
import { validateTable } from '../lgr/validate-table.js';
import { ownValue } from './state.js';
import type { TablesSource, TablesStatus } from './tables-source.js';

/**
 * A page's own table, or the LGR file at an address: names under its top-level domain are held to it, besides those of
 * the script. Nothing of it is kept. The file is asked for once, and again while there is no answer; until there is one,
 * nothing is judged, as nobody knows yet whose names the table is for.
 */
export class OwnTable extends EventTarget implements TablesSource {
  registries: Registries = {};
  /** Why there is no table. */
  error: unknown;

  readonly #shipped: Registries;
  readonly #tld: string;
  #failures = 0;

  /** @param tld of the names, where the table itself has none */
  constructor(table: Table | URL, shipped: Registries, tld: string) {
    super();
    this.#shipped = shipped;
    this.#tld = tld;
    if (!(table instanceof URL)) this.#take(validateTable(table));
    else if (isSecure(table)) void this.#fetch(table);
    else this.error = new TypeError(`no address of HTTPS: ${table.href}`);
  }

  /** There is nothing to compare it with. */
  statusOf(tld: string): TablesStatus {
    return { tld, tables: ownValue(this.registries, tld)?.tables ?? [], checked: undefined, changes: {} };
  }

  keepFresh(): void {
    // it is asked for by itself
  }

  distrust(): void {
    // a page's own table has no older one in its place: names under its domain stay without a verdict
  }

  /** @param table undefined for what is none */
  #take(table: Table | undefined): void {
    this.error = table ? undefined : new TypeError('no table');
    if (!table) return;
    const own = registryOf(table, this.#tld);
    const { [own.tld]: shipped, ...others } = this.#shipped;
    // which are facts of a TLD, whatever its table: nobody gets a name below which others register
    const { publicSuffixes = [], commonLetters = '' } = shipped ?? {};
    this.registries = { [own.tld]: { ...own, publicSuffixes, commonLetters }, ...others };
  }

  async #fetch(address: URL): Promise<void> {
    try {
      const bytes = await fetchBytes(address, MAX_LGR_OCTETS);
      this.#take(readTable(bytes));
    } catch (error) {
      this.error = error;
      // a file that is wrong stays wrong, a network comes back
      if ((error as Error).name !== 'LgrError') this.#fetchLater(address);
    }
    this.dispatchEvent(new Event('change'));
  }

  #fetchLater(address: URL): void {
    const again = (): void => {
      clearTimeout(timer);
      removeEventListener('online', again);
      void this.#fetch(address);
    };
    const timer = setTimeout(again, Math.min(timing.retry * 2 ** this.#failures++, timing.spacing));
    addEventListener('online', again);
  }
}
