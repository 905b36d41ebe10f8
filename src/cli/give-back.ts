/** `klartext check FILE --annotate`, `--mend`: writes the file itself, with what is said of its names, or mended. */
import { createReadStream } from 'node:fs';
import { countFaulty } from '../lists/counts.js';
import { FileForm } from '../lists/file-form.js';
import type { Reading } from '../lists/file-reading.js';
import { formatForm } from '../lists/format-form.js';
import { formatReading } from '../lists/format-reading.js';
import { learnForm, noReturnCounts, type ReturnCounts, returnFile } from '../lists/return-file.js';
import type { ReturnTerms } from '../lists/return-block.js';
import { exitCodeOf, readBlocked, summarise } from './check-file.js';
import type { ExitCode } from './exit-code.js';
import { CommandJudges } from './judge-threads.js';
import type { CheckCommand } from './list-options.js';
import { print } from './print.js';
import { fillInCount } from './sentences.js';
import { asTerminalText } from './terminal.js';

export async function giveBack(command: CheckCommand): Promise<ExitCode> {
  const { file, registries, jobs, annotates, mends, isQuiet, language: { tag, conventions, messages, names, batch, columnHeads, lists } } = command;
  const counts = noReturnCounts();
  const form = file === '-' ? new FileForm() : await learnForm(createReadStream(file), command);
  let reading: Reading = {};
  const options = {
    ...command,
    blocked: await readBlocked(command),
    language: { tag, conventions, messages, names },
    registries,
    form,
    mends,
    words: annotates ? { heads: columnHeads.added, rows: batch } : undefined,
    tellReading: (found: Reading) => void (reading = found),
    open: (terms: ReturnTerms) => new CommandJudges({ output: 'file', ...terms }, jobs),
  };
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  const returned = returnFile(bytes, options, counts);
  const isRead = await print(process.stdout.isTTY ? asTerminalText(returned, () => form.encoding) : returned);
  const told = [...formatReading(reading, lists), ...formatForm({ encoding: form.encoding, otherEncoding: form.otherEncoding, lacking: counts.lacking }, lists, tag), summarise(counts, command), ...(mends ? tellMended(counts, command) : [])];
  if (isRead && !isQuiet) process.stderr.write(told.map((line) => `${line}\n`).join(''));
  return exitCodeOf(counts);
}

function tellMended(counts: ReturnCounts, { language: { cli, tag } }: CheckCommand): string[] {
  return [fillInCount(cli.changed, counts.changed, tag), fillInCount(cli.left, countFaulty(counts), tag)];
}
