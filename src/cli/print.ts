import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes texts, or bytes, to the standard output as fast as they are read there. Resolves to false if the reader, such as `head`, has enough. */
export async function print(texts: Iterable<string> | AsyncIterable<string | Uint8Array>): Promise<boolean> {
  try {
    await pipeline(Readable.from(texts), process.stdout, { end: false });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    return false;
  }
}
