import type { Table } from '../lgr/table.js';
import { MAX_LGR_OCTETS } from '../limits.js';
import type { Registries } from '../registry/choose.js';
import { registryOf } from '../registry/registry-of-table.js';
import { fetchBytes } from './fetch-bytes.js';
import { timing } from './timing.js';
import { readTable } from '../lgr/read-table.js';
import type { TablesSource, TablesStatus } from './tables-source.js';

/**
 * A page's own table, or the LGR file at an address: names under its top-level domain are held to it, besides those of
 * the script. Nothing of it is kept. The file is asked for once, and again while there is no answer.
 */
export class OwnTable extends EventTarget implements TablesSource {
  registries: Registries;
  /** Why there is no table. */
  error: unknown;

  readonly #tld: string;
  #failures = 0;

  /** @param tld of the names, where the table itself has none */
  constructor(table: Table | URL, shipped: Registries, tld: string) {
    super();
    this.registries = shipped;
    this.#tld = tld;
    if (table instanceof URL) void this.#fetch(table);
    else this.#take(table);
  }

  /** There is nothing to compare it with. */
  statusOf(tld: string): TablesStatus {
    return { tld, tables: this.registries[tld]?.tables ?? [], checked: undefined, changes: {} };
  }

  keepFresh(): void {
    // it is asked for by itself
  }

  #take(table: Table): void {
    const own = registryOf(table, this.#tld);
    const { [own.tld]: _, ...others } = this.registries;
    this.registries = { [own.tld]: own, ...others };
  }

  async #fetch(address: URL): Promise<void> {
    try {
      const bytes = await fetchBytes(address, MAX_LGR_OCTETS);
      this.#take(readTable(bytes));
      this.error = undefined;
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
