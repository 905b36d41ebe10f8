import { registries } from '../../registries/registries.js';
import type { Newer, Tables } from './newer.js';

/** Tells an element of the tables that it asks for, now and whenever there are newer ones. */
export async function followTables(host: HTMLElement & { tables: Tables; tld: string }, tell: (newer?: Newer) => void): Promise<void> {
  await null; // the element may be in the middle of an update
  if (!host.tables) return tell();
  try {
    const { follow } = await import('./tables/follow.js');
    await follow(host, registries, tell);
  } catch {
    // the script's own tables are there
  }
}
