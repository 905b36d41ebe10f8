import type { Language } from '../languages/language.js';
import { say } from '../messages/message.js';
import { encodingNames } from './encodings.js';
import type { FileEncoding } from './exact-text.js';

/** What of a file could not be written as it was, a sentence each. */
export function formatForm({ encoding = 'utf-8', otherEncoding, lacking }: { readonly encoding: FileEncoding | undefined; readonly otherEncoding: FileEncoding | undefined; readonly lacking: number }, sentences: Language['lists'], tag: string): string[] {
  return [
    ...(otherEncoding ? [say(sentences.becomesUtf8, { encoding: nameOf(otherEncoding) })] : []),
    ...(lacking > 0 ? [say(sentences.lacking, { count: lacking.toLocaleString(tag), encoding: nameOf(encoding) }, lacking)] : []),
  ];
}

const nameOf = (encoding: FileEncoding): string => (encoding === 'utf-16le' || encoding === 'utf-16be' ? 'UTF-16' : encodingNames[encoding]);
