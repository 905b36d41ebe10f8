/** The tables of public/tables, read from their XML and held to what every table has to keep. */
import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import type { Table } from '../src/lgr/table.js';
import { parseLgr } from '../src/lgr/parse.js';
import { checkTable } from './check-table.js';
import { inFile } from './in-file.js';

/**
 * @param texts by file name, `se-latn.xml`; what is not XML is left out
 * @returns the tables by id, the same for the same files in any order
 * @throws Error naming the file whose table is wrong
 */
export function compileTables(texts: Readonly<Record<string, string>>): Table[] {
  const files = Object.entries(texts).filter(([file]) => file.endsWith('.xml'));
  const tables = files.map(([file, xml]) => inFile(file, () => compileTable(file, xml)));
  return tables.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function compileTable(file: string, xml: string): Table {
  const table = parseLgr(parseXml(xml));
  // Tables are fetched by their id, so that a file under another name would never be found.
  if (`${table.id}.xml` !== file) throw new Error(`the table calls itself ${table.id}`);
  checkTable(table);
  return table;
}

/** xmldom's own types stand for the browser's; parseLgr uses what the two have in common. */
function parseXml(xml: string): Document {
  const parser = new DOMParser({ onError: onWarningStopParsing });
  return parser.parseFromString(xml, 'text/xml') as unknown as Document;
}
