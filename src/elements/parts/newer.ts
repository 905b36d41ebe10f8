import type { Table } from '../../lgr/model.js';
import type { Phrase } from '../../locales/phrase.js';
import type { Wording } from '../../locales/say-tables.js';
import type { Registries } from '../../registries/registries-of.js';

/** Other tables than the script's: the address of a folder, `auto` for the one beside the script, of an LGR file, or a table. */
export type Tables = string | Table;

/** What an element judges by, instead of the tables that came with the script. */
export interface Newer {
  readonly registries: Registries;
  /** How new the tables of a top-level domain are. */
  say(tld: string, language: Wording): Phrase;
}
