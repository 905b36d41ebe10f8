import { registries } from '../../registries/bundled.js';
import type { Registries } from '../../registry/choose.js';
import type { Newer, Tables } from './newer.js';

/** The tables that an element asks for; the script's where it asks for none, and before they are there. */
export interface AskedTables {
  registries: Registries;
  say: Newer['say'] | undefined;
  /** Asks for them, if the element asks for others than before. */
  follow(): Promise<void>;
  /** Who has left the page gets no news, and asks again when it is back. */
  leave(): void;
}

export function askedTables(host: HTMLElement & { readonly tables: Tables; readonly tld: string }, onNews: () => void): AskedTables {
  let asked: Tables = '';
  const tell = (newer: Partial<Newer>): void => {
    Object.assign(known, { registries, say: undefined }, newer);
    onNews();
  };
  const known: AskedTables = {
    registries,
    say: undefined,
    async follow() {
      if (host.tables === asked) return;
      asked = host.tables;
      await Promise.resolve(); // the element may be in the middle of an update
      if (!asked) return tell({});
      try {
        const { follow } = await import('./follow.js');
        await follow(host, registries, tell);
      } catch {
        // the script's own tables are there
      }
    },
    leave() {
      asked = '';
    },
  };
  return known;
}
