import type { Table } from '../lgr/table.js';
import { MAX_MANIFEST_OCTETS } from '../limits.js';
import { fetchBytes } from './fetch-bytes.js';
import { type ManifestEntry, readManifest } from './manifest.js';
import { canFollow, tableInUse, type TablesState } from './state.js';
import { verify } from './verify.js';

/** What an attempt has brought. */
export interface Answer extends Pick<TablesState, 'tables' | 'checked'> {
  /** Whether all that was wanted is there. */
  readonly isWhole: boolean;
}

/**
 * Asks an address for its manifest, and then for the tables of it that are not those in use: newer ones, or one of before, as
 * an address may take a version back. What can't be had, or not be believed, keeps no other back.
 * @param address of a folder, with a slash at its end
 * @param shipped the tables that came with the script
 * @param known newer ones of the address
 * @throws Error where there is no manifest, or none with any of these tables
 */
export async function refresh(address: string, shipped: readonly Table[], known: TablesState['tables']): Promise<Answer> {
  const manifest = readManifest(await fetchBytes(new URL('manifest.json', address), MAX_MANIFEST_OCTETS));
  const offered = manifest.flatMap((entry) => {
    const before = shipped.find(({ id }) => id === entry.id);
    return before ? { entry, before } : [];
  });
  if (offered.length === 0) throw new Error('none of these tables');
  const tables: Record<string, Table> = {};
  const checked: Record<string, number> = {};
  await Promise.allSettled(
    offered.map(async ({ entry, before }) => {
      tables[entry.id] = await fetchTable(address, entry, before, tableInUse(before, known));
      checked[entry.id] = Date.now();
    }),
  );
  return { tables, checked, isWhole: Object.keys(checked).length === offered.length };
}

/** The table that the manifest lists. One that came with the script is not asked for, nor one from before it. */
async function fetchTable(address: string, entry: ManifestEntry, shipped: Table, used: Table): Promise<Table> {
  if (entry.version === used.version) return used;
  if (Number(entry.version) <= Number(shipped.version)) return shipped;
  if (!canFollow(entry, shipped)) throw new Error('no next version');
  return verify(await fetchBytes(new URL(`${entry.id}.json`, address), entry.bytes), entry, shipped);
}
