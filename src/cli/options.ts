/** Reads the words of the command line. */
import type { CommandLanguage } from './command-language.js';
import { type Common, common, type HelpCommand, parse, readCommon, UsageError } from './common-options.js';
import { type DrawCommand, readDraw } from './draw-options.js';
import { type CheckCommand, readCheck } from './list-options.js';
import { type PaperCommand, readPicture, readQr, readReceiptCommand } from './paper-options.js';
import { type CheckTablesCommand, type CompareTablesCommand, type ListVariantsCommand, readLgr, readTables } from './table-options.js';

export interface NamesCommand extends Common {
  readonly kind: 'names';
  readonly names: readonly string[];
  readonly isJson: boolean;
}

export type Command = NamesCommand | CheckCommand | CheckTablesCommand | ListVariantsCommand | CompareTablesCommand | DrawCommand | PaperCommand | HelpCommand | (Common & { readonly kind: 'draw help' });

const ofNames = { ...common, json: { type: 'boolean' } } as const;

/**
 * `language` is the one that is spoken where the words ask for no other.
 * @throws {UsageError} in that language
 */
export function readCommand(words: readonly string[], language: CommandLanguage): Promise<Command> {
  const [first, ...others] = words;
  if (first === 'check') return readCheck(others, language);
  if (first === 'draw') return readDraw(others, language);
  if (first === 'picture') return readPicture(others, language);
  if (first === 'qr') return readQr(others, language);
  if (first === 'receipt') return readReceiptCommand(others, language);
  if (first === 'tables') return readTables(others, language);
  return first === 'lgr' ? readLgr(others, language) : readNames(words, language);
}

async function readNames(words: readonly string[], language: CommandLanguage): Promise<Command> {
  const { values, positionals: names } = parse(words, ofNames, language);
  const settings = await readCommon(values, language);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'help' : 'version' };
  if (names.length === 0) throw new UsageError(language.cli.noName);
  return { ...settings, kind: 'names', names, isJson: values.json ?? false };
}
