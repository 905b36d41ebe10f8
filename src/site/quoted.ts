import type { Inserted } from '../messages/message.js';

/** Something from a file, for a sentence: no longer than one can read. */
export function quoted(text: string, kind: Inserted['kind'] = 'code'): Inserted {
  const characters = Array.from(text);
  return { kind, text: characters.length > MAX_CHARACTERS ? `${characters.slice(0, MAX_CHARACTERS).join('')}…` : text };
}

const MAX_CHARACTERS = 60;
