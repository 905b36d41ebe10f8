import { ListError } from '../lists/list-error.js';
import { availableLanguages } from '../messages/known-languages.js';
import { printable } from '../messages/printable.js';
import { version } from '../version.js';
import { checkFile } from './check-file.js';
import { judgeNames } from './judge-names.js';
import { type Command, readCommand, UsageError } from './options.js';
import { print } from './print.js';
import { commandLanguage, type CommandLanguage } from './command-language.js';
import { fillIn } from './sentences.js';
import { languageOfTerminal } from './terminal.js';

/** 0: every name is permitted, or not judged. 1: a name is refused. 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

export async function run(words: readonly string[]): Promise<ExitCode> {
  let language = await commandLanguage(languageOfTerminal(process.env));
  try {
    const command = await readCommand(words, language);
    language = command.language;
    return await carryOut(command);
  } catch (error) {
    process.stderr.write(`klartext: ${say(error, language)}\n`);
    return 2;
  }
}

async function carryOut(command: Command): Promise<ExitCode> {
  if (command.kind === 'check') return checkFile(command);
  if (command.kind === 'names') return judgeNames(command);
  const help = fillIn(command.language.cli.help, { languages: availableLanguages().join(', ') });
  await print([command.kind === 'help' ? help : `${version}\n`]);
  return 0;
}

/** One sentence, whatever it was. */
function say(error: unknown, { cli }: CommandLanguage): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof ListError) return fillIn(cli.noColumn, { column: error.column });
  const { code = '', path = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return fillIn(cli.noFile, { file: path });
  return fillIn(cli.failed, { reason: code || printable(String(message)) });
}
