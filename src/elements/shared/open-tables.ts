/** Opens the tables that an element asks for. Loaded when a page asks for other tables than those in the script. */
import { tables as tablesInEnglish } from '../../languages/en.js';
import { tables as tablesInSwedish } from '../../languages/sv.js';
import type { Table } from '../../lgr/table.js';
import { addSections, type ChosenLanguage } from '../../messages/choose-language.js';
import { formatMissingTable, formatTablesStatus } from '../../messages/format-tables-status.js';
import type { Message } from '../../messages/message.js';
import type { Registries } from '../../registry/choose.js';
import type { OwnTable } from '../../table-updates/own-table.js';
import { load, type TablesSource } from '../../table-updates/tables-source.js';
import { scriptAddress } from './script-address.js';

/**
 * The source at an address, or of a table of the page's own, which is for the TLD of its scope or else for `tld`.
 *
 * @param bundled what is used until there is something newer
 * @throws TypeError where `tables` is not an address
 */
export async function openTables(tables: string | Table, tld: string, baseURI: string, bundled: Registries): Promise<TablesSource> {
  if (typeof tables === 'object') return openOwnTable(tables, bundled, tld);
  const address = tables === 'auto' ? new URL('tables/', scriptAddress() ?? baseURI) : new URL(tables, baseURI);
  if (address.pathname.endsWith('.xml')) return openOwnTable(address, bundled, tld);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return load(address.href, bundled);
}

/** The reader of LGR files comes with a parser of XML, and is a file of its own. */
async function openOwnTable(...own: ConstructorParameters<typeof OwnTable>): Promise<TablesSource> {
  const { OwnTable } = await import('../../table-updates/own-table.js');
  return new OwnTable(...own);
}

/** How new the tables of a TLD are, in a sentence. */
export function formatStatus(source: TablesSource, tld: string, chosen: ChosenLanguage): Message {
  const language = { ...addSections(chosen, tablesLanguages), tag: chosen.tag };
  return source.error ? formatMissingTable(language) : formatTablesStatus(source.statusOf(tld), language);
}

const tablesLanguages = { en: { tables: tablesInEnglish }, sv: { tables: tablesInSwedish } };
