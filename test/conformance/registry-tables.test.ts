import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Entry, Table } from '../../src/lgr/table.js';
import { readTable } from '../../src/lgr/read-table.js';

const tablesFolder = fileURLToPath(new URL('../../public/tables', import.meta.url)); // copies of those in src/registries

/** The tables are written anew from the registry's facts; this holds them to the registry's own files. */
const registryTables = process.env['REGISTRY_TABLES'];
const reason = registryTables ? '' : ' (skipped: REGISTRY_TABLES names no folder with the files of the registry)';

it.skipIf(!registryTables).each([
  ['se-latn.xml', 'se_Latin_script.xml'],
  ['se-hebr.xml', 'se_Yiddish_language.xml'],
  ['nu-latn.xml', 'nu_Latin_script.xml'],
])(`%s says what %s says${reason}`, (ours, theirs) => {
  expect(expanded(join(tablesFolder, ours))).toEqual(expanded(join(registryTables!, theirs)));
});

/** A table with its ranges written out, since where a range ends is a matter of writing, as remarks are. */
function expanded(file: string): Omit<Table, 'repertoire'> & { repertoire: Record<string, object> } {
  const { repertoire, actions, description: _, references: __, ...rest } = readTable(readFileSync(file));
  return { ...rest, actions: actions.map(({ comment, ...action }) => action), repertoire: Object.fromEntries(repertoire.flatMap(expandedEntry)) };
}

function expandedEntry(entry: Entry): [string, object][] {
  if (!('first' in entry)) {
    const { codePoints, ref: _, comment: __, ...condition } = entry;
    return [[codePoints.join(' '), condition]];
  }
  const { first, last, ref: _ref, comment: __, ...condition } = entry;
  return Array.from({ length: last - first + 1 }, (_, index) => [String(first + index), condition]);
}
