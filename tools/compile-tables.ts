/** Reads the tables of src/registries from their XML, and holds each to what every table has to keep. */
import { posix } from 'node:path';
import type { Table } from '../src/lgr/table.js';
import { readTable } from '../src/lgr/read-table.js';
import { registryOf } from '../src/registry/registry-of-table.js';
import { checkTable } from './check-table.js';
import { inFile } from './in-file.js';
import { withoutProse } from './without-prose.js';

/** A table and the file that it was read from. */
export interface Compiled {
  readonly path: string;
  readonly table: Table;
}

/**
 * @param texts by path, `src/registries/se/se-latn.xml`; files that are not XML are left out
 * @returns the tables in the order of their ids, whatever the order of the files
 * @throws Error naming the file whose table is wrong
 */
export function compileTables(texts: Readonly<Record<string, string>>): Compiled[] {
  const files = Object.entries(texts).filter(([path]) => path.endsWith('.xml'));
  const compiled = files.map(([path, xml]) => inFile(path, () => ({ path, table: compileTable(path, xml) })));
  return compiled.toSorted((one, other) => (one.table.id < other.table.id ? -1 : 1));
}

function compileTable(path: string, xml: string): Table {
  const table = readTable(xml);
  // Tables are fetched by their id, so nobody would find a file under another name.
  if (`${table.id}.xml` !== posix.basename(path)) throw new Error(`the table calls itself ${table.id}`);
  const { tld } = registryOf(table);
  if (tld !== posix.basename(posix.dirname(path))) throw new Error(`the table is for .${tld}, which is another folder`);
  checkTable(table);
  return withoutProse(table);
}
