import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CommandLanguage } from './command-language.js';
import { UsageError } from './common-options.js';
import { print } from './print.js';
import { fillIn } from './sentences.js';

/**
 * Writes a text to a file, or to the standard output.
 * @throws {UsageError} for a file in a folder that is not there
 */
export async function writeOutput(text: string, file: string | undefined, { cli }: Pick<CommandLanguage, 'cli'>): Promise<void> {
  if (file === undefined) return void (await print([text]));
  try {
    await writeFile(file, text);
  } catch (error) {
    const lacksFolder = ['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code));
    throw lacksFolder ? new UsageError(fillIn(cli.noFolder, { folder: dirname(file) })) : error;
  }
}
