/** Reads the words of the command line. */
import type { Encoding } from '../lists/encodings.js';
import { MAX_LISTED_VARIANTS } from '../limits.js';
import type { Separator } from '../lists/records.js';
import type { ReadingOptions } from '../lists/rows.js';
import type { ResultFormat } from '../lists/write-rows.js';
import { readTlds } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import type { CommandLanguage } from './command-language.js';
import { badValue, type Common, common, oneOf, parse, readCommon, UsageError } from './common-options.js';
import { type PaperCommand, readPicture, readQr, readReceiptCommand } from './paper-options.js';

export interface NamesCommand extends Common {
  readonly kind: 'names';
  readonly names: readonly string[];
  readonly isJson: boolean;
}

export interface CheckCommand extends Common, ReadingOptions {
  readonly kind: 'check';
  /** `-`: the standard input. */
  readonly file: string;
  readonly format: ResultFormat;
  /** What a report says; nothing where the rows are written. */
  readonly report: ReportCommand | undefined;
  readonly isQuiet: boolean;
  /** Whether the file comes back, with what is said of its names, or mended. */
  /** Whether the list is a piece of one, of which nothing is said that depends on other rows. */
  readonly isPiece: boolean;
  /** A file with names that nobody can have. */
  readonly blockedFile: string | undefined;
  /** Which of the kept cells is the applicant. */
  readonly applicant: number | undefined;
  readonly annotates: boolean;
  readonly mends: boolean;
  /** How many threads judge; undefined where nobody says. */
  readonly jobs: number | undefined;
}

export interface ReportCommand {
  readonly isJson: boolean;
  readonly summarises: boolean;
  readonly findsLookalikes: boolean;
  /** The column by which rows are grouped, and which of the kept cells that is. */
  readonly groupBy: { readonly column: string; readonly index: number } | undefined;
}

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

export interface DrawCommand extends Common, ReadingOptions {
  readonly kind: 'draw';
  /** A list, or the base that was made of one; `-`: the standard input. */
  readonly file: string;
  /** `base`: it is only written. */
  readonly work: 'base' | 'draw' | { readonly verify: string } | { readonly again: string; readonly names: readonly string[] };
  readonly seed: string | undefined;
  /** Columns of a list. */
  readonly applicant: string | undefined;
  readonly caseNumber: string | undefined;
  readonly queue: string | undefined;
  readonly queues: readonly string[];
  readonly format: 'json' | 'csv';
  readonly isQuiet: boolean;
}

export type Command = NamesCommand | CheckCommand | CheckTablesCommand | ListVariantsCommand | CompareTablesCommand | DrawCommand | PaperCommand | (Common & { readonly kind: 'help' | 'draw help' | 'version' });

const ofNames = { ...common, json: { type: 'boolean' } } as const;

const ofLgr = { ...ofNames, limit: { type: 'string' } } as const;

const ofLists = {
  ...common,
  format: { type: 'string' },
  column: { type: 'string' },
  'code-column': { type: 'string' },
  separator: { type: 'string' },
  encoding: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

const ofCheck = {
  ...ofLists,
  jobs: { type: 'string' },
  independent: { type: 'boolean' },
  blocked: { type: 'string' },
  applicant: { type: 'string' },
  'group-by': { type: 'string' },
  summary: { type: 'boolean' },
  lookalikes: { type: 'boolean' },
  annotate: { type: 'boolean' },
  mend: { type: 'boolean' },
} as const;

const ofTables = { ...ofLists, json: { type: 'boolean' }, list: { type: 'string' } } as const;

const ofDraw = {
  ...ofLists,
  applicant: { type: 'string' },
  case: { type: 'string' },
  queue: { type: 'string' },
  order: { type: 'string' },
  seed: { type: 'string' },
  base: { type: 'boolean' },
  verify: { type: 'string' },
  again: { type: 'string' },
  names: { type: 'string' },
} as const;

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

async function readLgr(words: readonly string[], language: CommandLanguage): Promise<Command> {
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
    return { ...settings, kind, files: rest, isJson };
  }
  if (table === undefined) throw new UsageError(language.cli.noTable);
  if (rest.length === 0) throw new UsageError(language.cli.noName);
  if (!/^[1-9]\d{0,5}$/.test(limit)) throw badValue('--limit', limit, '1, 2 … 999999', language);
  return { ...settings, kind, names: rest, table, limit: Number(limit), isJson };
}

async function readTables(words: readonly string[], spoken: CommandLanguage): Promise<Command> {
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
  if (tld !== undefined && (asked === undefined || others.length > 0)) throw badValue('--tld', tld, Object.keys(allRegistries()).join(', '), language);
  return { ...settings, kind, older, newer, list: values.list, tld: asked, isJson: values.json ?? false, isQuiet: values.quiet ?? false, ...readReading(values, language) };
}

