import { ListError } from '../lists/list-error.js';
import { printable } from '../messages/printable.js';
import { version } from '../version.js';
import { checkFile } from './check-file.js';
import { judgeNames } from './judge-names.js';
import { type Command, readCommand, UsageError } from './options.js';
import { print } from './print.js';
import { fillIn, stringsOf } from './sentences.js';
import type { CommandStrings } from './strings.js';
import { languageOfTerminal } from './terminal.js';

/** 0: every name is permitted, or not judged. 1: a name is refused. 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

export async function run(words: readonly string[]): Promise<ExitCode> {
  let strings = stringsOf(languageOfTerminal(process.env));
  try {
    const command = readCommand(words, strings);
    strings = command.strings;
    return await carryOut(command);
  } catch (error) {
    process.stderr.write(`klartext: ${say(error, strings)}\n`);
    return 2;
  }
}

async function carryOut(command: Command): Promise<ExitCode> {
  if (command.kind === 'check') return checkFile(command);
  if (command.kind === 'names') return judgeNames(command);
  await print([command.kind === 'help' ? command.strings.help : `${version}\n`]);
  return 0;
}

/** One sentence, whatever it was. */
function say(error: unknown, strings: CommandStrings): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof ListError) return fillIn(strings.noColumn, { column: error.column });
  const { code = '', path = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return fillIn(strings.noFile, { file: path });
  return fillIn(strings.failed, { reason: code || printable(String(message)) });
}
