/** Where an element's tables come from. A file by itself, which is loaded when a page asks for tables. */
import type { Diagnosis } from '../../diagnosis/diagnosis.js';
import type { OwnTable } from '../../table-updates/own-table.js';
import { load, type Registries, type TablesSource } from '../../table-updates/tables-source.js';
import { IdnTablesEvent } from './idn-tables-event.js';
import type { Newer, Tables } from './newer.js';
import { formatStatus } from './open-tables.js';

type Host = HTMLElement & { readonly tables: Tables; readonly tld: string; readonly diagnosis?: Diagnosis };

/** Tells the host of its tables until it leaves the page or asks for others. */
export async function follow(host: Host, shipped: Registries, tell: (newer: Newer) => void): Promise<void> {
  const { tables } = host;
  const source = await sourceOf(host, shipped);
  following.get(host)?.abort();
  const end = new AbortController();
  const update = (): void => {
    if (!host.isConnected || host.tables !== tables) return end.abort();
    const { registries, error } = source;
    tell({ registries, say: (tld, language) => formatStatus(source, tld, language) });
    host.dispatchEvent(new IdnTablesEvent(Object.keys(registries).map((tld) => source.statusOf(tld)), error));
    begin();
  };
  // where nobody types, nothing is asked for
  const begin = (): void => {
    if (host.diagnosis?.input !== '') source.keepFresh();
  };
  following.set(host, end);
  source.addEventListener('change', update, end);
  host.addEventListener('idn-diagnosis', begin, end);
  update();
}

/** What ends it: an element that has been moved follows anew. */
const following = new WeakMap<Host, AbortController>();

async function sourceOf({ tables, tld, baseURI }: Host, shipped: Registries): Promise<TablesSource> {
  if (typeof tables === 'object') return ownTable(tables, shipped, tld);
  const script = import.meta.url; // not within `new URL`, where bundlers look for a file
  const address = tables === 'auto' ? new URL('tables/', script) : new URL(tables, baseURI);
  if (address.pathname.endsWith('.xml')) return ownTable(address, shipped, tld);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return load(address.href, shipped);
}

/** With all that reads an LGR file. */
async function ownTable(...from: ConstructorParameters<typeof OwnTable>): Promise<TablesSource> {
  const own = await import('../../table-updates/own-table.js');
  return new own.OwnTable(...from);
}
