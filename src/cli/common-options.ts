/** What the words of every command have in common. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { availableLanguages, lookUpLanguage } from '../messages/known-languages.js';
import { type RegistryList, registriesOf, readTlds } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import { commandLanguage, type CommandLanguage } from './command-language.js';
import { fillIn } from './sentences.js';

/** The words make no command. The message is for whoever typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Common {
  readonly language: CommandLanguage;
  readonly registries: RegistryList;
  /** A file with the table that judges instead of these. */
  readonly table?: string | undefined;
  /** The TLD of names that a table of one's own judges. */
  readonly tld?: string | undefined;
  /** Whether several TLDs are named, so that a name without one is told for each. */
  readonly tellsEach: boolean;
}

export interface HelpCommand extends Common {
  readonly kind: 'help' | 'version';
}

export const common = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  lang: { type: 'string' },
  tld: { type: 'string' },
  table: { type: 'string' },
} as const;

export async function readCommon({ lang, tld, table }: { lang?: string; tld?: string; table?: string }, language: CommandLanguage): Promise<Common> {
  const tag = lang === undefined ? undefined : lookUpLanguage(lang);
  if (lang !== undefined && tag === undefined) throw badValue('--lang', lang, availableLanguages().join(', '), language);
  const registries = allRegistries();
  const spoken = tag === undefined ? language : await commandLanguage(tag);
  if (table !== undefined) return { language: spoken, registries: registriesOf(null, registries), table, tld, tellsEach: false };
  const words = tld?.split(/[\s,]+/).filter(Boolean);
  const wrong = words?.length === 0 ? '' : words?.find((word) => readTlds(word).length === 0);
  if (wrong !== undefined) throw badValue('--tld', wrong, Object.keys(registries).join(', '), language);
  const named = registriesOf(tld ?? null, registries);
  return { language: spoken, registries: named, tellsEach: tld !== undefined && named.length > 1 };
}

/** The value of an option, or of a word, that takes one of several. */
export function oneOf<Value>(option: string, value: string, known: Readonly<Record<string, Value>>, language: CommandLanguage): Value {
  const found = Object.hasOwn(known, value) ? known[value] : undefined;
  if (found !== undefined) return found;
  const values = Object.keys(known).filter((key) => /^[\w-]+$/.test(key)).join(', ');
  throw badValue(option, value, values, language);
}

export const badValue = (option: string, value: string, values: string, { cli }: CommandLanguage): UsageError =>
  new UsageError(fillIn(cli.badValue, { option, value, values }));

export function parse<Options extends ParseArgsConfig['options'] & object>(words: readonly string[], options: Options, { cli }: CommandLanguage) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
    const [option = ''] = /-[\w-]+/.exec((error as Error).message) ?? [];
    throw new UsageError(fillIn(cli.badOption, { option }));
  }
}

type Asked = Readonly<Record<string, unknown>>;

/** @throws {UsageError} if options are asked for that mean nothing together; `apart` has for some the others */
export function refuseTogether(values: Asked, apart: Readonly<Record<string, readonly string[]>>, { cli }: CommandLanguage): void {
  for (const [one, others] of Object.entries(apart)) {
    const other = values[one] === undefined ? undefined : others.find((each) => values[each] !== undefined);
    if (other !== undefined) throw new UsageError(fillIn(cli.apart, { one: `--${one}`, other: `--${other}` }));
  }
}

/** @throws {UsageError} if options are asked for without what they are about */
export function refuseWithout(needed: string, isThere: boolean, values: Asked, options: readonly string[], { cli }: CommandLanguage): void {
  const option = isThere ? undefined : options.find((each) => values[each] !== undefined);
  if (option !== undefined) throw new UsageError(fillIn(cli.needs, { option: `--${option}`, needed }));
}

/** @throws {UsageError} if several files are the standard input, which can be read once */
export function refuseTwice(files: readonly (string | undefined)[], { cli }: CommandLanguage): void {
  if (files.filter((file) => file === '-').length > 1) throw new UsageError(cli.oneInput);
}
