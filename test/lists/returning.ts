/** Lists that come back, in this thread. */
import { batch, columnHeads, conventions, messages, names } from '../../src/languages/en.js';
import { registriesOf } from '../../src/registry/choose.js';
import { allRegistries } from '../../src/registry/registered.js';
import { FileForm } from '../../src/lists/file-form.js';
import { noReturnCounts, type ReturnCounts, returnFile, type ReturnOptions } from '../../src/lists/return-file.js';
import { pieces } from './reading.js';

const words = { heads: columnHeads.added, rows: batch };

export interface Returned {
  readonly bytes: Uint8Array;
  readonly counts: ReturnCounts;
  readonly form: FileForm;
}

export async function returned(file: Uint8Array, { annotates = false, mends = false, size = file.length || 1, ...more }: { annotates?: boolean; mends?: boolean; size?: number } & Partial<ReturnOptions> = {}): Promise<Returned> {
  const counts = noReturnCounts();
  const form = new FileForm();
  const options = { registries: registriesOf('se nu', allRegistries()), language: { tag: 'en', conventions, messages, names }, mends, words: annotates ? words : undefined, form, ...more };
  const parts: number[] = [];
  for await (const part of returnFile(pieces(file, size), options, counts)) for (const byte of part) parts.push(byte);
  return { bytes: Uint8Array.from(parts), counts, form };
}
