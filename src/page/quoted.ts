import type { Inserted } from '../locales/phrase.js';

/** Something from a file, for a sentence: no longer than one can read. */
export function quoted(text: string, kind: Inserted['kind'] = 'code'): Inserted {
  const characters = Array.from(text);
  return { kind, text: characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : text };
}

const MOST = 60;
