/** `klartext check FILE --summary`, `--group-by COLUMN`, `--lookalikes`: says what a list comes to, instead of its rows. */
import { createReadStream } from 'node:fs';
import { noCounts } from '../lists/counts.js';
import type { Reading } from '../lists/file-reading.js';
import { formatReading } from '../lists/format-reading.js';
import { reportOnFile } from '../lists/report-file.js';
import { writeReport } from '../lists/write-report.js';
import { toVisibleJSON } from '../messages/visible-json.js';
import { exitCodeOf, readBlocked } from './check-file.js';
import type { ExitCode } from './exit-code.js';
import { CommandJudges } from './judge-threads.js';
import type { CheckCommand, ReportCommand } from './list-options.js';
import { print } from './print.js';

export async function reportOn(command: CheckCommand, { isJson, summarises, findsLookalikes, groupBy }: ReportCommand): Promise<ExitCode> {
  const { file, language, jobs, isQuiet } = command;
  const counts = noCounts();
  let reading: Reading = {};
  const options = { ...command, blocked: await readBlocked(command), summarises, findsLookalikes, groupBy: groupBy?.index, tellReading: (found: Reading) => void (reading = found) };
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  const found = await reportOnFile(bytes, { ...options, open: (terms) => new CommandJudges({ output: 'report', ...terms }, jobs) }, counts);
  const isRead = await print([isJson ? `${toVisibleJSON(found)}\n` : writeReport(found, groupBy?.column ?? '', language)]);
  if (isRead && !isQuiet) process.stderr.write(formatReading(reading, language.lists).map((line) => `${line}\n`).join(''));
  return exitCodeOf(counts);
}
