/** What tables there are at an address: `manifest.json`, which is all that is asked for while none is new. */
import { MAX_TABLE_OCTETS, MAX_TABLES_OCTETS } from '../limits.js';
import { recordOf } from './state.js';

export interface ManifestEntry {
  readonly id: string;
  readonly version: string;
  readonly date: string;
  /** Of the file `ID.json`, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Its size in octets. */
  readonly bytes: number;
}

/**
 * Each table once, as long as all of them together are no more than a page has use for.
 * @throws Error where it is no manifest of this format; entries that are malformed are left out
 */
export function readManifest(bytes: Uint8Array<ArrayBuffer>): ManifestEntry[] {
  const { format, tables } = recordOf(JSON.parse(new TextDecoder().decode(bytes)));
  if (format !== 1 || !Array.isArray(tables)) throw new Error('no manifest');
  const entries = new Map<string, ManifestEntry>();
  let octets = 0;
  for (const entry of tables.filter(isEntry)) {
    if (entries.has(entry.id) || octets + entry.bytes > MAX_TABLES_OCTETS) continue;
    entries.set(entry.id, entry);
    octets += entry.bytes;
  }
  return [...entries.values()];
}

function isEntry(value: unknown): value is ManifestEntry {
  const { id, version, date, sha256, bytes } = recordOf(value);
  return (
    [id, date].every((text) => typeof text === 'string') &&
    /^[1-9]\d{0,8}$/.test(String(version)) &&
    /^[\da-f]{64}$/.test(String(sha256)) &&
    Number.isInteger(bytes) && Number(bytes) > 0 && Number(bytes) <= MAX_TABLE_OCTETS
  );
}
