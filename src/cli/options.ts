/** What the words of the command line ask for. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { ListOptions } from '../lists/check-list.js';
import type { Separator } from '../lists/records.js';
import type { ResultFormat } from '../lists/write-rows.js';
import { type Language, languageOf } from '../messages/language.js';
import { registries } from '../registries/bundled.js';
import { registriesOf, wordsOf } from '../registry/choose.js';
import { fillIn, stringsOf } from './sentences.js';
import type { CommandStrings } from './strings.js';
import { languageOfTerminal } from './terminal.js';

/** Words that ask for nothing that there is. The message is for who typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Common {
  readonly strings: CommandStrings;
  readonly language: Language;
  readonly registries: ListOptions['registries'];
}

export interface NamesCommand extends Common {
  readonly kind: 'names';
  readonly names: readonly string[];
  readonly isJson: boolean;
}

export interface CheckCommand extends Common, ListOptions {
  readonly kind: 'check';
  /** `-`: the standard input. */
  readonly file: string;
  readonly format: ResultFormat;
  readonly isQuiet: boolean;
}

export type Command = NamesCommand | CheckCommand | (Common & { readonly kind: 'help' | 'version' });

const common = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  lang: { type: 'string' },
  tld: { type: 'string' },
} as const;

const ofNames = { ...common, json: { type: 'boolean' } } as const;

const ofCheck = {
  ...common,
  format: { type: 'string' },
  column: { type: 'string' },
  'code-column': { type: 'string' },
  separator: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

/** @throws {UsageError} in the language of `strings` */
export function readCommand(words: readonly string[], strings: CommandStrings): Command {
  return words[0] === 'check' ? readCheck(words.slice(1), strings) : readNames(words, strings);
}

function readNames(words: readonly string[], strings: CommandStrings): Command {
  const { values, positionals: names } = parse(words, ofNames, strings);
  const settings = readCommon(values, strings);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'help' : 'version' };
  if (names.length === 0) throw new UsageError(strings.noName);
  return { ...settings, kind: 'names', names, isJson: values.json ?? false };
}

function readCheck(words: readonly string[], strings: CommandStrings): Command {
  const { values, positionals } = parse(words, ofCheck, strings);
  const settings = readCommon(values, strings);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'help' : 'version' };
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new UsageError(strings.manyFiles);
  const { separator } = values;
  return {
    ...settings,
    kind: 'check',
    file,
    format: oneOf('format', values.format ?? 'csv', { csv: 'csv', jsonl: 'jsonl' }, strings),
    column: values.column,
    codeColumn: values['code-column'],
    separator: separator === undefined ? undefined : oneOf('separator', separator, separators, strings),
    isQuiet: values.quiet ?? false,
  };
}

const separators: Readonly<Record<string, Separator>> = {
  ',': ',', comma: ',', ';': ';', semicolon: ';', '\t': '\t', '\\t': '\t', tab: '\t', '': '', none: '',
};

function readCommon({ lang, tld }: { lang?: string; tld?: string }, strings: CommandStrings): Common {
  const tag = lang === undefined ? languageOfTerminal(process.env) : oneOf('lang', lang, { sv: 'sv', en: 'en' }, strings);
  const unknown = wordsOf(tld ?? null).find((word) => word !== '' && !Object.hasOwn(registries, word));
  if (unknown !== undefined || tld === '') throw new UsageError(fillIn(strings.badValue, { option: '--tld', value: unknown ?? '', values: 'se, nu' }));
  return { strings: stringsOf(tag), language: languageOf(tag), registries: registriesOf(tld ?? null, registries) };
}

/** One of the values of an option. */
function oneOf<Value>(option: string, value: string, known: Readonly<Record<string, Value>>, strings: CommandStrings): Value {
  const found = Object.hasOwn(known, value) ? known[value] : undefined;
  if (found !== undefined) return found;
  const values = Object.keys(known).filter((key) => /^\w+$/.test(key)).join(', ');
  throw new UsageError(fillIn(strings.badValue, { option: `--${option}`, value, values }));
}

function parse<Options extends ParseArgsConfig['options'] & object>(words: readonly string[], options: Options, strings: CommandStrings) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const [option = ''] = /-[\w-]+/.exec((error as Error).message) ?? [];
    throw new UsageError(fillIn(strings.badOption, { option }));
  }
}
