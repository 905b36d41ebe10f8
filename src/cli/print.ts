import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes texts to the standard output, no quicker than they are read there. false: who reads it, as `head`, has enough. */
export async function print(texts: Iterable<string> | AsyncIterable<string>): Promise<boolean> {
  try {
    await pipeline(Readable.from(texts), process.stdout, { end: false });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    return false;
  }
}
