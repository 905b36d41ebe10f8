/** Runs the command: from its words to its exit code. */
import { inspect } from 'node:util';
import { DrawError } from '../draw/draw-error.js';
import { formatDrawProblem } from '../draw/format-draw.js';
import { LgrError } from '../lgr/lgr-error.js';
import { formatProblem } from '../lists/format-reading.js';
import { ListError } from '../lists/list-error.js';
import { availableLanguages } from '../messages/known-languages.js';
import { printable } from '../messages/printable.js';
import { version } from '../version.js';
import { allRegistries, loadRegistries } from '../registry/registered.js';
import { registryOf } from '../registry/registry-of-table.js';
import { checkFile } from './check-file.js';
import { checkTables } from './check-tables.js';
import { compareTablesOf } from './compare-tables.js';
import { drawLots } from './draw-lots.js';
import { drawPicture } from './draw-picture.js';
import { drawQr } from './draw-qr.js';
import type { ExitCode } from './exit-code.js';
import { giveBack } from './give-back.js';
import { judgeNames } from './judge-names.js';
import { reportOn } from './report-on.js';
import { listVariants } from './list-variants.js';
import { badValue, UsageError } from './common-options.js';
import { encodings } from './list-options.js';
import { type Command, readCommand } from './options.js';
import { print } from './print.js';
import { tellReceipt, verifyReceiptOf } from './tell-receipt.js';
import { commandLanguage, type CommandLanguage } from './command-language.js';
import { fillIn } from './sentences.js';
import { describeRefusal, readTableFile } from './table-file.js';
import { languageAsked, languageOfTerminal } from './terminal.js';

/** Whatever goes wrong is one line on standard error; a fault of the program is there with its stack, too, if DEBUG is set. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  let language = await commandLanguage(languageAsked(words) ?? languageOfTerminal(process.env));
  try {
    await loadRegistries();
    const command = await readCommand(words, language);
    language = command.language;
    return await carryOut(await withTable(command));
  } catch (error) {
    process.stderr.write(`klartext: ${describeError(error, language)}\n`);
    if (process.env['DEBUG'] && !isExpected(error)) process.stderr.write(`${inspect(error).split('\n').map(printable).join('\n')}\n`);
    return 2;
  }
}

/** The command with the registry of the table that it names, which then judges alone. */
async function withTable(command: Command): Promise<Command> {
  const { table: file, tld, language } = command;
  if (file === undefined || ['help', 'draw help', 'paper help', 'version'].includes(command.kind)) return command;
  try {
    const table = await readTableFile(file);
    const registry = registryOf(tld === undefined ? table : { ...table, scope: tld });
    const isTld = tld === undefined || registryOf({ ...table, scope: tld }, 'invalid').tld === registry.tld;
    if (!isTld) throw badValue('--tld', tld, Object.keys(allRegistries()).join(', '), language);
    return { ...command, registries: [registry] };
  } catch (error) {
    throw error instanceof LgrError ? new UsageError(describeRefusal(file, error, language)) : error;
  }
}

async function carryOut(command: Command): Promise<ExitCode> {
  if (command.kind === 'check') return command.annotates || command.mends ? giveBack(command) : command.report ? reportOn(command, command.report) : checkFile(command);
  if (command.kind === 'names') return judgeNames(command);
  if (command.kind === 'lgr check') return checkTables(command);
  if (command.kind === 'tables compare') return compareTablesOf(command);
  if (command.kind === 'lgr variants') return listVariants(command);
  if (command.kind === 'draw') return drawLots(command);
  if (command.kind === 'picture') return drawPicture(command, now());
  if (command.kind === 'qr') return drawQr(command);
  if (command.kind === 'receipt') return tellReceipt(command, now());
  if (command.kind === 'receipt verify') return verifyReceiptOf(command, now());
  if (command.kind === 'version') return tell(`${version}\n`);
  if (command.kind === 'draw help') return tell(command.language.cli.drawHelp);
  if (command.kind === 'paper help') return tell(command.language.paper.help);
  const help = fillIn(command.language.cli.help, { languages: availableLanguages().join(', '), tlds: Object.keys(allRegistries()).join(' '), encodings: Object.keys(encodings).join(', ') });
  return tell(help);
}

/** The time that is written down. As usual where files are to be the same each time, the environment may set it. */
function now(): Date {
  const { SOURCE_DATE_EPOCH: seconds = '' } = process.env;
  return /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : new Date();
}

async function tell(text: string): Promise<ExitCode> {
  await print([text]);
  return 0;
}

/** An error as one sentence. */
function describeError(error: unknown, { cli, draw, lists }: CommandLanguage): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof DrawError) return formatDrawProblem(error.problem, draw);
  if (error instanceof ListError) return formatProblem(error.problem, lists) + (error.problem.kind === 'encoding' ? ' (--encoding)' : '');
  if (!isOfSystem(error)) return fillIn(cli.broken, { reason: String(error) });
  return error.code === 'ENOENT' ? fillIn(cli.noFile, { file: error.path ?? '' }) : fillIn(cli.failed, { reason: error.code });
}

/** Words that ask for nothing, a column that is missing, a file that can't be read or written. */
const isExpected = (error: unknown): boolean => error instanceof UsageError || error instanceof DrawError || error instanceof ListError || isOfSystem(error);

/** Whether the system says so, such as of a file: `EISDIR`. */
const isOfSystem = (error: unknown): error is NodeJS.ErrnoException & { readonly code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error;
