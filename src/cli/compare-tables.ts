/** `klartext tables compare OLDER NEWER`: says how two tables differ, and with `--list FILE` which names they judge differently. */
import { createReadStream, existsSync } from 'node:fs';
import { compareTableSets, isSame, type TablePair } from '../lgr/compare-tables.js';
import { LgrError } from '../lgr/lgr-error.js';
import type { Table } from '../lgr/table.js';
import { type ChangedRow, compareList, type ComparedCounts } from '../lists/compare-list.js';
import type { Reading } from '../lists/file-reading.js';
import { formatReading } from '../lists/format-reading.js';
import { MAX_TOLD_CHARACTERS } from '../limits.js';
import { describeTable, formatChangedRow, formatComparedCounts, formatTablePair } from '../messages/format-table-changes.js';
import { fill, toText } from '../messages/message.js';
import { toVisibleJSON } from '../messages/visible-json.js';
import { alignSets, namesOfTables, registriesToCompare, type TableSet, tablesNamed } from '../registry/named-tables.js';
import { allRegistries } from '../registry/registered.js';
import { UsageError } from './common-options.js';
import type { ExitCode } from './exit-code.js';
import type { CompareTablesCommand } from './table-options.js';
import { print } from './print.js';
import { fillIn } from './sentences.js';
import { describeRefusal, readTableFile } from './table-file.js';

export async function compareTablesOf(command: CompareTablesCommand): Promise<ExitCode> {
  const { older, newer, others } = alignSets(await openTables(command.older, command), await openTables(command.newer, command));
  const pairs = compareTableSets(older.tables, newer.tables);
  let isOther = !pairs.every(isSame);
  let reading: Reading = {};
  const lines = async function* (): AsyncGenerator<string> {
    yield* command.isJson ? [toVisibleJSON({ tables: pairs.map(toJson) })] : [...describePairs(pairs, [older, newer], command), ...describeOthers(others, [older, newer], command)];
    if (command.list === undefined) return;
    isOther = false;
    let counts: ComparedCounts | undefined;
    const { list, column, codeColumn, separator, encoding, heads, language } = command;
    const bytes = list === '-' ? process.stdin : createReadStream(list);
    const registries = registriesToCompare(older, newer, allRegistries(), command.tld);
    const options = { column, codeColumn, separator, encoding, heads, lang: language.tag, tellReading: (found: Reading) => void (reading = found), tellCounts: (found: ComparedCounts) => void (counts = found) };
    if (!command.isJson) yield '';
    for await (const row of compareList(bytes, ...registries, options)) {
      isOther ||= row.becomes === 'refused';
      yield command.isJson ? toVisibleJSON(row) : describeRow(row, command);
    }
    if (counts) yield command.isJson ? toVisibleJSON({ counts }) : formatComparedCounts(counts, language).map(toText).join(' ');
  };
  const isRead = await print(withLineFeeds(lines()));
  if (isRead && command.list !== undefined && !command.isQuiet) process.stderr.write(formatReading(reading, command.language.lists).map((line) => `${line}\n`).join(''));
  return isOther ? 1 : 0;
}

/** @throws UsageError for what is neither a name nor a file with a table */
async function openTables(name: string, { language }: CompareTablesCommand): Promise<TableSet> {
  const registries = allRegistries();
  const named = tablesNamed(name, registries);
  if (named) return named;
  if (name !== '-' && /^\.?[\w-]+(@[\d-]*)?$/.test(name) && !existsSync(name)) throw new UsageError(fillIn(language.cli.unknownTable, { name, names: namesOfTables(registries).join(', ') }));
  try {
    return { tables: [await readTableFile(name)] };
  } catch (error) {
    throw error instanceof LgrError ? new UsageError(describeRefusal(name, error, language)) : error;
  }
}

function describePairs(pairs: readonly TablePair[], sets: readonly TableSet[], { language, older, newer }: CompareTablesCommand): string[] {
  const partly = sets.flatMap(({ revision }, index) => (revision === undefined ? [] : [fillIn(language.tableChanges.lettersOnly, { name: [older, newer][index] as string })]));
  const told = pairs.flatMap((pair) => [
    ...('changes' in pair ? [toText(fill(language.tableChanges.pair, { older: describeTable(pair.older), newer: describeTable(pair.newer) }))] : []),
    ...formatTablePair(pair, language, MAX_TOLD_CHARACTERS).map((sentence) => ('changes' in pair ? '  ' : '') + toText(sentence)),
  ]);
  return [...told, ...partly];
}

/** The tables that the file, which is the side without a registry, is no version of. */
function describeOthers(others: readonly Table[], [older]: readonly TableSet[], { language, ...names }: CompareTablesCommand): string[] {
  const name = older?.registry ? names.newer : names.older;
  return others.length === 0 ? [] : [fillIn(language.tableChanges.notCompared, { name, tables: others.map(({ id }) => id).join(', ') })];
}

const describeRow = (row: ChangedRow, { language }: CompareTablesCommand): string => toText(formatChangedRow(row, language));

const toJson = (pair: TablePair): object => ({
  older: 'older' in pair ? metaOf(pair.older) : null,
  newer: 'newer' in pair ? metaOf(pair.newer) : null,
  ...('changes' in pair && { changes: pair.changes }),
});

const metaOf = ({ id, version, date }: Table): object => ({ id, version, date });

async function* withLineFeeds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
