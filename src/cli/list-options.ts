/** The words of lists that are checked, and how any list is read. */
import type { Encoding } from '../lists/encodings.js';
import type { Separator } from '../lists/records.js';
import type { ReadingOptions } from '../lists/rows.js';
import type { ResultFormat } from '../lists/write-rows.js';
import type { CommandLanguage } from './command-language.js';
import { badValue, type Common, common, type HelpCommand, oneOf, parse, readCommon, refuseTogether, refuseTwice, UsageError } from './common-options.js';

export interface CheckCommand extends Common, ReadingOptions {
  readonly kind: 'check';
  /** `-`: the standard input. */
  readonly file: string;
  readonly format: ResultFormat;
  /** What a report says; nothing where the rows are written. */
  readonly report: ReportCommand | undefined;
  readonly isQuiet: boolean;
  /** Whether the list is a piece of one, of which nothing is said that depends on other rows. */
  readonly isPiece: boolean;
  /** A file with names that nobody can have. */
  readonly blockedFile: string | undefined;
  /** Which of the kept cells is the applicant. */
  readonly applicant: number | undefined;
  /** Whether the file comes back, with what is said of its names, or mended. */
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

/** The options of every list. */
export const ofLists = {
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

export async function readCheck(words: readonly string[], language: CommandLanguage): Promise<CheckCommand | HelpCommand> {
  const { values, positionals } = parse(words, ofCheck, language);
  const settings = await readCommon(values, language);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'help' : 'version' };
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new UsageError(language.cli.manyFiles);
  refuseTogether(values, { independent: ['summary', 'group-by', 'lookalikes', 'applicant'] }, language);
  refuseTwice([file, values.blocked, values.table], language);
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

/** How a list is read. */
export function readReading({ column, separator, encoding, ...values }: { column?: string; 'code-column'?: string; separator?: string; encoding?: string }, language: CommandLanguage): ReadingOptions {
  return {
    column,
    codeColumn: values['code-column'],
    heads: language.columnHeads,
    separator: separator === undefined ? undefined : oneOf('--separator', separator, separators, language),
    encoding: encoding === undefined ? undefined : oneOf('--encoding', encoding.toLowerCase(), encodings, language),
  };
}

const separators: Readonly<Record<string, Separator>> = {
  ',': ',', comma: ',', ';': ';', semicolon: ';', '\t': '\t', '\\t': '\t', tab: '\t', '|': '|', pipe: '|', '': '', none: '',
};

export const encodings: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8', 'windows-1252': 'windows-1252', macroman: 'macintosh', macintosh: 'macintosh', cp850: 'cp850', cp437: 'cp850',
};
