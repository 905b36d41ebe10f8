/** The words of a draw. */
import type { ReadingOptions } from '../lists/rows.js';
import type { CommandLanguage } from './command-language.js';
import { type Common, oneOf, parse, readCommon, refuseTogether, refuseTwice, UsageError } from './common-options.js';
import { ofLists, readReading } from './list-options.js';

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

export async function readDraw(words: readonly string[], spoken: CommandLanguage): Promise<DrawCommand | (Common & { readonly kind: 'draw help' | 'version' })> {
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
  refuseTogether(values, { verify: ['again', 'format'], base: ['format'] }, language);
  refuseTwice([file, verify, again, values.table], language);
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
