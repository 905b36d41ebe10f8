import type { Table } from '../lgr/table.js';
import type { ManifestEntry } from './manifest.js';
import { validate } from './state.js';

/**
 * The table in a file, if it is the one that the manifest promises, for the same domain as the one before.
 * @throws Error where it is anything else
 */
export async function verify(bytes: Uint8Array<ArrayBuffer>, { id, version, date, sha256 }: ManifestEntry, before: Table): Promise<Table> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (hash.reduce((text, byte) => text + byte.toString(16).padStart(2, '0'), '') !== sha256) throw new Error('another file');
  const table = await validate(JSON.parse(new TextDecoder().decode(bytes)));
  const isPromised = table?.id === id && table.version === version && table.date === date && table.scope === before.scope;
  if (!isPromised) throw new Error('another table');
  return table;
}
