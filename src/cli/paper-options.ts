/** The words of what is made for paper: pictures. */
import type { CommandLanguage } from './command-language.js';
import { type Common, common, parse, readCommon, UsageError } from './common-options.js';

export interface PictureCommand extends Common {
  readonly kind: 'picture';
  readonly name: string;
  /** The file that is written; undefined: the standard output. */
  readonly output: string | undefined;
}

export type PaperCommand = PictureCommand | (Common & { readonly kind: 'paper help' | 'version' });

const ofPicture = { ...common, output: { type: 'string' } } as const;

export async function readPicture(words: readonly string[], language: CommandLanguage): Promise<PaperCommand> {
  const { values, positionals } = parse(words, ofPicture, language);
  const settings = await readCommon(values, language);
  if (values.help || values.version) return { ...settings, kind: values.help ? 'paper help' : 'version' };
  return { ...settings, kind: 'picture', name: readName(positionals, settings.language), output: values.output };
}

function readName([name, ...more]: readonly string[], { cli, paper }: CommandLanguage): string {
  if (name === undefined) throw new UsageError(cli.noName);
  if (more.length > 0) throw new UsageError(paper.oneName);
  return name;
}
