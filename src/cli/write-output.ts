import { writeFile } from 'node:fs/promises';
import { print } from './print.js';

/** Writes a text to a file, or to the standard output. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) await print([text]);
  else await writeFile(file, text);
}
