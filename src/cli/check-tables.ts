/** `klartext lgr check FILE…`: says what is wrong with tables, as their authors want to know it. */
import { checkTable, type TableFault } from '../lgr/check-table.js';
import { LgrError } from '../lgr/lgr-error.js';
import type { Table } from '../lgr/table.js';
import { toVisibleJSON } from '../messages/visible-json.js';
import { formatTableFault } from '../messages/format-table-fault.js';
import { toText } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import type { ExitCode } from './exit-code.js';
import type { CheckTablesCommand } from './table-options.js';
import { print } from './print.js';
import { fillInCount } from './sentences.js';
import { describeRefusal, lineOf, readTableFile } from './table-file.js';

/** What there is to say of one file. */
type Answer = { readonly file: string } & ({ readonly table: Table; readonly faults: readonly TableFault[] } | { readonly refusal: LgrError });

export async function checkTables(command: CheckTablesCommand): Promise<ExitCode> {
  let isSound = true;
  const written = async function* (): AsyncGenerator<string> {
    for (const file of command.files) {
      const answer = await examine(file);
      isSound &&= 'faults' in answer && answer.faults.length === 0;
      yield command.isJson ? `${toVisibleJSON(toJson(answer))}\n` : describe(answer, command).map((line) => `${line}\n`).join('');
    }
  };
  await print(written());
  return isSound ? 0 : 1;
}

async function examine(file: string): Promise<Answer> {
  try {
    const table = await readTableFile(file);
    return { file, table, faults: checkTable(table) };
  } catch (error) {
    if (error instanceof LgrError) return { file, refusal: error };
    throw error;
  }
}

function toJson(answer: Answer): object {
  const { file } = answer;
  if ('refusal' in answer) {
    const { element, reason } = answer.refusal;
    const line = lineOf(answer.refusal);
    return { file, isTable: false, element, reason, ...(line !== undefined && { line }) };
  }
  const { id, version, date } = answer.table;
  return { file, isTable: true, id, version, date, faults: answer.faults };
}

/** Each line begins with the file, as those of other tools that check files do. */
function describe(answer: Answer, { language }: CheckTablesCommand): string[] {
  const { file } = answer;
  if ('refusal' in answer) return [describeRefusal(file, answer.refusal, language)];
  const { table, faults } = answer;
  const count = faults.length;
  const lines = [
    [table.id, table.version, table.date].filter(Boolean).map(printable).join(', '),
    ...faults.map((fault) => toText(formatTableFault(fault, language))),
    count === 0 ? language.cli.noFaults : fillInCount(language.cli.faults, count, language.tag),
  ];
  return lines.map((line) => `${printable(file)}: ${line}`);
}