async function readCheck(words: readonly string[], language: CommandLanguage): Promise<Command> {
  const { values, positionals } = parse(words, ofCheck, language);
  const settings = await readCommon(values, language);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'help' : 'version' };
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new UsageError(language.cli.manyFiles);
  const { jobs, applicant } = values;
  const isReport = [values.summary, values.lookalikes, values['group-by']].some((value) => value !== undefined);
  if ((values.annotate || values.mend) && (isReport || values.format !== undefined)) throw new UsageError(language.cli.oneOutput);
  const kept = [applicant, values['group-by']].filter((column) => column !== undefined);
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs)) throw badValue('--jobs', jobs, '1, 2 … 99', language);
  return {
    ...settings,
    kind: 'check',
    file,
    ...readOutput(values, language),
    ...readReading(values.independent ? { encoding: 'utf-8', ...values } : values, settings.language),
    isQuiet: values.quiet ?? false,
    isPiece: values.independent ?? false,
    blockedFile: values.blocked,
    applicant: applicant === undefined ? undefined : 0,
    ...(kept.length > 0 && { keep: kept }),
    annotates: values.annotate ?? false,
    mends: values.mend ?? false,
    jobs: jobs === undefined ? undefined : Number(jobs),
  };
}

/** How a list is read. */
function readReading({ column, separator, encoding, ...values }: { column?: string; 'code-column'?: string; separator?: string; encoding?: string }, language: CommandLanguage): ReadingOptions {
  return {
    column,
    codeColumn: values['code-column'],
    heads: language.columnHeads,
    separator: separator === undefined ? undefined : oneOf('--separator', separator, separators, language),
    encoding: encoding === undefined ? undefined : oneOf('--encoding', encoding.toLowerCase(), encodings, language),
  };
}

async function readDraw(words: readonly string[], spoken: CommandLanguage): Promise<Command> {
  const { values, positionals } = parse(words, ofDraw, spoken);
  const settings = await readCommon(values, spoken);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'draw help' : 'version' };
  const { language } = settings;
  const { cli } = language;
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new UsageError(cli.manyFiles);
  const { seed, base, verify, again, queue, order } = values;
  const names = values.names?.split(/[\s,]+/).filter(Boolean) ?? [];
  if (base && [seed, again, verify].some((value) => value !== undefined)) throw new UsageError(cli.drawBase);
  if (verify !== undefined && again !== undefined) throw new UsageError(cli.drawVerify);
  if ((again === undefined) !== (names.length === 0)) throw new UsageError(cli.drawAgain);
  if ((queue === undefined) !== (order === undefined)) throw new UsageError(cli.drawQueues);
  if (seed === undefined && !base && verify === undefined) throw new UsageError(cli.drawSeed);
  return {
    ...settings,
    kind: 'draw',
    file,
    work: base ? 'base' : verify !== undefined ? { verify } : again !== undefined ? { again, names } : 'draw',
    seed,
    applicant: values.applicant,
    caseNumber: values.case,
    queue,
    queues: order?.split(',').map((each) => each.trim()) ?? [],
    ...readReading(values, language),
    format: oneOf('--format', values.format ?? 'json', { json: 'json', csv: 'csv' }, language),
    isQuiet: values.quiet ?? false,
  };
}

/** Rows or a report, and how it is written. */
function readOutput(
  values: { format?: string; summary?: boolean; lookalikes?: boolean; 'group-by'?: string; applicant?: string }, language: CommandLanguage,
): Pick<CheckCommand, 'format' | 'report'> {
  const { format, summary = false, lookalikes = false, 'group-by': column } = values;
  if (!summary && !lookalikes && column === undefined) return { format: oneOf('--format', format ?? 'csv', { csv: 'csv', jsonl: 'jsonl' }, language), report: undefined };
  const isJson = oneOf('--format', format ?? 'md', { md: 'md', json: 'json' }, language) === 'json';
  const groupBy = column === undefined ? undefined : { column, index: values.applicant === undefined ? 0 : 1 };
  return { format: 'jsonl', report: { isJson, summarises: summary, findsLookalikes: lookalikes, groupBy } };
}

const separators: Readonly<Record<string, Separator>> = {
  ',': ',', comma: ',', ';': ';', semicolon: ';', '\t': '\t', '\\t': '\t', tab: '\t', '|': '|', pipe: '|', '': '', none: '',
};

export const encodings: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8', 'windows-1252': 'windows-1252', macroman: 'macintosh', macintosh: 'macintosh', cp850: 'cp850', cp437: 'cp850',
};
