/** Reads the tables of src/registries from their XML, and holds each to what every table has to keep. */
import { posix } from 'node:path';
import type { Entry, Remarks, Table } from '../src/lgr/table.js';
import { readTable } from '../src/lgr/read-table.js';
import { registryOf } from '../src/registry/registry-of-table.js';
import { checkTable } from './check-table.js';
import { inFile } from './in-file.js';

/** A table and the file that it was read from. */
export interface Compiled {
  readonly path: string;
  readonly table: Table;
}

/** What nobody is shown of a table, and would have to be loaded with it. The XML that is served has it. */
function withoutProse({ description: _, references: __, ...table }: Table): Table {
  const without = <Remarked extends Remarks>({ ref: _ref, comment: _comment, ...rest }: Remarked): Omit<Remarked, keyof Remarks> => rest;
  const repertoire = table.repertoire.map((entry): Entry =>
    'variants' in entry && entry.variants ? { ...without(entry), variants: entry.variants.map(without) } : (without(entry) as Entry),
  );
  return { ...table, repertoire, actions: table.actions.map(without) };
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
