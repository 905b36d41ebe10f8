/** The words of tables: what is wrong with them, what names belong together by them, and how two of them differ. */
import { MAX_LISTED_VARIANTS } from '../limits.js';
import type { ReadingOptions } from '../lists/rows.js';
import { readTlds } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import type { CommandLanguage } from './command-language.js';
import { badValue, type Common, common, type HelpCommand, oneOf, parse, readCommon, refuseTwice, refuseWithout, UsageError } from './common-options.js';
import { ofLists, readReading } from './list-options.js';

export interface CheckTablesCommand extends Common {
  readonly kind: 'lgr check';
  /** `-`: the standard input. */
  readonly files: readonly string[];
  readonly isJson: boolean;
}

export interface ListVariantsCommand extends Common {
  readonly kind: 'lgr variants';
  readonly names: readonly string[];
  readonly table: string;
  /** How many variants of each name are listed. */
  readonly limit: number;
  readonly isJson: boolean;
}

export interface CompareTablesCommand extends Common, ReadingOptions {
  readonly kind: 'tables compare';
  /** Files, or names of tables that the package has. */
  readonly older: string;
  readonly newer: string;
  /** A list that is tried against both. */
  readonly list: string | undefined;
  readonly isJson: boolean;
  readonly isQuiet: boolean;
}

const ofLgr = { ...common, json: { type: 'boolean' }, limit: { type: 'string' } } as const;

const ofTables = { ...ofLists, json: { type: 'boolean' }, list: { type: 'string' } } as const;

export async function readLgr(words: readonly string[], language: CommandLanguage): Promise<CheckTablesCommand | ListVariantsCommand | HelpCommand> {
  const { values, positionals } = parse(words, ofLgr, language);
  const settings = await readCommon(values, language);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'help' : 'version' };
  const [verb, ...rest] = positionals;
  if (verb === undefined) throw new UsageError(language.cli.noTable);
  const kind = oneOf('lgr', verb, { check: 'lgr check', variants: 'lgr variants' } as const, language);
  const isJson = values.json ?? false;
  const { table, limit = String(MAX_LISTED_VARIANTS) } = values;
  if (kind === 'lgr check') {
    if (rest.length === 0 || table !== undefined) throw new UsageError(language.cli.noTable);
    refuseWithout('klartext lgr variants', false, values, ['limit'], language);
    refuseTwice(rest, language);
    return { ...settings, kind, files: rest, isJson };
  }
  if (table === undefined) throw new UsageError(language.cli.noTable);
  if (rest.length === 0) throw new UsageError(language.cli.noName);
  if (!/^[1-9]\d{0,5}$/.test(limit)) throw badValue('--limit', limit, '1, 2 … 999999', language);
  return { ...settings, kind, names: rest, table, limit: Number(limit), isJson };
}

export async function readTables(words: readonly string[], spoken: CommandLanguage): Promise<CompareTablesCommand | HelpCommand> {
  const { values, positionals } = parse(words, ofTables, spoken);
  const settings = await readCommon(values, spoken);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'help' : 'version' };
  const { language } = settings;
  const [verb, older, newer, ...more] = positionals;
  const { tld } = values;
  const [asked, ...others] = readTlds(tld ?? '');
  if (verb === undefined || values.table !== undefined || values.format !== undefined) throw new UsageError(language.cli.twoTables);
  const kind = oneOf('tables', verb, { compare: 'tables compare' } as const, language);
  if (older === undefined || newer === undefined || more.length > 0) throw new UsageError(language.cli.twoTables);
  refuseWithout('--list', values.list !== undefined, values, ['column', 'code-column', 'separator', 'encoding', 'tld', 'quiet'], language);
  refuseTwice([older, newer, values.list], language);
  if (tld !== undefined && (asked === undefined || others.length > 0)) throw badValue('--tld', tld, Object.keys(allRegistries()).join(', '), language);
  return { ...settings, kind, older, newer, list: values.list, tld: asked, isJson: values.json ?? false, isQuiet: values.quiet ?? false, ...readReading(values, language) };
}
