import type { Table } from '../lgr/table.js';
import { MAX_MANIFEST_OCTETS } from '../limits.js';
import { fetchBytes } from './fetch-bytes.js';
import { isNewer, type TablesState } from './state.js';
import { readManifest } from './manifest.js';
import { verify } from './verify.js';

/** What an attempt has brought. */
export interface Answer extends Pick<TablesState, 'tables' | 'checked'> {
  /** Whether all that was wanted is there. */
  readonly isWhole: boolean;
}

/**
 * Asks an address for its manifest, and then for the tables of it that are newer. One that can't be had, or not be
 * believed, keeps no other back.
 * @param address of a folder, with a slash at its end
 * @param current the tables that there are, of which newer ones are wanted
 * @throws Error where there is no manifest, or none with any of these tables
 */
export async function refresh(address: string, current: readonly Table[]): Promise<Answer> {
  const manifest = readManifest(await fetchBytes(new URL('manifest.json', address), MAX_MANIFEST_OCTETS));
  const offered = manifest.flatMap((entry) => {
    const before = current.find(({ id }) => id === entry.id);
    return before ? { entry, before } : [];
  });
  if (offered.length === 0) throw new Error('none of these tables');
  const tables: Record<string, Table> = {};
  const checked: Record<string, number> = {};
  await Promise.allSettled(
    offered.map(async ({ entry, before }) => {
      const { id, bytes } = entry;
      if (isNewer(entry, before)) {
        tables[id] = await verify(await fetchBytes(new URL(`${id}.json`, address), bytes), entry, before);
      }
      checked[id] = Date.now();
    }),
  );
  return { tables, checked, isWhole: Object.keys(checked).length === offered.length };
}
