import { MAX_QUOTED_CODE_POINTS } from '../limits.js';
import type { Inserted } from './message.js';

/** Quotes something from a file in a sentence, no longer than people can read. */
export function quoted(text: string, kind: Inserted['kind'] = 'code'): Inserted {
  const characters = Array.from(text);
  return { kind, text: characters.length > MAX_QUOTED_CODE_POINTS ? `${characters.slice(0, MAX_QUOTED_CODE_POINTS).join('')}…` : text };
}
