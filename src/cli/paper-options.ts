/** The words of what is made for paper: pictures, QR codes and receipts. */
import type { CommandLanguage } from './command-language.js';
import { linkToName } from '../links/name-link.js';
import { badValue, type Common, common, parse, readCommon, refuseTwice, refuseWithout, UsageError } from './common-options.js';

export interface PictureCommand extends Common {
  readonly kind: 'picture';
  readonly name: string;
  /** Whether the picture also says what a receipt does. */
  readonly hasReceipt: boolean;
  /** Address of the page that a link opens with the name. */
  readonly page: string | undefined;
  /** The file that is written; undefined: the standard output. */
  readonly output: string | undefined;
}

export interface QrCommand extends Common {
  readonly kind: 'qr';
  readonly name: string;
  readonly page: string;
  readonly output: string | undefined;
}

export interface ReceiptCommand extends Common {
  readonly kind: 'receipt';
  readonly name: string;
  readonly isJson: boolean;
  readonly output: string | undefined;
}

export interface VerifyReceiptCommand extends Common {
  readonly kind: 'receipt verify';
  /** `-`: the standard input. */
  readonly file: string;
}

export type PaperCommand = PictureCommand | QrCommand | ReceiptCommand | VerifyReceiptCommand | (Common & { readonly kind: 'paper help' | 'version' });

const ofPicture = { ...common, output: { type: 'string' }, page: { type: 'string' }, receipt: { type: 'boolean' } } as const;

const ofQr = { ...common, output: { type: 'string' }, page: { type: 'string' } } as const;

const ofReceipt = { ...common, output: { type: 'string' }, json: { type: 'boolean' }, verify: { type: 'string' } } as const;

export async function readPicture(words: readonly string[], language: CommandLanguage): Promise<PaperCommand> {
  const { values, positionals } = parse(words, ofPicture, language);
  const settings = await readCommon(values, language);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'paper help' : 'version' };
  return { ...settings, kind: 'picture', name: readName(positionals, settings.language), hasReceipt: values.receipt ?? false, page: readPage(values.page, settings.language), output: values.output };
}

export async function readQr(words: readonly string[], language: CommandLanguage): Promise<PaperCommand> {
  const { values, positionals } = parse(words, ofQr, language);
  const settings = await readCommon(values, language);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'paper help' : 'version' };
  const page = readPage(values.page, settings.language);
  if (page === undefined) throw new UsageError(settings.language.paper.noPage);
  return { ...settings, kind: 'qr', name: readName(positionals, settings.language), page, output: values.output };
}

function readPage(page: string | undefined, language: CommandLanguage): string | undefined {
  if (page !== undefined && linkToName(page, '') === undefined) throw badValue('--page', page, 'https://…', language);
  return page;
}

export async function readReceiptCommand(words: readonly string[], language: CommandLanguage): Promise<PaperCommand> {
  const { values, positionals } = parse(words, ofReceipt, language);
  const settings = await readCommon(values, language);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'paper help' : 'version' };
  const { verify: file, json, output } = values;
  if (file === undefined) return { ...settings, kind: 'receipt', name: readName(positionals, settings.language), isJson: json ?? false, output };
  if (positionals.length > 0 || json || output !== undefined) throw new UsageError(settings.language.paper.verifyAlone);
  refuseWithout('--table', values.table !== undefined, values, ['tld'], settings.language);
  refuseTwice([file, values.table], settings.language);
  return { ...settings, kind: 'receipt verify', file };
}

function readName([name, ...more]: readonly string[], { cli, paper }: CommandLanguage): string {
  if (name === undefined || name.trim() === '') throw new UsageError(cli.noName);
  if (more.length > 0) throw new UsageError(paper.oneName);
  return name;
}
