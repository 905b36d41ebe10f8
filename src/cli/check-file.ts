/** `klartext check FILE`: writes a row for each row of the file while that is read. */
import { createReadStream } from 'node:fs';
import { addCounts, type Counts, noCounts } from '../lists/counts.js';
import { EarlierLines } from '../lists/earlier-lines.js';
import { formatReading } from '../lists/format-reading.js';
import type { JudgedBlock } from '../lists/judge-blocks.js';
import type { Reading } from '../lists/file-reading.js';
import { readFile, type ReadingOptions, type RowReader } from '../lists/rows.js';
import { writeHead } from '../lists/write-rows.js';
import { fillLines } from '../lists/written-rows.js';
import type { ExitCode } from './exit-code.js';
import { BlockJudges } from './judge-threads.js';
import type { CheckCommand } from './options.js';
import { print } from './print.js';
import { fillIn } from './sentences.js';

export async function checkFile(command: CheckCommand): Promise<ExitCode> {
  const counts = noCounts();
  let reading: Reading = {};
  const isRead = await print(written({ ...command, tellReading: (found) => (reading = found) }, counts));
  const told = [...formatReading(reading, command.language.lists), summarise(counts, command)];
  if (isRead && !command.isQuiet) process.stderr.write(told.map((line) => `${line}\n`).join(''));
  const { refused, invalid, mismatched, malformed, caution } = counts.verdicts;
  if (refused + invalid + mismatched + malformed > 0) return 1;
  return caution > 0 ? 3 : 0;
}

async function* written(command: CheckCommand & Pick<ReadingOptions, 'tellReading'>, counts: Counts): AsyncGenerator<string> {
  const { format, language, isQuiet } = command;
  // rows that appear on the terminal are progress enough
  const showsProgress = !isQuiet && process.stderr.isTTY && !process.stdout.isTTY;
  const earlier = new EarlierLines();
  let head = writeHead(format, language.conventions.csvSeparator);
  for await (const judged of judgedBlocks(command)) {
    addCounts(counts, judged.counts);
    yield head + fillLines(judged.text, judged, earlier, counts, format);
    head = '';
    if (showsProgress) process.stderr.write(`\r${counts.rows.toLocaleString(language.tag)}`);
  }
  if (head) yield head;
  if (showsProgress) process.stderr.write('\r');
}

/** The blocks of a file in their order, some of which are judged while others are read and written. */
async function* judgedBlocks(command: CheckCommand & Pick<ReadingOptions, 'tellReading'>): AsyncGenerator<JudgedBlock> {
  const { file, format, language, registries, jobs } = command;
  const { tag, conventions, messages, names } = language;
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  const waiting: Promise<JudgedBlock>[] = [];
  let judges: BlockJudges | undefined;
  let hear: RowReader['hear'] | undefined;
  const next = async (): Promise<JudgedBlock> => {
    const judged = (await waiting.shift())!;
    hear?.(judged.reading);
    return judged;
  };
  try {
    for await (const reader of readFile(bytes, command)) {
      const block = reader.takeBlock();
      if (block.text === '') continue;
      const { layout } = reader;
      judges ??= new BlockJudges({ layout, asked: command.separator, registries, language: { tag, conventions, messages, names }, format, separator: conventions.csvSeparator }, jobs);
      hear = (found) => reader.hear(found);
      const judged = judges.judge(block);
      judged.catch(() => undefined); // whoever waits for it hears of it
      waiting.push(judged);
      if (waiting.length > judges.room) yield await next();
    }
    while (waiting.length > 0) yield await next();
  } finally {
    judges?.close();
  }
}

/** One line of counts; only those that are not 0, but always that of the rows. */
function summarise({ rows, verdicts, repeated, related }: Counts, { language: { cli, tag } }: CheckCommand): string {
  const found = { ...verdicts, repeated, related };
  const told = Object.entries({ rows, ...found }).filter(([key, count]) => key === 'rows' || count > 0);
  return told
    .map(([key, count]) => fillIn(cli[key as keyof typeof found], { count: count.toLocaleString(tag) }, count))
    .join(' ');
}
