/** `klartext check FILE`: writes a row for each row of the file while that is read. */
import { createReadStream } from 'node:fs';
import { judgeInOrder } from '../lists/block-threads.js';
import { type BlockedNames, readBlockedNames } from '../lists/blocked-names.js';
import { addCounts, countFaulty, type Counts, noCounts } from '../lists/counts.js';
import { EarlierLines } from '../lists/earlier-lines.js';
import { formatBlocked } from '../lists/format-blocked.js';
import { formatReading } from '../lists/format-reading.js';
import type { Reading } from '../lists/file-reading.js';
import type { Layout } from '../lists/list-layout.js';
import { readFile, type ReadingOptions } from '../lists/rows.js';
import { writeHead } from '../lists/write-rows.js';
import { fillLines } from '../lists/written-rows.js';
import { printable } from '../messages/printable.js';
import type { ExitCode } from './exit-code.js';
import { CommandJudges } from './judge-threads.js';
import type { CheckCommand } from './list-options.js';
import { print } from './print.js';
import { fillInCount } from './sentences.js';

export async function checkFile(command: CheckCommand): Promise<ExitCode> {
  const counts = noCounts();
  let reading: Reading = {};
  const isRead = await print(written({ ...command, tellReading: (found) => (reading = found) }, counts));
  const told = [...formatReading(reading, command.language.lists), summarise(counts, command)];
  if (isRead && !command.isQuiet) process.stderr.write(told.map((line) => `${line}\n`).join(''));
  return exitCodeOf(counts);
}

/** The names that nobody can have, if a file with them is named. What is not read as one of them is told. */
export async function readBlocked({ blockedFile, registries, heads, isQuiet, language }: CheckCommand): Promise<BlockedNames | undefined> {
  if (blockedFile === undefined) return undefined;
  const { blocked, told } = await readBlockedNames(blockedFile === '-' ? process.stdin : createReadStream(blockedFile), registries, { heads });
  const [compared, ...others] = formatBlocked(told, { kind: 'name', text: printable(blockedFile) }, language.lists, language.tag);
  const lines = [...(told.unread > 0 ? [compared] : []), ...(others.length > 0 ? [`${printable(blockedFile)}: ${others.join(' ')}`] : [])];
  if (!isQuiet) process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return blocked;
}

export function exitCodeOf(counts: Counts): ExitCode {
  if (countFaulty(counts) > 0) return 1;
  return counts.verdicts.caution > 0 ? 3 : 0;
}

async function* written(command: CheckCommand & Pick<ReadingOptions, 'tellReading'>, counts: Counts): AsyncGenerator<string> {
  const { file, format, language, registries, tellsEach, jobs, isQuiet, isPiece, applicant } = command;
  const blocked = await readBlocked(command);
  const { tag, conventions, messages, names } = language;
  const separator = conventions.csvSeparator;
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  // rows that appear on the terminal are progress enough
  const showsProgress = !isQuiet && process.stderr.isTTY && !process.stdout.isTTY;
  const earlier = new EarlierLines();
  let head = isPiece ? '' : writeHead(format, separator, tellsEach ? registries.map(({ tld }) => tld) : []);
  const open = (layout: Layout) => new CommandJudges({ output: 'rows', layout, asked: command.separator, registries, tellsEach, language: { tag, conventions, messages, names }, format, separator, isPiece, applicant, blocked }, jobs);
  for await (const judged of judgeInOrder(readFile(bytes, command), open)) {
    addCounts(counts, judged.counts);
    yield head + (isPiece ? judged.written.text : fillLines(judged.written, judged, earlier, counts, format));
    head = '';
    if (showsProgress) process.stderr.write(`\r${counts.rows.toLocaleString(language.tag)}`);
  }
  if (head) yield head;
  if (showsProgress) process.stderr.write('\r');
}

/** One line of counts; only those that are not 0, but always that of the rows. */
export function summarise({ rows, verdicts, repeated, related }: Counts, { language: { cli, tag } }: Pick<CheckCommand, 'language'>): string {
  const found = { ...verdicts, repeated, related };
  const told = Object.entries({ rows, ...found }).filter(([key, count]) => key === 'rows' || count > 0);
  return told
    .map(([key, count]) => fillInCount(cli[key as keyof typeof found], count, tag))
    .join(' ');
}
