import type { Table } from '../../lgr/table.js';
import type { Message } from '../../messages/message.js';
import type { ChosenLanguage } from '../../messages/choose-language.js';
import type { Registries } from '../../registry/choose.js';

/** Other tables than the script's: the address of a folder, `auto` for the one beside the script, of an LGR file, or a table. */
export type Tables = string | Table;

/** What an element judges by, instead of the tables that came with the script. */
export interface Newer {
  readonly registries: Registries;
  /** How new the tables of a top-level domain are. */
  say(tld: string, language: ChosenLanguage): Message;
}
