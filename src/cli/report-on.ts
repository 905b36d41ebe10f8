/** `klartext check FILE --summary`, `--group-by COLUMN`, `--lookalikes`: says what a list comes to, instead of its rows. */
import { createReadStream } from 'node:fs';
import { AlikeNames } from '../lists/alike-names.js';
import { judgeInOrder } from '../lists/block-threads.js';
import { addCounts, noCounts } from '../lists/counts.js';
import type { Reading } from '../lists/file-reading.js';
import { formatReading } from '../lists/format-reading.js';
import { RowGroups } from '../lists/row-groups.js';
import { readFile } from '../lists/rows.js';
import { Summary } from '../lists/summary.js';
import { type Report, writeReport } from '../lists/write-report.js';
import { toVisibleJSON } from '../lists/write-rows.js';
import { exitCodeOf, readBlocked } from './check-file.js';
import type { ExitCode } from './exit-code.js';
import { CommandJudges } from './judge-threads.js';
import type { CheckCommand, ReportCommand } from './options.js';
import { print } from './print.js';

export async function reportOn(command: CheckCommand, { isJson, summarises, findsLookalikes, groupBy }: ReportCommand): Promise<ExitCode> {
  const { file, language, registries, jobs, isQuiet, applicant, separator: asked } = command;
  const { tag, conventions, messages, names } = language;
  const blocked = await readBlocked(command);
  const summary = summarises ? new Summary(applicant !== undefined) : undefined;
  const groups = groupBy && new RowGroups(language);
  const lookalikes = findsLookalikes ? new AlikeNames() : undefined;
  const counts = noCounts();
  let reading: Reading = {};
  // sentences take long, and only groups have some
  const spoken = groups ? { language: { tag, conventions, messages, names } } : {};
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  const readers = readFile(bytes, { ...command, tellReading: (found) => (reading = found) });
  for await (const judged of judgeInOrder(readers, (layout) => new CommandJudges({ output: 'report', layout, asked, registries, ...spoken, applicant, blocked, groupBy: groupBy?.index }, jobs))) {
    addCounts(counts, judged.counts);
    for (const each of [summary, groups, lookalikes]) each?.add(judged);
  }
  const found: Report = { summary: summary?.finish(counts), groups: groups?.finish(), lookalikes: lookalikes?.finish() };
  const isRead = await print([isJson ? `${toVisibleJSON(found)}\n` : writeReport(found, groupBy?.column ?? '', language)]);
  if (isRead && !isQuiet) process.stderr.write(formatReading(reading, language.lists).map((line) => `${line}\n`).join(''));
  return exitCodeOf(counts);
}
